import type { Day, Span } from '../day';
import { linkedDay } from '../link';
import { eachOnce } from '../each-once';
import { basename, type NoteFacts, type ResolvedLink } from '../note-facts';
import type { Problem } from '../problem';
import { circleCadence } from '../rhythm/circle-cadence';
import type { Settings } from '../settings';
import { isPersonTag, type Markers } from './markers';
import type { KeysByProperty } from './note-names';
import { isTierName } from './properties';
import type { Person, PersonDate } from './person';
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
} from './property-readers';
import { severalValues } from './several-values';
import { readCheckbox, readDay, readName, readText } from '../note-text/property-value';

export interface PersonReading {
  readonly person: Person;
  readonly problems: readonly Problem[];
}

/** Shared by all persons: most have most lists empty, and there can be a hundred thousand. */
const NONE: readonly never[] = [];

/** Days the note links to; a link in `follow-up`, `birthday` or another date names no contact. */
function linkedDays(
  { propertyLinks, bodyLinks }: NoteFacts,
  { followUp, birthday, anniversary }: KeysByProperty,
  dates: readonly PersonDate[],
): readonly Day[] {
  const days: Day[] = [];
  const add = ({ linkpath }: ResolvedLink): void => {
    const day = linkedDay(linkpath);
    if (day !== null) days.push(day);
  };
  const noContacts = [...followUp, ...birthday, ...anniversary];
  const isDate = ({ key }: { readonly key: string }): boolean =>
    noContacts.includes(key) || dates.some(({ property }) => property === key);
  for (const link of propertyLinks) if (!isDate(link)) add(link);
  bodyLinks.forEach(add);
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

/** The rhythm of the tier that Personal CRM keeps; `cadence` and its like are the person's own. */
function tierOf(keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? NONE : keys.filter(isTierName);
}

function ownRhythm(keys: readonly string[]): readonly string[] {
  return keys.some(isTierName) ? keys.filter((key) => !isTierName(key)) : keys;
}

interface Note {
  readonly facts: NoteFacts;
  readonly markers: Markers;
  readonly settings: Settings;
}

function personOf(reader: PropertyReader, { facts, markers, settings }: Note): Person {
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
    met: reader.one(keys.met, readDay),
    metAt: reader.one(keys.metAt, readPlaceMet),
    metThrough: reader.links(keys.metThrough)[0] ?? null,
    status: reader.one(keys.status, readStatus),
    followUp: reader.one(keys.followUp, readDay),
    lastContact: lastContact(
      reader.one(keys.lastContact, readDay),
      facts.properties['interactions'],
    ),
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
    url: severalValues('url', reader.all(keys.url, NO_ADDRESS)),
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
    knows: reader.links(keys.knows),
    notSameAs: reader.links(keys.notSameAs),
    noIntroductions: reader.one(keys.noIntroductions, readCheckbox) ?? false,
    paused: reader.one(keys.paused, readCheckbox) ?? false,
    tags: tags.length === 0 ? NONE : tags.filter((tag) => !isPersonTag(tag, settings)),
    linkedDays: linkedDays(facts, keys, dates),
  };
}

/** A person note as a person; what could not be read is a problem, never an exception. */
export function readPerson(facts: NoteFacts, markers: Markers, settings: Settings): PersonReading {
  const reader = new PropertyReader(facts);
  const person = personOf(reader, { facts, markers, settings });
  return { person, problems: reader.problems };
}
