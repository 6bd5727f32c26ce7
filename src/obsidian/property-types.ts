import type { App } from 'obsidian';
import {
  isMostlyOne,
  PROPERTY_IDS,
  propertyKind,
  propertyName,
  type PropertyId,
  type PropertyKind,
} from '../core/people/properties';
import { isRecord } from '../core/text/record';
import type { Settings } from '../core/people/settings';

/**
 * What the app knows of property types. Not in its API: these two members are what its own
 * importer uses, and only while they are there.
 */
interface TypeManager {
  getAssignedWidget(name: string): unknown;
  setType(name: string, type: string): unknown;
}

function isTypeManager(value: unknown): value is TypeManager {
  const has = (name: string): boolean =>
    typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
  return has('getAssignedWidget') && has('setType');
}

/** The app's types, unless it does as well without. */
const TYPES: Readonly<Partial<Record<PropertyKind, string>>> = {
  day: 'date',
  list: 'multitext',
  links: 'multitext',
  checkbox: 'checkbox',
};

function typeOf(id: PropertyId): string | undefined {
  if (id === 'aliases') return 'aliases';
  return isMostlyOne(id) ? undefined : TYPES[propertyKind(id)];
}

interface Missing {
  readonly name: string;
  readonly type: string;
}

/** The app's types of our properties, for the whole vault. */
export class PropertyTypes {
  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
  ) {}

  /** The names of our properties that have no type yet; none if the app offers no way. */
  missing(): string[] {
    return this.untyped().map(({ name }) => name);
  }

  /** Gives a type to those that have none. @returns their names */
  async setMissing(): Promise<string[]> {
    const manager = this.manager();
    const untyped = this.untyped();
    for (const { name, type } of untyped) await manager?.setType(name, type);
    return untyped.map(({ name }) => name);
  }

  private untyped(): Missing[] {
    const manager = this.manager();
    if (!manager) return [];
    const { propertyNames } = this.settings();
    return PROPERTY_IDS.flatMap((id) => {
      const [name, type] = [propertyName(id, propertyNames), typeOf(id)];
      return type === undefined || isGiven(manager.getAssignedWidget(name)) ? [] : [{ name, type }];
    });
  }

  private manager(): TypeManager | null {
    const manager: unknown = Reflect.get(this.app, 'metadataTypeManager');
    return isTypeManager(manager) ? manager : null;
  }
}

/** Whatever an app of another version answers for a type that was chosen. */
function isGiven(answer: unknown): boolean {
  return (typeof answer === 'string' && answer !== '') || isRecord(answer);
}
