import type { Day } from '../days/day';
import { unique } from '../collections/unique';
import type { NoteFault } from '../notes/fault';
import type { NoteFacts, PropertyLink } from '../notes/note-facts';
import { readDay, readList, readText, type Reading } from '../notes/property-value';
import type { Marker, NameSorter } from './note-names';
import { foldName } from './properties';
import { plainValue } from '../text/plain-value';
import type { Problem } from './problem';

/** How far an introduction comes, in order; then the two ways in which it ends early. */
export const INTRODUCTION_STATUSES = [
  'proposed',
  'asked',
  'agreed',
  'made',
  'met',
  'worked-out',
  'declined',
  'dismissed',
] as const;

export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number];

/** How many people one introduction brings together at most: more are a party. */
export const MOST_INTRODUCED = 8;

/** Whether the user introduces others, or asks to be introduced to somebody. */
export type Direction = 'given' | 'received';

/** An introduction note as read: the people it names, and how far it has come. */
export interface Introduction {
  readonly path: string;
  readonly direction: Direction;
  /** Paths of the people who could introduce the user, the one to ask first in front. */
  readonly through: readonly string[];
  /**
   * Paths of the notes its property `people` leads to, each once. Of a note that names too many there
   * is one more than fits, and no step is taken with it.
   */
  readonly people: readonly string[];
  /** Other names in it, as written: links and names that lead to no note. */
  readonly unresolved: readonly string[];
  /** As written; null if it is missing or unknown. */
  readonly status: IntroductionStatus | null;
  /** Paths of those who were asked, as far as it is noted, and of those who said yes. */
  readonly askedOf: readonly string[];
  readonly agreedBy: readonly string[];
  /** Paths of those who said no while it goes on with the others. */
  readonly declinedBy: readonly string[];
  readonly asked: Day | null;
  readonly made: Day | null;
  /** When who introduced the user was thanked last for what has come of it so far. */
  readonly thanked: Day | null;
  readonly followUp: Day | null;
  readonly reason: string | null;
  readonly outcome: string | null;
  /** Where they are to meet, and on which of these days, if they are invited to a table. */
  readonly place: string | null;
  readonly proposedDays: readonly Day[];
}

/** A text as a status; null if it is none. */
export function introductionStatus(text: string): IntroductionStatus | null {
  const word = text.toLowerCase();
  return INTRODUCTION_STATUSES.find((status) => status === word) ?? null;
}

/** Whom it brings together: those it names who have not said no. */
export function takingPart({ people, declinedBy }: Introduction): readonly string[] {
  return people.filter((path) => !declinedBy.includes(path));
}

/**
 * The people to ask, one after the other: those it brings together or, if the user is to be
 * introduced, those who could do it.
 */
export function whoIsAsked(introduction: Introduction): readonly string[] {
  return introduction.direction === 'received'
    ? introduction.through.slice(0, 1)
    : takingPart(introduction);
}

/** The name a note has a property under, in any spelling; null if it has none. */
export function keyNamed(
  properties: Readonly<Record<string, unknown>>,
  name: string,
): string | null {
  if (Object.hasOwn(properties, name)) return name;
  return Object.keys(properties).find((key) => foldName(key) === name) ?? null;
}

/** Paths that the links of a property lead to, each once. */
export function targetsOf(
  { propertyLinks }: NoteFacts,
  markers: readonly Marker[],
  names: NameSorter,
): readonly string[] {
  const targets: string[] = [];
  for (const { key, target, isPlainText } of propertyLinks) {
    if (target === null || isPlainText) continue;
    const marker = names.markerOf(key);
    if (marker !== null && markers.includes(marker)) targets.push(target);
  }
  return unique(targets);
}

export interface IntroductionReading {
  readonly introduction: Introduction;
  readonly problems: readonly Problem[];
}

/** A list in which every item has to be a day. */
function readDays(value: unknown): Reading<readonly Day[]> {
  const list = readList(value);
  if (list.kind !== 'read') return list;
  const days = list.value.flatMap((text) => {
    const day = readDay(text);
    return day.kind === 'read' ? day.value : [];
  });
  return days.length === list.value.length
    ? { kind: 'read', value: days }
    : { kind: 'unreadable', fault: { code: 'not-a-day' } };
}

/** Reads the properties of one note, and keeps what could not be read. */
class PropertyReader {
  readonly problems: Problem[] = [];

