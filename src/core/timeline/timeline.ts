import type { Day } from '../days/day';
import type { DayOfLink, TimelineKind } from '../notes/interaction';
import { contactDays } from '../people/last-contact';
import {
  takingPart,
  type Introduction,
  type IntroductionStatus,
} from '../people/introduction-note';
import type { PeopleIndex } from '../people/people-index';
import { readLogged } from '../notes/log-section';
import { basename, folderOf } from '../notes/note-facts';
import type { Person } from '../people/person';
import { noteRules } from '../people/note-rules';
import { ownLines } from './mention';

/** Something that happened with a person. */
export interface TimelineEntry {
  readonly date: Day;
  readonly kind: TimelineKind;
  /** Path of the note that tells of it. */
  readonly path: string;
  /** Null if it is in another note, which is read when it is asked for. */
  readonly text: string | null;
  /**
   * False for an item of the log whose plain day is no day of contact (docs/follow-ups.md): no other link
   * or property tells of that day.
   */
  readonly counts: boolean;
}

/** The person's own note: the log, the day met, other lines with a day, and `last-contact`. */
function ownEntries(
  person: Person,
  text: string,
  { dayOf, counted }: { readonly dayOf: DayOfLink; readonly counted: ReadonlySet<Day> },
): TimelineEntry[] {
  const { path } = person;
  const log = readLogged(text, dayOf).map(({ day, channel, text: said, isDayLinked }) => ({
    date: day,
    kind: channel,
    path,
    text: said,
    counts: isDayLinked || counted.has(day),
  }));
  const lines = ownLines(text, dayOf);
  const entries: TimelineEntry[] = [...log];
  const add = (date: Day | null, kind: TimelineKind, said: string): void => {
    if (date !== null) entries.push({ date, kind, path, text: said, counts: true });
  };
  const has = (date: Day): boolean => entries.some((entry) => entry.date === date);
  const isMetLogged = log.some(({ date, kind }) => kind === 'met' && date === person.met);
  if (!isMetLogged) add(person.met, 'met', person.metAt ?? '');
  const isLogged = (day: Day): boolean => log.some(({ date }) => date === day);
  for (const day of person.linkedDays) {
    const said = lines.get(day) ?? '';
    if (!isLogged(day) && (said !== '' || !has(day))) add(day, 'other', said);
  }
  return entries;
}

interface Teller extends Pick<TimelineSource, 'introducedTo'> {
  readonly index: PeopleIndex;
  readonly person: Person;
}

/** The other people in an introduction that a person takes part in; null: they do not. */
function othersIn(introduction: Introduction, path: string): readonly string[] | null {
  const { people, direction, through, unresolved } = introduction;
  if (direction === 'given')
    return people.includes(path)
      ? takingPart(introduction).filter((other) => other !== path)
      : null;
  const whom = [...people, ...unresolved];
  if (through.includes(path)) return whom;
  return people.includes(path) ? through : null;
}

function introductionEntry(
  { index, person, introducedTo }: Teller,
  introduction: Introduction,
): TimelineEntry[] {
  const { path, made, asked, declinedBy } = introduction;
  const others = othersIn(introduction, person.path);
  const date = made ?? asked;
  const hasDeclined = declinedBy.includes(person.path);
  const status = hasDeclined ? 'declined' : introduction.status;
  if (date === null || others === null || status === 'dismissed') return [];
  const names = others.map((other) => index.person(other)?.name ?? basename(other)).join(', ');
  const isThrough =
    introduction.direction === 'received' && introduction.people.includes(person.path);
  const text = introducedTo(names, status ?? 'proposed', isThrough);
  return [{ date, kind: 'introduction', path, text, counts: true }];
}

function noteEntries(index: PeopleIndex, person: Person): TimelineEntry[] {
  const { placeOf } = noteRules(index.settings);
  return index.contactsOf(person.path).map(({ path, day }) => {
    const kind = placeOf(folderOf(path)).isMeetings ? 'meeting' : 'note';
    return { date: day, kind, path, text: null, counts: true };
  });
}

/** The day according to a property, if nothing else says it. */
function lastContactEntry(
  { path, lastContact }: Person,
  entries: readonly TimelineEntry[],
): TimelineEntry[] {
  if (lastContact === null || entries.some(({ date }) => date === lastContact)) return [];
  return [{ date: lastContact, kind: 'other', path, text: '', counts: true }];
}

/** A person's note on a day. */
interface TimelineSource {
  readonly text: string;
  readonly today: Day;
  /** An introduction to others by its status, in the reader's words. */
  readonly introducedTo: (names: string, status: IntroductionStatus, isThrough: boolean) => string;
  /** Where links of the note lead, if the host can tell. */
  readonly resolve?: (linkpath: string, source: string) => string | null;
}

/**
 * What happened with a person up to today, newest first: from the dated notes that link to them,
 * their own note and the introductions.
 */
export function timelineOf(
  index: PeopleIndex,
  person: Person,
  { text, today, resolve, introducedTo }: TimelineSource,
): TimelineEntry[] {
  const dayOf: DayOfLink = (link) =>
    index.days.dayOf({ ...link, target: resolve?.(link.linkpath, person.path) ?? null });
  const counted = new Set(contactDays(person, index.contactsOf(person.path), today));
  const found = [
    ...noteEntries(index, person),
    ...ownEntries(person, text, { dayOf, counted }),
    ...[...index.introductions()].flatMap((one) =>
      introductionEntry({ index, person, introducedTo }, one),
    ),
  ];
  return [...found, ...lastContactEntry(person, found)]
    .filter(({ date }) => date <= today)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
