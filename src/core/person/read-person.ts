import type { Day, Span } from '../day';
import { eachOnce } from '../each-once';
import { PLAIN_DAY_LINKS, type DayLinks } from '../history/day-links';
import type { DayOfLink } from '../interaction';
import { basename, type NoteFacts } from '../note-facts';
import { plainValue } from '../plain-value';
import type { Problem } from '../problem';
import { circleCadence } from '../rhythm/circle-cadence';
import type { Settings } from '../settings';
import { isPersonTag, type Markers } from './markers';
import { foldName } from './properties';
import type { Person, PersonDate, PersonLink } from './person';
import {
  circlesIn,
  lastInteraction,
  readCadence,
  readPlaceMet,
  readStatus,
  readYearlyDay,
  withoutCoordinates,
  withoutLabels,
} from './property-readers';
import {
  readCheckbox,
  readDay,
  readList,
  readName,
  readText,
  type Reading,
} from '../note-text/property-value';

export interface PersonReading {
  readonly person: Person;
  readonly problems: readonly Problem[];
}

/** Names that other tools also use for something else: unreadable under them is no problem. */
const AMBIGUOUS = /^(how[-_ ]?we[-_ ]?met|prm-tier|born)$/i;

/** Shared by all persons: most have most lists empty, and there can be a hundred thousand. */
const NONE: readonly never[] = [];

/** Reads one note's properties and gathers what it could not read. */
class PropertyReader {
  private readonly found: Problem[] = [];

  constructor(
    private readonly facts: NoteFacts,
    private readonly days: DayLinks,
  ) {}

  get problems(): readonly Problem[] {
    return this.found.length === 0 ? NONE : this.found;
  }

  /** The first value that can be read, of the names in order. */
  one<T>(keys: readonly string[], reader: (value: unknown) => Reading<T>): T | null {
    for (const key of keys) {
      const value = this.value(key, reader);
      if (value !== null) return value;
    }
    return null;
  }

  /** A day, which may be a link to its daily note whatever that is called. */
  day(keys: readonly string[]): Day | null {
    return keys.length === 0 ? null : this.one(keys, (value) => readDay(value, this.dayOf));
  }

  /** All values under all names, each once. */
  all(keys: readonly string[]): readonly string[] {
    const [only] = keys;
    if (only === undefined) return NONE;
    if (keys.length === 1) return eachOnce(this.value(only, readList) ?? NONE);
    return eachOnce(keys.flatMap((key) => this.value(key, readList) ?? NONE));
  }

  /** The dates of the properties that the user listed, in the order of the note. */
  dates(listed: readonly string[]): readonly PersonDate[] {
    if (listed.length === 0) return NONE;
    const wanted = new Set(listed.map(foldName));
    const keys = Object.keys(this.facts.properties).filter((key) => wanted.has(foldName(key)));
    return keys.flatMap((property) => {
      const on = this.value(property, readYearlyDay);
      return on ? [{ property, on }] : [];
    });
  }

  links(keys: readonly string[]): readonly PersonLink[] {
    if (keys.length === 0) return NONE;
    const links = this.facts.propertyLinks.filter(({ key }) => keys.includes(key));
    return links.map(({ text, target }) => ({ text, target }));
  }

  private readonly dayOf: DayOfLink = (link) => {
    const found = this.facts.propertyLinks.find(({ linkpath }) => linkpath === link.linkpath);
    return this.days.dayOf({ ...link, target: found?.target ?? null });
  };

  private value<T>(key: string, reader: (value: unknown) => Reading<T>): T | null {
    const value = this.facts.properties[key];
    const reading = reader(value);
    if (reading.kind === 'unreadable' && !AMBIGUOUS.test(key)) {
      const { path } = this.facts;
      const { problem } = reading;
      this.found.push({ path, property: key, problem, value: plainValue(value) });
    }
    return reading.kind === 'read' ? reading.value : null;
  }
}

/** The days that the note's body links to; of its properties only two are days of contact. */
function linkedDays({ bodyLinks }: NoteFacts, { dayOf }: DayLinks): readonly Day[] {
  const days = bodyLinks.flatMap((link) => dayOf(link) ?? NONE);
  if (days.length === 0) return NONE;
  const once = eachOnce(days);
  // A copy, because what was pushed to keeps room for more.
  return once.length === 1 ? once.slice() : [...once].sort();
}

function cadenceByCircle(
  circles: readonly string[],
  tags: readonly string[],
  { cadenceByCircle: lines }: Settings,
): Span | null {
  return lines.length === 0 ? null : circleCadence(lines, [...circles, ...tags]);
}

/** The later of what is written as the last contact, and as contacts of another tool. */
function lastContact(written: Day | null, interactions: unknown): Day | null {
  const last = lastInteraction(interactions);
  return written === null || (last !== null && last > written) ? last : written;
}

/**
 * A person note as a person; what could not be read is a problem, never an exception.
 * @param days how links name days in the vault
 */
export function readPerson(
  facts: NoteFacts,
  { names: { keys }, tags }: Markers,
  settings: Settings,
  days: DayLinks = PLAIN_DAY_LINKS,
): PersonReading {
  const reader = new PropertyReader(facts, days);
  const dates = reader.dates(settings.dateProperties);
  const circle = circlesIn(keys.circle, reader.all(keys.circle));
  // In one piece, because an index of a large vault makes nothing else as often.
  const person: Person = {
    path: facts.path,
    name: reader.one(keys.name, readName) ?? basename(facts.path),
    met: reader.day(keys.met),
    metAt: reader.one(keys.metAt, readPlaceMet),
    metThrough: reader.links(keys.metThrough)[0] ?? null,
    status: reader.one(keys.status, readStatus),
    followUp: reader.day(keys.followUp),
    lastContact: lastContact(reader.day(keys.lastContact), facts.properties['interactions']),
    cadence: reader.one(keys.cadence, readCadence),
    discussed: reader.all(keys.discussed),
    offers: reader.all(keys.offers),
    seeks: reader.all(keys.seeks),
    interests: reader.all(keys.interests),
    field: reader.all(keys.field),
    organization: reader.all(keys.organization),
    place: withoutCoordinates(reader.all(keys.place)),
    email: withoutLabels(reader.all(keys.email)),
    phone: withoutLabels(reader.all(keys.phone)),
    url: withoutLabels(reader.all(keys.url)),
    circle,
    circleCadence: cadenceByCircle(circle, tags, settings),
    dates,
    aliases: reader.all(keys.aliases),
    role: reader.one(keys.role, readText),
    photo: reader.one(keys.photo, readText),
    birthday: reader.one(keys.birthday, readText),
    anniversary: reader.one(keys.anniversary, readText),
    uid: reader.one(keys.uid, readText),
    knows: reader.links(keys.knows),
    notSameAs: reader.links(keys.notSameAs),
    noIntroductions: reader.one(keys.noIntroductions, readCheckbox) ?? false,
    paused: reader.one(keys.paused, readCheckbox) ?? false,
    tags: tags.length === 0 ? NONE : tags.filter((tag) => !isPersonTag(tag, settings)),
    linkedDays: linkedDays(facts, days),
  };
  return { person, problems: reader.problems };
}
