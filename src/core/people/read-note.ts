import type { Day } from '../days/day';
import { plainValue } from '../text/plain-value';
import { dayWithin } from '../notes/day-of-path';
import { basename, folderOf, type NoteFacts, type PropertyLink } from '../notes/note-facts';
import { readDay } from '../notes/property-value';
import { kindOf, markersOf, nestedTag, propertyTags, type Markers } from './note-kind';
import type { NoteNames } from './note-names';
import type { NoteRules } from './note-rules';
import { MAX_TEXTS, participantTexts } from './participants';
import type { Person } from './person';
import { readPerson } from './read-person';
import type { Problem } from './problem';
import { readWordNote, type WordNote } from './word-note';
import { readIntroduction, targetsOf, type Introduction } from './introduction-note';

/** What one note says about people; the index holds one entry a note. */
export interface NoteEntry {
  readonly person: Person | null;
  readonly introduction: Introduction | null;
  /** What the user says of words; nearly never. */
  readonly words: WordNote | null;
  /** The day of a dated note and the notes it links to: contacts, if those are persons. */
  readonly contact: Contact | null;
  /** Notes named in `people`, `attendees` or `participants`: people who were together. */
  readonly coMentions: readonly string[];
  /** Whom it names otherwise than by links: who that is depends on other notes. Nearly never. */
  readonly named: NamedPeople | null;
  readonly problems: readonly Problem[];
  /** A day that cannot be read: a problem if the note names or links a person. */
  readonly undated: Undated | null;
}

/** What is wrong with the day of a note, and the notes it names or links. */
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

/** Whom a note names by name, address or tag. */
export interface NamedPeople {
  /** Of a dated note. */
  readonly day: Day | null;
  /** Notes that it names by links: they were together with the others. */
  readonly links: readonly string[];
  /** What stands in `people`, `attendees` or `participants` and is no link to a note. */
  readonly texts: readonly string[];
  /** Tags of its properties that are nested in the person tag, without that. */
  readonly tags: readonly string[];
  /** Such tags in its body: people mentioned there need not have been together. */
  readonly mentions: readonly string[];
}

/** Shared by all entries: most have nothing to list. */
const NONE: readonly never[] = [];

const NOTHING: NoteEntry = {
  person: null,
  introduction: null,
  words: null,
  contact: null,
  coMentions: NONE,
  named: null,
  problems: NONE,
  undated: null,
};

/** The day of a dated note (docs/follow-ups.md): its name says it, else the property `date`. */
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

/** A daily note by the shape of its name, in which the word for the month is not a month. */
function undatedByName(facts: NoteFacts, { daily }: NoteRules): Undated | null {
  const { path } = facts;
  const trouble = daily.unreadMonthOf(path);
  if (trouble === null) return null;
  const targets = targetsIn(facts, ({ isPlainText }) => !isPlainText);
  if (targets.length === 0) return null;
  const fault = { code: 'day-in-name', ...trouble } as const;
  return { targets, problem: { path, property: null, fault, value: trouble.word } };
}

/**
 * A `date` that is no day, and the people the note names or links: they may have met on it. A note
 * dated by its name does not need one.
 */
function undatedOf(facts: NoteFacts, dateKey: string | null, rules: NoteRules): Undated | null {
  const { path, properties } = facts;
  if (dateKey === null || rules.dayOf(path) !== null) return null;
  const value = properties[dateKey];
  const reading = readDay(value);
  if (reading.kind !== 'unreadable') return null;
  const targets = targetsIn(facts, () => true);
  const problem = { path, property: dateKey, fault: reading.fault, value: plainValue(value) };
  return targets.length === 0 ? null : { targets, problem };
}

function contactOf(facts: NoteFacts, day: Day | null): Contact | null {
  if (day === null) return null;
  const targets = targetsIn(facts, ({ isPlainText }) => !isPlainText);
  return targets.length === 0 ? null : { path: facts.path, day, targets };
}

function unreadable({ path, unreadable }: NoteFacts): readonly Problem[] {
  if (unreadable === null) return NONE;
  return [{ path, property: null, fault: unreadable, value: null }];
}

function joined(some: readonly Problem[], more: readonly Problem[]): readonly Problem[] {
  return some.length === 0 ? more : [...some, ...more];
}

