import { leadingDay, type Day } from '../day';
import { basename, type NoteFacts } from '../note-facts';
import { isIntroductionNote, isPersonNote, isTemplate } from '../person/markers';
import type { Person } from '../person/person';
import { foldName, type PropertyTable } from '../person/properties';
import { readPerson } from '../person/read-person';
import { readDay } from '../note-text/property-value';
import type { Problem } from '../problem';
import type { Settings } from '../settings';
import { readIntroduction, targetsOf, type Introduction } from './introduction-note';

/** What one note says about people; the index holds one entry a note. */
export interface NoteEntry {
  readonly person: Person | null;
  readonly introduction: Introduction | null;
  /** The day of a dated note and the notes it links to: contacts, where those are persons. */
  readonly contact: { readonly day: Day; readonly targets: readonly string[] } | null;
  /** Notes linked from `people` or `attendees`: people who were together. */
  readonly together: readonly string[];
  readonly problems: readonly Problem[];
}

function dayOf(facts: NoteFacts): Day | null {
  const day = leadingDay(basename(facts.path));
  if (day !== null) return day;
  const key = Object.keys(facts.properties).find((name) => foldName(name) === 'date');
  const reading = readDay(key === undefined ? null : facts.properties[key]);
  return reading.kind === 'read' ? reading.value : null;
}

function contactOf(facts: NoteFacts): NoteEntry['contact'] {
  const day = dayOf(facts);
  if (day === null) return null;
  const links = [
    ...facts.propertyLinks.filter(({ isPlainText }) => !isPlainText),
    ...facts.bodyLinks,
  ];
  const targets = [...new Set(links.flatMap(({ target }) => target ?? []))].sort();
  return targets.length === 0 ? null : { day, targets };
}

function unreadable(facts: NoteFacts): Problem[] {
  if (facts.unreadable === null) return [];
  return [{ path: facts.path, property: null, problem: facts.unreadable, value: null }];
}

function togetherIn(facts: NoteFacts): string[] {
  const targets = targetsOf(facts, ['people', 'attendees']).sort();
  return targets.length > 1 ? targets : [];
}

/** A note's facts as an entry; null where the note says nothing about people. */
export function readNote(
  facts: NoteFacts,
  settings: Settings,
  table: PropertyTable,
): NoteEntry | null {
  if (isTemplate(facts.path, settings)) return null;
  const problems = unreadable(facts);
  if (isIntroductionNote(facts)) {
    const reading = readIntroduction(facts);
    const introduction = reading.introduction;
    return {
      person: null,
      introduction,
      contact: null,
      together: [],
      problems: [...problems, ...reading.problems],
    };
  }
  const together = togetherIn(facts);
  if (isPersonNote(facts, settings)) {
    const reading = readPerson(facts, settings, table);
    const found = [...problems, ...reading.problems];
    return { person: reading.person, introduction: null, contact: null, together, problems: found };
  }
  const contact = contactOf(facts);
  const isSilent = contact === null && together.length === 0 && problems.length === 0;
  return isSilent ? null : { person: null, introduction: null, contact, together, problems };
}
