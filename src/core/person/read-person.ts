import { parseCadence } from '../cadence';
import type { Day, Span } from '../day';
import { linkedDay } from '../link';
import { eachOnce } from '../each-once';
import { basename, type NoteFacts, type ResolvedLink } from '../note-facts';
import { plainValue } from '../plain-value';
import type { Problem } from '../problem';
import { remembering } from '../remembering';
import type { Settings } from '../settings';
import { isPersonTag, type Markers } from './markers';
import type { KeysByProperty } from './note-names';
import {
  FOLLOW_UP_STATUSES,
  isFollowUpStatus,
  type FollowUpStatus,
  type Person,
  type PersonLink,
} from './person';
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

function readStatus(value: unknown): Reading<FollowUpStatus> {
  const text = readText(value);
  if (text.kind !== 'read') return text;
  const status = text.value.toLowerCase();
  if (isFollowUpStatus(status)) return { kind: 'read', value: status };
  return { kind: 'unreadable', problem: `is not a status (${FOLLOW_UP_STATUSES.join(', ')})` };
}

// Many people share few rhythms, and one object for all of them does.
const cadenceOf = remembering(parseCadence);

function readCadence(value: unknown): Reading<Span> {
  const text = readText(value);
  if (text.kind !== 'read') return text;
  const cadence = cadenceOf(text.value);
  if (cadence) return { kind: 'read', value: cadence };
  return {
    kind: 'unreadable',
    problem: 'is not a rhythm (such as 2 weeks, 3 months, 45 days, 1 year)',
  };
}

/** Names that other tools also use for something else: unreadable under them is no problem. */
const AMBIGUOUS = /^(how[-_ ]?we[-_ ]?met|prm-tier|born)$/i;

/** Shared by all persons: most have most lists empty, and there can be a hundred thousand. */
const NONE: readonly never[] = [];

/** Reads one note's properties and gathers what it could not read. */
class PropertyReader {
  private readonly found: Problem[] = [];

  constructor(private readonly facts: NoteFacts) {}

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

  /** All values under all names, each once. */
  all(keys: readonly string[]): readonly string[] {
    const [only] = keys;
    if (only === undefined) return NONE;
    if (keys.length === 1) return eachOnce(this.value(only, readList) ?? NONE);
    return eachOnce(keys.flatMap((key) => this.value(key, readList) ?? NONE));
  }

  links(keys: readonly string[]): readonly PersonLink[] {
    if (keys.length === 0) return NONE;
    const links = this.facts.propertyLinks.filter(({ key }) => keys.includes(key));
    return links.map(({ text, target }) => ({ text, target }));
  }

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

// `how_we_met` holds a day in some vaults and a story in others.
function readPlaceMet(value: unknown): Reading<string> {
  return readDay(value).kind === 'read' ? { kind: 'absent' } : readText(value);
}

/** Days the note links to; a link in `follow-up` or `birthday` names no contact. */
function linkedDays(
  { propertyLinks, bodyLinks }: NoteFacts,
  { followUp, birthday }: KeysByProperty,
): readonly Day[] {
  const days: Day[] = [];
  const add = ({ linkpath }: ResolvedLink): void => {
    const day = linkedDay(linkpath);
    if (day !== null) days.push(day);
  };
  for (const link of propertyLinks)
    if (!followUp.includes(link.key) && !birthday.includes(link.key)) add(link);
  bodyLinks.forEach(add);
  if (days.length === 0) return NONE;
  const once = eachOnce(days);
  // A copy, because what was pushed to keeps room for more.
  return once.length === 1 ? once.slice() : [...once].sort();
}

/** A person note as a person; what could not be read is a problem, never an exception. */
export function readPerson(
  facts: NoteFacts,
  { names: { keys }, tags }: Markers,
  settings: Settings,
): PersonReading {
  const reader = new PropertyReader(facts);
  // In one piece, because an index of a large vault makes nothing else as often.
  const person: Person = {
    path: facts.path,
    name: reader.one(keys.name, readName) ?? basename(facts.path),
    met: reader.one(keys.met, readDay),
    metAt: reader.one(keys.metAt, readPlaceMet),
    metThrough: reader.links(keys.metThrough)[0] ?? null,
    status: reader.one(keys.status, readStatus),
    followUp: reader.one(keys.followUp, readDay),
    lastContact: reader.one(keys.lastContact, readDay),
    cadence: reader.one(keys.cadence, readCadence),
    discussed: reader.all(keys.discussed),
    offers: reader.all(keys.offers),
    seeks: reader.all(keys.seeks),
    interests: reader.all(keys.interests),
    field: reader.all(keys.field),
    organization: reader.all(keys.organization),
    place: reader.all(keys.place),
    email: reader.all(keys.email),
    phone: reader.all(keys.phone),
    url: reader.all(keys.url),
    circle: reader.all(keys.circle),
    aliases: reader.all(keys.aliases),
    role: reader.one(keys.role, readText),
    birthday: reader.one(keys.birthday, readText),
    uid: reader.one(keys.uid, readText),
    knows: reader.links(keys.knows),
    noIntroductions: reader.one(keys.noIntroductions, readCheckbox) ?? false,
    tags: tags.length === 0 ? NONE : tags.filter((tag) => !isPersonTag(tag, settings)),
    linkedDays: linkedDays(facts, keys),
  };
  return { person, problems: reader.problems };
}
