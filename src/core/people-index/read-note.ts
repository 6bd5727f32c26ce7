import type { Day } from '../day';
import { plainValue } from '../plain-value';
import { dayWithin } from '../history/day-of-path';
import { basename, folderOf, type NoteFacts, type PropertyLink } from '../note-facts';
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
  /** A `date` that is no day: a problem where the note names or links a person. */
  readonly undated: Undated | null;
}

/** What is wrong with the `date` of a note, and the notes it names or links. */
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

const NOTHING: NoteEntry = {
  person: null,
  introduction: null,
  contact: null,
  together: NONE,
  problems: NONE,
  undated: null,
};

/** The day of a dated note (DESIGN §3): its name says it, else the property `date`. */
function dayOf(
  { path, properties }: NoteFacts,
  dateKey: string | null,
  rules: NoteRules,
): Day | null {
  const day = rules.dayOf(path);
  if (day !== null) return day;
  const reading = readDay(dateKey === null ? null : properties[dateKey]);
  if (reading.kind === 'read') return reading.value;
  if (rules.settings.meetingFolders.length === 0) return null;
  return rules.placeOf(folderOf(path)).isMeetings ? dayWithin(basename(path)) : null;
}

/** The notes that a note links or names. */
function targetsIn(
  { propertyLinks, bodyLinks }: NoteFacts,
  isCounted: (link: PropertyLink) => boolean,
): readonly string[] {
  const targets = new Set<string>();
  for (const link of propertyLinks)
    if (link.target !== null && isCounted(link)) targets.add(link.target);
  for (const { target } of bodyLinks) if (target !== null) targets.add(target);
  return targets.size === 0 ? NONE : [...targets].sort();
}

/**
 * A `date` that is no day, and whom the note names or links: they may have met on it. A note that
 * its name dates needs none.
 */
function undatedOf(facts: NoteFacts, dateKey: string | null, rules: NoteRules): Undated | null {
  const { path, properties } = facts;
  if (dateKey === null || rules.dayOf(path) !== null) return null;
  const value = properties[dateKey];
  const reading = readDay(value);
  if (reading.kind !== 'unreadable') return null;
  const targets = targetsIn(facts, () => true);
  const problem = { path, property: dateKey, problem: reading.problem, value: plainValue(value) };
  return targets.length === 0 ? null : { targets, problem };
}

function contactOf(facts: NoteFacts, dateKey: string | null, rules: NoteRules): Contact | null {
  const day = dayOf(facts, dateKey, rules);
  if (day === null) return null;
  const targets = targetsIn(facts, ({ isPlainText }) => !isPlainText);
  return targets.length === 0 ? null : { path: facts.path, day, targets };
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
    return { ...NOTHING, introduction, problems: found };
  }
  const together = markers.names.gathers ? togetherIn(facts, rules.names) : NONE;
  if (kind === 'person') {
    const { person, problems: own } = readPerson(facts, markers, rules.settings);
    const found = joined(problems, own);
    return { ...NOTHING, person, together, problems: found };
  }
  const contact = contactOf(facts, markers.names.date, rules);
  const undated = undatedOf(facts, markers.names.date, rules);
  const isSilent = contact === null && together.length === 0 && problems.length === 0;
  return isSilent && undated === null ? null : { ...NOTHING, contact, together, problems, undated };
}
