import { oneLine } from '../one-line';
import { lineOf } from './texts';
import { typesOf, type VCardProperty } from './vcard';

/** Numbers that nobody answers: no phone of a person, and often shared by many. */
const MACHINES = ['fax', 'pager'] as const;

/** What machine a number is of; null where people answer. */
export function machineOf(property: VCardProperty): (typeof MACHINES)[number] | null {
  const types = typesOf(property);
  return MACHINES.find((machine) => types.includes(machine)) ?? null;
}

/** A value without the scheme of an address: `tel:+1-418`, `mailto:ana@x.org`. */
export function withoutScheme(property: VCardProperty, scheme: 'tel' | 'mailto'): string {
  const text = lineOf(property);
  const start = `${scheme}:`;
  return text.toLowerCase().startsWith(start) ? oneLine(text.slice(start.length)) : text;
}
