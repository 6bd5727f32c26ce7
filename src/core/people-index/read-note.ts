import type { Day } from '../day';
import { dayWithin } from '../history/day-of-path';
import { basename, folderOf, type NoteFacts } from '../note-facts';
import { readDay } from '../note-text/property-value';
import { kindOf, markersOf } from '../person/markers';
import type { NameSorter } from '../person/note-names';
import type { NoteRules } from '../person/note-rules';
import type { Person } from '../person/person';
import { readPerson } from '../person/read-person';
import type { Problem } from '../problem';
import { unreadDay } from '../words/unread-day';
import { readIntroduction, targetsOf, type Introduction } from './introduction-note';

/** What one note says about people; the index holds one entry a note. */
export interface NoteEntry {
  readonly person: Person | null;
  readonly introduction: Introduction | null;
  /** The day of a dated note and the notes it links to: contacts, where those are persons. */
  readonly contact: Contact | null;
  /** Notes linked from `people` or `attendees`: people who were together. */
  readonly together: readonly string[];
  readonly problems: readonly Problem[];
  /** Of a note whose day cannot be read: a problem where one of the notes it links to is a person. */
  readonly undated?: Undated;
}

export interface Undated {
  readonly targets: readonly string[];
  readonly problem: Problem;
}

export interface Contact {
  /** Of the dated note. */
  readonly path: string;
  readonly day: Day;
  readonly targets: readonly string[];
}

/** Shared by all entries: most have nothing to list. */
const NONE: readonly never[] = [];

/** The day of a dated note (DESIGN §3): its name says it, else the property `date`. */
function dayOf(
  { path, properties }: NoteFacts,
  dateKey: string | null,
  rules: NoteRules,
): Day | null {
  const day = rules.dayOf(path);
  if (day !== null) return day;
  const reading = readDay(dateKey === null ? null : properties[dateKey], rules.days.dayOf);
  if (reading.kind === 'read') return reading.value;
  if (rules.settings.meetingFolders.length === 0) return null;
  return rules.placeOf(folderOf(path)).isMeetings ? dayWithin(basename(path)) : null;
}

/** The notes that a note links to, in order. */
function linkedNotes({ propertyLinks, bodyLinks }: NoteFacts): readonly string[] {
  const targets = new Set<string>();
  for (const { target, isPlainText } of propertyLinks)
    if (target !== null && !isPlainText) targets.add(target);
  for (const { target } of bodyLinks) if (target !== null) targets.add(target);
  return targets.size === 0 ? NONE : [...targets].sort();
}

function contactOf(facts: NoteFacts, dateKey: string | null, rules: NoteRules): Contact | null {
  const day = dayOf(facts, dateKey, rules);
  const targets = day === null ? NONE : linkedNotes(facts);
  return day === null || targets.length === 0 ? null : { path: facts.path, day, targets };
}

/** A daily note by the shape of its name, whose word for the month is none. */
function undatedIn(facts: NoteFacts, { daily }: NoteRules): Undated | null {
  const { path } = facts;
  const trouble = daily.troubleOf(path);
  const targets = trouble === null ? NONE : linkedNotes(facts);
  if (trouble === null || targets.length === 0) return null;
  const problem = unreadDay(trouble);
  return { targets, problem: { path, property: null, problem, value: trouble.word } };
}

function unreadable({ path, unreadable }: NoteFacts): readonly Problem[] {
  if (unreadable === null) return NONE;
  return [{ path, property: null, problem: unreadable, value: null }];
}

function joined(some: readonly Problem[], more: readonly Problem[]): readonly Problem[] {
  return some.length === 0 ? more : [...some, ...more];
}

function togetherIn(facts: NoteFacts, names: NameSorter): readonly string[] {
  const targets = targetsOf(facts, ['people', 'attendees'], names);
  return targets.length > 1 ? [...targets].sort() : NONE;
}

/** A note's facts as an entry; null where the note says nothing about people. */
export function readNote(facts: NoteFacts, rules: NoteRules): NoteEntry | null {
  const markers = markersOf(facts, rules.names);
  const kind = kindOf(facts.path, markers, rules);
  if (kind === 'template') return null;
  const problems = unreadable(facts);
  if (kind === 'introduction') {
    const key = markers.names.introductionStatus;
    const { introduction, problems: own } = readIntroduction(facts, key);
    const found = joined(problems, own);
    return { person: null, introduction, contact: null, together: NONE, problems: found };
  }
  const together = markers.names.gathers ? togetherIn(facts, rules.names) : NONE;
  if (kind === 'person') {
    const { person, problems: own } = readPerson(facts, markers, rules.settings, rules.days);
    const found = joined(problems, own);
    return { person, introduction: null, contact: null, together, problems: found };
  }
  const contact = contactOf(facts, markers.names.date, rules);
  const undated = contact === null ? undatedIn(facts, rules) : null;
  return saying({ person: null, introduction: null, contact, together, problems }, undated);
}

/** The entry of a note that is no person; null where it says nothing. */
function saying(entry: NoteEntry, undated: Undated | null): NoteEntry | null {
  if (undated !== null) return { ...entry, undated };
  const { contact, together, problems } = entry;
  return contact === null && together.length + problems.length === 0 ? null : entry;
}
