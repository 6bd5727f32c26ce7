import { profilePages, siteOfProperty } from '../../src/core/people/profile-pages';
import { isForeign } from '../../src/core/people/properties';
import { isSomebody, namedRelation } from '../../src/core/people/relations';
import { parseCadence } from '../../src/core/days/cadence';
import { displayText } from '../../src/core/notes/link';
import type { NoteFacts } from '../../src/core/notes/note-facts';
import { foldMarks } from '../../src/core/text/fold-text';
import { plainValue } from '../../src/core/text/plain-value';
import type { Settings } from '../../src/core/people/settings';
import { folded } from './rules-of-markers';
import { day, dayIn, holdsNumber, text, type Read } from './rules-of-values';

/**
 * How the values of single properties are read (docs/person-note.md): addresses, days of the year, tiers.
 * Written down as plainly as it can be, and never made faster.
 */
export const LOST_ZEROS =
  'is read as a number, so a + or leading zeros may be lost: put it in quotes';
export const NO_ADDRESS = 'is a number, not an address';

/** What some tools write before an address: `Home: ana@x.org`. */
function unlabelled(one: string): string {
  return one.replace(/^\p{L}[^:@/\d]{0,39}:\s+(?=\S)/u, '');
}

/** In one text, values with a separator between them, each of which reads as one. */
function several(
  texts: readonly string[],
  separatorIn: (text: string) => RegExp,
  isOne: RegExp,
): string[] {
  const apart = texts.flatMap((one) => {
    const parts = one.split(separatorIn(one)).map((part) => part.trim());
    while (parts.at(-1) === '') parts.pop();
    const isList = parts.length > 0 && parts.every((part) => isOne.test(unlabelled(part)));
    return /[,;]/.test(one) && isList ? parts : [one];
  });
  return [...new Set(apart.map(unlabelled))];
}

export function mails(texts: readonly string[]): string[] {
  return several(texts, () => /[,;]/, /^[^\s\p{Cc}@<>"(),:;\\]+@[^\s\p{Cc}@<>"(),:;\\]+$/u);
}

export function phones(texts: readonly string[]): string[] {
  return several(texts, () => /[,;]/, /^[\s+(]*(?:\p{Nd}[\s().\u00a0\u2010-\u2013/-]*){6,15}$/u);
}

/** A path may hold a comma: what follows one is a site after a blank or with its scheme. */
export function sites(texts: readonly string[]): string[] {
  return several(
    texts,
    (one) => (/[/?#]/.test(one.replaceAll('://', '')) ? /[,;](?=\s|https?:\/\/|www\.)/i : /[,;]/),
    /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#][^\s\p{Cc}<>"\\]*)?$/iu,
  );
}

export function tier(value: unknown, tiers: Settings['tiers']): Read<object> {
  const read = text(value);
  if (read === 'absent' || 'problem' in read) return read;
  const known = tiers.find(({ id }) => id.toLowerCase() === read.value.trim().toLowerCase());
  const span = known?.cadence ?? (/^\d+$/.test(read.value) ? null : parseCadence(read.value));
  const ids = tiers.map(({ id }) => id).join(', ');
  return span ? { value: span } : { problem: `is not a tier of Personal CRM (${ids})` };
}

export function code(value: unknown): Read<string> {
  return holdsNumber(value) ? { problem: LOST_ZEROS } : text(value);
}

export function yearlyDay(value: unknown): Read<{ year: number | null; monthDay: string }> {
  const read = text(value);
  if (read === 'absent' || 'problem' in read) return read;
  const whole = day(value);
  const linked = whole !== 'absent' && 'value' in whole ? whole.value : displayText(read.value);
  const shown = linked.replace(/^--(\d\d)(\d\d)(?!\d)/, '--$1-$2');
  const parts = /^(?:(\d{4})-|--)?(\d\d)-(\d\d)([T ]\d{1,2}:\d\d[^]*)?$/.exec(shown);
  const monthDay = `${parts?.[2] ?? ''}-${parts?.[3] ?? ''}`;
  const year = parts?.[1] ?? null;
  if (dayIn(`${year ?? '2000'}-${monthDay}`) === null)
    return { problem: 'is not a day (YYYY-MM-DD, or --MM-DD without a year)' };
  // Apple's year for none.
  const known = year === null || year === '1604' ? null : Number(year);
  return { value: { year: known, monthDay } };
}

export function yearlyText(value: unknown): Read<string> {
  const read = yearlyDay(value);
  if (read === 'absent' || 'problem' in read) return read;
  const { year, monthDay } = read.value;
  return {
    value: year === null ? `--${monthDay}` : `${String(year).padStart(4, '0')}-${monthDay}`,
  };
}

/** `born` is also the place of birth, or a year alone. */
export function isForOthersToo(key: string, value: unknown): boolean {
  if (/^how[-_ ]?we[-_ ]?met$/i.test(key)) return true;
  return /^born$/i.test(key) && !(typeof value === 'string' && /\d\D+\d/.test(value));
}

/** A date that is no day, in a note that links to some note. */
export function undatedIn(facts: NoteFacts, property: string | null): object | null {
  const { path, properties, propertyLinks, bodyLinks } = facts;
  const read = property === null ? 'absent' : day(properties[property]);
  if (property === null || read === 'absent' || 'value' in read) return null;
  const linked = [...propertyLinks, ...bodyLinks].flatMap(({ target }) => target ?? []);
  const value = plainValue(properties[property]);
  const problem = { path, property, problem: read.problem, value };
  return linked.length === 0 ? null : { targets: [...new Set(linked)].sort(), problem };
}

/** Pages in properties that are named for a site. */
export function pagesIn({ properties }: NoteFacts, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const site = siteOfProperty(key);
    return site === null ? [] : profilePages(properties[key], site);
  });
}

/** Whom somebody knows, with what they are to each other where the property says it. */
export function knownIn({ propertyLinks }: NoteFacts, keys: readonly string[]): object[] {
  return propertyLinks.flatMap(({ key, text: shown, target }) => {
    if (!keys.includes(key)) return [];
    if (!isForeign(key)) return [{ text: shown, target }];
    const bare = folded(key.replace(/\[.*\]/, ''));
    const { relation, text: who } = namedRelation(key, bare, shown);
    if (!isSomebody(who)) return [];
    return [{ text: who, target, ...(relation === null ? {} : { relation }) }];
  });
}

/** The first of the user's lines that is of one of somebody's circles or tags. */
export function circleCadenceIn(
  names: readonly string[],
  { cadenceByCircle }: Settings,
): object | null {
  for (const line of cadenceByCircle) {
    const [circle = '', written = ''] = line.split(': ');
    const isOne = names.some((one) => foldMarks(one.trim().replace(/^#/, '')) === circle);
    if (isOne) return parseCadence(written);
  }
  return null;
}
