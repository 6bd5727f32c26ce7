import type { Day } from '../day';
import type { TimelineKind } from '../interaction';
import type { Introduction } from '../people-index/introduction-note';
import type { PeopleIndex } from '../people-index/people-index';
import { readLog } from '../note-text/log-section';
import { linkedDay } from '../link';
import { basename, folderOf } from '../note-facts';
import type { Person } from '../person/person';
import { noteRules } from '../person/note-rules';
import { STAGE_TITLES } from '../words/introduction';
import { TIMELINE } from '../words/timeline';
import { ownLines } from './mention';

/** Something that happened with a person. */
export interface TimelineEntry {
  readonly date: Day;
  readonly kind: TimelineKind;
  /** Path of the note that tells of it. */
  readonly path: string;
  /** Null where it stands in another note, which is read when it is asked for. */
  readonly text: string | null;
}

/** The person's own note: the log, the day met, other lines with a day, and `last-contact`. */
function ownEntries(person: Person, text: string): TimelineEntry[] {
  const { path } = person;
  const log = readLog(text).map(({ day, channel, text: said }) => ({
    date: day,
    kind: channel,
    path,
    text: said,
  }));
  const lines = ownLines(text, linkedDay);
  const entries: TimelineEntry[] = [...log];
  const add = (date: Day | null, kind: TimelineKind, said: string): void => {
    if (date !== null) entries.push({ date, kind, path, text: said });
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

function introductionEntry(
  index: PeopleIndex,
  person: Person,
  { path, people, status, made, asked }: Introduction,
): TimelineEntry[] {
  const date = made ?? asked;
  if (date === null || !people.includes(person.path) || status === 'dismissed') return [];
  const others = people.filter((other) => other !== person.path);
  const names = others.map((other) => index.person(other)?.name ?? basename(other)).join(', ');
  const stage = STAGE_TITLES[status ?? 'proposed'].toLowerCase();
  return [{ date, kind: 'introduction', path, text: TIMELINE.introducedTo(names, stage) }];
}

function noteEntries(index: PeopleIndex, person: Person): TimelineEntry[] {
  const { placeOf } = noteRules(index.settings);
  return index.contactsOf(person.path).map(({ path, day }) => {
    const kind = placeOf(folderOf(path)).isMeetings ? 'meeting' : 'note';
    return { date: day, kind, path, text: null };
  });
}

/** The day that a property alone tells of, where nothing else does. */
function lastContactEntry(
  { path, lastContact }: Person,
  entries: readonly TimelineEntry[],
): TimelineEntry[] {
  if (lastContact === null || entries.some(({ date }) => date === lastContact)) return [];
  return [{ date: lastContact, kind: 'other', path, text: '' }];
}

/**
 * What happened with a person up to today, newest first: from the dated notes that link to them,
 * their own note and the introductions.
 * @param text the person's own note
 */
export function timelineOf(
  index: PeopleIndex,
  person: Person,
  { text, today }: { readonly text: string; readonly today: Day },
): TimelineEntry[] {
  const found = [
    ...noteEntries(index, person),
    ...ownEntries(person, text),
    ...[...index.introductions()].flatMap((one) => introductionEntry(index, person, one)),
  ];
  return [...found, ...lastContactEntry(person, found)]
    .filter(({ date }) => date <= today)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
