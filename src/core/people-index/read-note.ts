import { leadingDay, type Day } from '../day';
import { basename, type NoteFacts } from '../note-facts';
import { readDay } from '../note-text/property-value';
import { kindOf, markersOf } from '../person/markers';
import type { NameSorter } from '../person/note-names';
import type { NoteRules } from '../person/note-rules';
import type { Person } from '../person/person';
import { readPerson } from '../person/read-person';
import type { Problem } from '../problem';
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
}

export interface Contact {
  readonly day: Day;
  readonly targets: readonly string[];
}

/** Shared by all entries: most have nothing to list. */
const NONE: readonly never[] = [];

function dayOf({ path, properties }: NoteFacts, dateKey: string | null): Day | null {
  const day = leadingDay(basename(path));
  if (day !== null || dateKey === null) return day;
  const reading = readDay(properties[dateKey]);
  return reading.kind === 'read' ? reading.value : null;
}

function contactOf(facts: NoteFacts, dateKey: string | null): Contact | null {
  const day = dayOf(facts, dateKey);
  if (day === null) return null;
  const targets = new Set<string>();
  for (const { target, isPlainText } of facts.propertyLinks)
    if (target !== null && !isPlainText) targets.add(target);
  for (const { target } of facts.bodyLinks) if (target !== null) targets.add(target);
  return targets.size === 0 ? null : { day, targets: [...targets].sort() };
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
    const { introduction, problems: own } = readIntroduction(facts, key, rules.names);
    const entry = { person: null, introduction, contact: null, together: NONE };
    return { ...entry, problems: joined(problems, own) };
  }
  const together = markers.names.gathers ? togetherIn(facts, rules.names) : NONE;
  if (kind === 'person') {
    const { person, problems: own } = readPerson(facts, markers, rules.settings);
    const found = joined(problems, own);
    return { person, introduction: null, contact: null, together, problems: found };
  }
  const contact = contactOf(facts, markers.names.date);
  const isSilent = contact === null && together.length === 0 && problems.length === 0;
  return isSilent ? null : { person: null, introduction: null, contact, together, problems };
}