  constructor(private readonly facts: NoteFacts) {}

  status(key: string | null): IntroductionStatus | null {
    const text = readText(key === null ? null : this.facts.properties[key]);
    const status = text.kind === 'read' ? introductionStatus(text.value) : null;
    if (text.kind !== 'absent' && status === null)
      this.add(key, { code: 'not-a-status', known: INTRODUCTION_STATUSES });
    return status;
  }

  day(name: string): Day | null {
    return this.read(keyNamed(this.facts.properties, name), readDay);
  }

  days(name: string): readonly Day[] {
    return this.read(keyNamed(this.facts.properties, name), readDays) ?? [];
  }

  text(name: string): string | null {
    return this.read(keyNamed(this.facts.properties, name), readText);
  }

  /** Paths of the people a property names, by a link or by a plain name. */
  people(name: string): readonly string[] {
    return unique(this.links(name).flatMap(({ target }) => target ?? []));
  }

  direction(): Direction {
    const text = readText(
      this.facts.properties[keyNamed(this.facts.properties, 'direction') ?? ''],
    );
    const isReceived = text.kind === 'read' && text.value.toLowerCase() === 'received';
    return isReceived ? 'received' : 'given';
  }

  /** The people it names; too few, or more than a table seats, is a problem. */
  parties(): Pick<Introduction, 'people' | 'unresolved' | 'direction' | 'through'> {
    const direction = this.direction();
    const links = this.links('people');
    const people = unique(links.flatMap(({ target }) => target ?? []));
    // Nobody introduces the user to themselves.
    const named = this.links('through').filter(({ target }) => target !== null);
    const others = named.filter(({ target }) => !people.includes(target ?? ''));
    const through =
      direction === 'received' ? unique(others.flatMap(({ target }) => target ?? [])) : [];
    const lost = unique(links.flatMap(({ target, text }) => (target === null ? text : [])));
    const key = keyNamed(this.facts.properties, 'people');
    const count = people.length;
    if (direction === 'given' && count < 2) this.add(key, { code: 'fewer-than-two-people', count });
    const [first] = lost;
    if (direction === 'given' && count >= 2 && first !== undefined)
      this.add(key, { code: 'named-without-note', first, more: lost.length - 1 });
    if (direction === 'received' && through.length === 0) this.throughNobody(named);
    if (count > MOST_INTRODUCED)
      this.add(key, { code: 'more-than-an-introduction', count, most: MOST_INTRODUCED });
    return { direction, through, people: people.slice(0, MOST_INTRODUCED + 1), unresolved: lost };
  }

  /** As when the notes of both were found to be one person's and merged. */
  private throughNobody([first]: readonly PropertyLink[]): void {
    const key = keyNamed(this.facts.properties, 'through');
    if (first) this.add(key, { code: 'through-themselves', name: first.text });
    else this.add(key, { code: 'through-nobody' });
  }

  private links(name: string): readonly PropertyLink[] {
    return this.facts.propertyLinks.filter(({ key }) => foldName(key) === name);
  }

  private read<T>(key: string | null, reader: (value: unknown) => Reading<T>): T | null {
    if (key === null) return null;
    const reading = reader(this.facts.properties[key]);
    if (reading.kind === 'unreadable') this.add(key, reading.fault);
    return reading.kind === 'read' ? reading.value : null;
  }

  private add(property: string | null, fault: NoteFault): void {
    const { path, properties } = this.facts;
    const value = plainValue(property === null ? null : properties[property]);
    this.problems.push({ path, property, fault, value });
  }
}

/** An introduction note as an introduction (docs/introductions.md); what could not be read is a problem. */
export function readIntroduction(facts: NoteFacts, statusKey: string | null): IntroductionReading {
  const reader = new PropertyReader(facts);
  const introduction = {
    path: facts.path,
    ...reader.parties(),
    status: reader.status(statusKey),
    askedOf: reader.people('asked-of'),
    agreedBy: reader.people('agreed-by'),
    declinedBy: reader.people('declined-by'),
    asked: reader.day('asked'),
    made: reader.day('made'),
    thanked: reader.day('thanked'),
    followUp: reader.day('follow-up'),
    reason: reader.text('reason'),
    outcome: reader.text('outcome'),
    place: reader.text('place'),
    proposedDays: reader.days('proposed-days'),
  };
  return { introduction, problems: reader.problems };
}
