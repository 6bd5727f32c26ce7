import type { Day } from '../days/day';
import { unique } from '../collections/unique';
import type { DayLinks } from '../notes/day-links';
import type { NoteFault } from '../notes/fault';
import type { DayOfLink } from '../notes/interaction';
import type { NoteFacts } from '../notes/note-facts';
import {
  holdsNumber,
  readDay,
  readItems,
  withoutNumbers,
  type Reading,
} from '../notes/property-value';
import { plainValue } from '../text/plain-value';
import type { Problem } from './problem';
import type { Acquaintance, PersonDate, PersonLink } from './person';
import { bareName, foldName } from './properties';
import { readYearlyDay } from './value-readers';
import { isRelation, isSomebody, namedRelation } from './relations';

/** Names that other tools also use for something else: unreadable under them is no problem. */
const STORY = /^how[-_ ]?we[-_ ]?met$/i;
/** A place of birth, or a bare year, is not a mistyped day; `17/04/1999` is. */
const BIRTH = /^born$/i;
const TWO_NUMBERS = /\d\D+\d/;

function isForOthersToo(key: string, value: unknown): boolean {
  if (STORY.test(key)) return true;
  return BIRTH.test(key) && !(typeof value === 'string' && TWO_NUMBERS.test(value));
}

/** What becomes of a number, or a checkbox, where a text belongs. */
interface NumberRule {
  readonly fault: NoteFault;
  /** Whether it is used all the same. */
  readonly isUsed: boolean;
}

/** Names and the like: seldom numbers, and those are rarely written in another way. */
export const DOUBTED: NumberRule = { fault: { code: 'number-for-text' }, isUsed: true };

/** For numbers that are dialled: losing a + or a zero calls somebody else. */
export const NO_NUMBERS: NumberRule = { fault: { code: 'number-for-phone' }, isUsed: false };

export const NO_ADDRESS: NumberRule = { fault: { code: 'number-for-address' }, isUsed: false };

/** Shared by all persons: most have most lists empty, and there can be a hundred thousand. */
const NONE: readonly never[] = [];

/** Reads one note's properties and gathers what it could not read. */
export class PropertyReader {
  private readonly found: Problem[] = [];

  constructor(
    private readonly facts: NoteFacts,
    private readonly days: DayLinks,
  ) {}

  get problems(): readonly Problem[] {
    return this.found.length === 0 ? NONE : this.found;
  }

  /** The first value that can be read, of the names in order. */
  one<T>(
    keys: readonly string[],
    reader: (value: unknown) => Reading<T>,
    numbers: NumberRule | null = null,
  ): T | null {
    for (const key of keys) {
      const value = this.value(key, reader, numbers);
      if (value !== null) return value;
    }
    return null;
  }

  /** A day, which may be a link to its daily note whatever that is called. */
  day(keys: readonly string[]): Day | null {
    return keys.length === 0 ? null : this.one(keys, (value) => readDay(value, this.dayOf));
  }

  /** All values under all names, each once. */
  all(keys: readonly string[], numbers: NumberRule | null = null): readonly string[] {
    const [only] = keys;
    if (only === undefined) return NONE;
    if (keys.length === 1) return unique(this.items(only, numbers));
    return unique(keys.flatMap((key) => this.items(key, numbers)));
  }

  /**
   * The dates of the properties that the user listed, in the order of the note.
   * @param known the names of those that are dates anyway
   */
  dates(listed: readonly string[], known: readonly string[]): readonly PersonDate[] {
    if (listed.length === 0) return NONE;
    const wanted = new Set(listed.map(foldName));
    const keys = Object.keys(this.facts.properties).filter(
      (key) => wanted.has(foldName(key)) && !known.includes(key),
    );
    return keys.flatMap((property) => {
      const on = this.value(property, readYearlyDay, null);
      return on ? [{ property, on }] : [];
    });
  }

  links(keys: readonly string[]): readonly PersonLink[] {
    if (keys.length === 0) return NONE;
    const links = this.facts.propertyLinks.filter(({ key }) => keys.includes(key));
    return links.map(({ text, target }) => ({ text, target }));
  }

  /** Whom a person knows, and what they are to each other where the name of a property says it. */
  acquaintances(keys: readonly string[]): readonly Acquaintance[] {
    if (keys.length === 0) return NONE;
    // A link is resolved when its target is read: only of those that count.
    const links = this.facts.propertyLinks.filter(({ key }) => keys.includes(key));
    return links.flatMap(({ key, text, target }) => {
      const name = bareName(key);
      if (!isRelation(name)) return [{ text, target }];
      const { relation, text: who } = namedRelation(key, name, text);
      if (!isSomebody(who)) return [];
      return [relation === null ? { text: who, target } : { text: who, target, relation }];
    });
  }

  private readonly dayOf: DayOfLink = (link) => {
    const found = this.facts.propertyLinks.find(({ linkpath }) => linkpath === link.linkpath);
    return this.days.dayOf({ ...link, target: found?.target ?? null });
  };

  private value<T>(
    key: string,
    reader: (value: unknown) => Reading<T>,
    numbers: NumberRule | null,
  ): T | null {
    const value = this.facts.properties[key];
    if (numbers !== null && holdsNumber(value)) this.tell(key, numbers.fault, value);
    const reading = reader(value);
    if (reading.kind === 'unreadable' && !isForOthersToo(key, value))
      this.tell(key, reading.fault, value);
    return reading.kind === 'read' ? reading.value : null;
  }

  private items(key: string, numbers: NumberRule | null): readonly string[] {
    const value = this.facts.properties[key];
    const rule = numbers !== null && holdsNumber(value) ? numbers : null;
    if (rule) this.tell(key, rule.fault, value);
    const { texts, fault } = readItems(rule?.isUsed === false ? withoutNumbers(value) : value);
    if (fault !== null) this.tell(key, fault, value);
    return texts;
  }

  private tell(property: string, fault: NoteFault, value: unknown): void {
    const { path } = this.facts;
    this.found.push({ path, property, fault, value: plainValue(value) });
  }
}
