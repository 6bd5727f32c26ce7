import { parseCadence } from '../cadence';
import type { Day, Span } from '../day';
import { linkedDay } from '../link';
import { basename, type NoteFacts } from '../note-facts';
import { plainValue } from '../plain-value';
import type { Problem } from '../problem';
import type { Settings } from '../settings';
import { isPersonTag, tagsOf } from './markers';
import {
  FOLLOW_UP_STATUSES,
  isFollowUpStatus,
  type FollowUpStatus,
  type Person,
  type PersonLink,
} from './person';
import type { KeysByProperty, PropertyId, PropertyTable } from './properties';
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

function readCadence(value: unknown): Reading<Span> {
  const text = readText(value);
  if (text.kind !== 'read') return text;
  const cadence = parseCadence(text.value);
  if (cadence) return { kind: 'read', value: cadence };
  return {
    kind: 'unreadable',
    problem: 'is not a rhythm (such as 2 weeks, 3 months, 45 days, 1 year)',
  };
}

/** Names that other tools also use for something else: unreadable under them is no problem. */
const AMBIGUOUS = /^(how[-_ ]?we[-_ ]?met|prm-tier|born)$/i;

/** Shared by all persons: most have most lists empty, and there can be a hundred thousand. */
const NONE: readonly string[] = [];

/** Reads one note's properties and gathers what it could not read. */
class PropertyReader {
  readonly problems: Problem[] = [];
  private readonly keys: KeysByProperty;

  constructor(
    private readonly facts: NoteFacts,
    table: PropertyTable,
  ) {
    this.keys = table.keysByProperty(Object.keys(facts.properties));
  }

  keysOf(id: PropertyId): readonly string[] {
    return this.keys.get(id) ?? NONE;
  }

  /** The first value that can be read, of the names in order. */
  one<T>(id: PropertyId, reader: (value: unknown) => Reading<T>): T | null {
    for (const key of this.keysOf(id)) {
      const value = this.value(key, reader);
      if (value !== null) return value;
    }
    return null;
  }

  /** All values under all names, each once. */
  all(id: PropertyId): readonly string[] {
    const keys = this.keysOf(id);
    if (keys.length === 0) return NONE;
    const [first, ...others] = keys.map((key) => this.value(key, readList) ?? NONE);
    const texts = others.length === 0 ? (first ?? NONE) : [first ?? NONE, ...others].flat();
    return texts.length < 2 ? texts : [...new Set(texts)];
  }

  links(id: PropertyId): PersonLink[] {
    const keys = this.keysOf(id);
    const links = this.facts.propertyLinks.filter(({ key }) => keys.includes(key));
    return links.map(({ text, target }) => ({ text, target }));
  }

  private value<T>(key: string, reader: (value: unknown) => Reading<T>): T | null {
    const value = this.facts.properties[key];
    const reading = reader(value);
    if (reading.kind === 'unreadable' && !AMBIGUOUS.test(key)) {
      this.problems.push({
        path: this.facts.path,
        property: key,
        problem: reading.problem,
        value: plainValue(value),
      });
    }
    return reading.kind === 'read' ? reading.value : null;
  }
}

// `how_we_met` holds a day in some vaults and a story in others.
function readPlaceMet(value: unknown): Reading<string> {
  return readDay(value).kind === 'read' ? { kind: 'absent' } : readText(value);
}

/** Days the note links to; a link in `follow-up` or `birthday` names no contact. */
function linkedDays(facts: NoteFacts, reader: PropertyReader): Day[] {
  const others = new Set([...reader.keysOf('followUp'), ...reader.keysOf('birthday')]);
  if (facts.propertyLinks.length + facts.bodyLinks.length === 0) return [];
  const links = [...facts.propertyLinks.filter(({ key }) => !others.has(key)), ...facts.bodyLinks];
  const days = links.flatMap(({ linkpath }) => linkedDay(linkpath) ?? []);
  return [...new Set(days)].sort();
}

function meeting(reader: PropertyReader): Pick<Person, 'met' | 'metAt' | 'metThrough'> {
  return {
    met: reader.one('met', readDay),
    metAt: reader.one('metAt', readPlaceMet),
    metThrough: reader.links('metThrough')[0] ?? null,
  };
}

function rhythm(
  reader: PropertyReader,
): Pick<Person, 'status' | 'followUp' | 'lastContact' | 'cadence'> {
  return {
    status: reader.one('status', readStatus),
    followUp: reader.one('followUp', readDay),
    lastContact: reader.one('lastContact', readDay),
    cadence: reader.one('cadence', readCadence),
  };
}

type Lists = Pick<
  Person,
  | 'discussed'
  | 'offers'
  | 'seeks'
  | 'interests'
  | 'field'
  | 'organization'
  | 'place'
  | 'email'
  | 'phone'
  | 'url'
  | 'circle'
  | 'aliases'
>;

function lists(reader: PropertyReader): Lists {
  return {
    discussed: reader.all('discussed'),
    offers: reader.all('offers'),
    seeks: reader.all('seeks'),
    interests: reader.all('interests'),
    field: reader.all('field'),
    organization: reader.all('organization'),
    place: reader.all('place'),
    email: reader.all('email'),
    phone: reader.all('phone'),
    url: reader.all('url'),
    circle: reader.all('circle'),
    aliases: reader.all('aliases'),
  };
}

/** A person note as a person; what could not be read is a problem, never an exception. */
export function readPerson(
  facts: NoteFacts,
  settings: Settings,
  table: PropertyTable,
): PersonReading {
  const reader = new PropertyReader(facts, table);
  const person: Person = {
    path: facts.path,
    name: reader.one('name', readName) ?? basename(facts.path),
    ...meeting(reader),
    ...rhythm(reader),
    ...lists(reader),
    role: reader.one('role', readText),
    birthday: reader.one('birthday', readText),
    knows: reader.links('knows'),
    noIntroductions: reader.one('noIntroductions', readCheckbox) ?? false,
    tags: tagsOf(facts).filter((tag) => !isPersonTag(tag, settings)),
    linkedDays: linkedDays(facts, reader),
  };
  return { person, problems: reader.problems };
}
