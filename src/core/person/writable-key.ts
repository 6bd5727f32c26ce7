import type { Settings } from '../settings';
import { keysByProperty, propertyName, propertyTable, type PropertyId } from './properties';

/**
 * Under which name each property is written in a note: the one the note already uses, else the
 * configured one.
 */
export function writableKey(
  properties: Readonly<Record<string, unknown>>,
  settings: Settings,
): (id: PropertyId) => string {
  const found = keysByProperty(Object.keys(properties), propertyTable(settings.propertyNames));
  return (id) => found.get(id)?.[0] ?? propertyName(id, settings.propertyNames);
}
