import type { Day, Span } from '../days/day';
import { unique } from '../collections/unique';
import { PLAIN_DAY_LINKS, type DayLinks } from '../notes/day-links';
import { basename, type NoteFacts } from '../notes/note-facts';
import type { Problem } from './problem';
import { circleCadence } from './circle-cadence';
import type { Settings } from './settings';
import { isPersonTag, type Markers } from './note-kind';
import { isTierName } from './properties';
import type { Person } from './person';
import { DOUBTED, NO_ADDRESS, NO_NUMBERS, PropertyReader } from './property-reader';
import {
  circlesIn,
  lastInteraction,
  readCadence,
  readCode,
  readPlaceMet,
  readStatus,
  readTier,
  readYearlyDayText,
  withoutCoordinates,
} from './value-readers';
import { profilePages, siteOfProperty } from './profile-pages';
import { severalValues } from './several-values';
import { readCheckbox, readName, readText } from '../notes/property-value';

export interface PersonReading {
  readonly person: Person;
  readonly problems: readonly Problem[];
}

/** Shared by all persons: most have most lists empty, and there can be a hundred thousand. */
const NONE: readonly never[] = [];

/** The days that the note's body links to; of its properties only two are days of contact. */
function linkedDays({ bodyLinks }: NoteFacts, { dayOf }: DayLinks): readonly Day[] {
  const days: Day[] = [];
  for (const link of bodyLinks) {
    const day = dayOf(link);
    if (day !== null) days.push(day);
  }
  if (days.length === 0) return NONE;
  const once = unique(days);
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

/** The rhythm of the tier that Personal CRM keeps; `cadence` and its like are the person's own. */
function tierOf(keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? NONE : keys.filter(isTierName);
}

function ownRhythm(keys: readonly string[]): readonly string[] {
  return keys.some(isTierName) ? keys.filter((key) => !isTierName(key)) : keys;
}

/** Sites that the note lists, then the pages in properties that are named for a site. */
function pagesOf(
  reader: PropertyReader,
  keys: readonly string[],
  { properties }: NoteFacts,
): readonly string[] {
  const own = keys.filter((key) => siteOfProperty(key) === null);
  const listed = severalValues('url', reader.all(own, NO_ADDRESS));
  if (own.length === keys.length) return listed;
  const pages = keys.flatMap((key) => {
    const site = siteOfProperty(key);
    return site === null ? [] : profilePages(properties[key], site);
  });
  return unique([...listed, ...pages]);
}

interface Note {
  readonly facts: NoteFacts;
  readonly markers: Markers;
  readonly settings: Settings;
  readonly days: DayLinks;
}

function personOf(reader: PropertyReader, { facts, markers, settings, days }: Note): Person {
  const {
    names: { keys },
    tags,
  } = markers;
  const dates = reader.dates(settings.dateProperties, [...keys.birthday, ...keys.anniversary]);
  const circle = circlesIn(keys.circle, reader.all(keys.circle));
  // In one piece, because an index of a large vault makes nothing else as often.
  return {
    path: facts.path,
    name: reader.one(keys.name, readName, DOUBTED) ?? basename(facts.path),
    met: reader.day(keys.met),
    metAt: reader.one(keys.metAt, readPlaceMet),
    metThrough: reader.links(keys.metThrough)[0] ?? null,
    status: reader.one(keys.status, readStatus),
    followUp: reader.day(keys.followUp),
    lastContact: lastContact(reader.day(keys.lastContact), facts.properties['interactions']),
    cadence: reader.one(ownRhythm(keys.cadence), readCadence),
    discussed: reader.all(keys.discussed),
    offers: reader.all(keys.offers),
    seeks: reader.all(keys.seeks),
    interests: reader.all(keys.interests),
    field: reader.all(keys.field),
    organization: reader.all(keys.organization, DOUBTED),
    place: withoutCoordinates(reader.all(keys.place)),
    email: severalValues('email', reader.all(keys.email, NO_ADDRESS)),
    phone: severalValues('phone', reader.all(keys.phone, NO_NUMBERS)),
    url: pagesOf(reader, keys.url, facts),
    circle,
    circleCadence: cadenceByCircle(circle, tags, settings),
    tierCadence: reader.one(tierOf(keys.cadence), readTier(settings.tiers)),
    dates,
    aliases: reader.all(keys.aliases, DOUBTED),
    role: reader.one(keys.role, readText),
    photo: reader.one(keys.photo, readText),
    birthday: reader.one(keys.birthday, readYearlyDayText),
    anniversary: reader.one(keys.anniversary, readYearlyDayText),
    uid: reader.one(keys.uid, readCode),
    knows: reader.acquaintances(keys.knows),
    notSameAs: reader.links(keys.notSameAs),
    noIntroductions: reader.one(keys.noIntroductions, readCheckbox) ?? false,
    paused: reader.one(keys.paused, readCheckbox) ?? false,
    tags: tags.length === 0 ? NONE : tags.filter((tag) => !isPersonTag(tag, settings)),
    linkedDays: linkedDays(facts, days),
  };
}

/**
 * A person note as a person; what could not be read is a problem, never an exception.
 * @param days how links name days in the vault
 */
export function readPerson(
  facts: NoteFacts,
  markers: Markers,
  settings: Settings,
  days: DayLinks = PLAIN_DAY_LINKS,
): PersonReading {
  const reader = new PropertyReader(facts, days);
  const person = personOf(reader, { facts, markers, settings, days });
  return { person, problems: reader.problems };
}