const PARTICIPANT_MARKERS = ['people', 'attendees', 'participants'] as const;

/** Notes that a note names as having been together. */
function gatheredIn(facts: NoteFacts, { participantKeys }: NoteNames, rules: NoteRules) {
  return participantKeys.length === 0 ? NONE : targetsOf(facts, PARTICIPANT_MARKERS, rules.names);
}

/** The nested tags of a note that is no person: the people they name took part. */
function nestedTags(facts: NoteFacts, markers: Markers, { settings }: NoteRules) {
  const nested = markers.tags.flatMap((tag) => nestedTag(tag, settings) ?? []);
  if (nested.length === 0) return { tags: NONE, mentions: NONE };
  const tags = propertyTags(facts, markers).flatMap((tag) => nestedTag(tag, settings) ?? []);
  return { tags, mentions: nested.filter((tag) => !tags.includes(tag)) };
}

type NamedContext = Pick<NamedPeople, 'day' | 'links' | 'tags' | 'mentions'>;

function namedIn(
  facts: NoteFacts,
  keys: readonly string[],
  there: NamedContext,
): NamedPeople | null {
  const texts = keys.length === 0 ? NONE : participantTexts(facts, keys);
  const isAny = texts.length + there.tags.length + there.mentions.length > 0;
  return isAny ? { ...there, texts } : null;
}

/** Of a list of names without end, the rest is not read. */
function tooMany(
  { path }: NoteFacts,
  [property = '']: readonly string[],
  named: NamedPeople | null,
) {
  if (named === null || named.texts.length < MAX_TEXTS) return NONE;
  const fault = { code: 'too-many-people', most: MAX_TEXTS } as const;
  return [{ path, property, fault, value: MAX_TEXTS }];
}

function withoutOne(targets: readonly string[]): readonly string[] {
  return targets.length > 1 ? [...targets].sort() : NONE;
}

function introductionEntry(facts: NoteFacts, { names }: Markers): NoteEntry {
  const { introduction, problems: own } = readIntroduction(facts, names.introductionStatus);
  const problems = joined(unreadable(facts), own);
  return { ...NOTHING, introduction, problems };
}

function wordEntry(facts: NoteFacts): NoteEntry {
  return { ...NOTHING, words: readWordNote(facts), problems: unreadable(facts) };
}

function personEntry(facts: NoteFacts, markers: Markers, rules: NoteRules): NoteEntry {
  const links = gatheredIn(facts, markers.names, rules);
  const { person, problems: own } = readPerson(facts, markers, rules.settings, rules.days);
  const named = namedIn(facts, markers.names.participantKeys, {
    day: null,
    links,
    tags: NONE,
    mentions: NONE,
  });
  const extra = tooMany(facts, markers.names.participantKeys, named);
  const problems = joined(joined(unreadable(facts), own), extra);
  return { ...NOTHING, person, coMentions: withoutOne(links), named, problems };
}

function otherEntry(facts: NoteFacts, markers: Markers, rules: NoteRules): NoteEntry | null {
  const { names } = markers;
  const day = dayOf(facts, names.date, rules);
  const links = gatheredIn(facts, names, rules);
  const nested = nestedTags(facts, markers, rules);
  const named = namedIn(facts, names.participantKeys, { day, links, ...nested });
  const contact = contactOf(facts, day);
  const problems = joined(unreadable(facts), tooMany(facts, names.participantKeys, named));
  const together = withoutOne(links);
  const undated =
    undatedOf(facts, names.date, rules) ?? (contact === null ? undatedByName(facts, rules) : null);
  const isSilent = !contact && !named && !undated && together.length + problems.length === 0;
  return isSilent ? null : { ...NOTHING, contact, coMentions: together, named, problems, undated };
}

/**
 * What a note says for itself; null if it says nothing about people. People it names other than by
 * links are left open.
 */
export function readNote(facts: NoteFacts, rules: NoteRules): NoteEntry | null {
  const markers = markersOf(facts, rules.names);
  switch (kindOf(facts, markers, rules)) {
    case 'template':
      return null;
    case 'introduction':
      return introductionEntry(facts, markers);
    case 'synonyms':
      return wordEntry(facts);
    case 'person':
      return personEntry(facts, markers, rules);
    case 'other':
      return otherEntry(facts, markers, rules);
  }
}
