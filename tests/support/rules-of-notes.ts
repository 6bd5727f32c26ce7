import { parseCadence } from '../../src/core/cadence';
import { foldMarks } from '../../src/core/fold-text';
import { displayText } from '../../src/core/link';
import type { NoteFacts, ResolvedLink } from '../../src/core/note-facts';
import { participantTexts } from '../../src/core/person/participants';
import { FOLLOW_UP_STATUSES } from '../../src/core/person/person';
import { propertyTable, type PropertyId } from '../../src/core/person/properties';
import { plainValue } from '../../src/core/plain-value';
import { isRecord } from '../../src/core/record';
import type { Settings } from '../../src/core/settings';
import {
  GATHERINGS,
  dayInName,
  fileName,
  folded,
  gatheringKeys,
  isOfType,
  isPerson,
  keysOf,
  lies,
  marksPerson,
  nestedIn,
  propertyTagsIn,
  tagsIn,
} from './rules-of-markers';
import { checkbox, day, dayIn, list, name, nameAtEnd, text, type Read } from './rules-of-values';

/**
 * What a note says (DESIGN §2, §3, §5), written down as plainly as it can be, property by property,
 * and never made faster: what reads notes for the product is held against it.
 */
const INTRODUCTION_STATUSES = [
  'proposed',
  'asked',
  'agreed',
  'made',
  'met',
  'worked-out',
  'declined',
  'dismissed',
];

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function status(value: unknown): Read<string> {
  const read = text(value);
  if (read === 'absent' || 'problem' in read) return read;
  const word = FOLLOW_UP_STATUSES.find((one) => one === read.value.toLowerCase());
  return word ? { value: word } : { problem: `is not a status (${FOLLOW_UP_STATUSES.join(', ')})` };
}

function cadence(value: unknown): Read<object> {
  const read = text(value);
  if (read === 'absent' || 'problem' in read) return read;
  const span = parseCadence(read.value);
  const problem = 'is not a rhythm (such as 2 weeks, 3 months, 45 days, 1 year)';
  return span ? { value: span } : { problem };
}

function storyOfMeeting(value: unknown): Read<string> {
  const read = day(value);
  return read !== 'absent' && 'value' in read ? 'absent' : text(value);
}

/** What some tools write before an address: `Home: ana@x.org`. */
function unlabelled(texts: readonly string[]): string[] {
  return once(texts.map((one) => one.replace(/^\p{L}[^:@/\d]{0,39}:\s+(?=\S)/u, '')));
}

function placesIn(texts: readonly string[]): string[] {
  return texts.filter((one) => !/^[+-]?\d{1,3}\.\d+$/.test(one));
}

function circlesIn(names: readonly string[], texts: readonly string[]): string[] {
  if (!names.includes('CATEGORIES')) return [...texts];
  const parts = texts.flatMap((one) => (one.includes(',') ? one.split(',') : [one]));
  return once(parts.map((one) => one.trim())).filter((one) => one !== '');
}

function latest(days: readonly (string | null)[]): string | null {
  return (
    days
      .flatMap((on) => on ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** The latest day of those that another tool lists with a text each. */
function lastOf(interactions: unknown): string | null {
  const days = (Array.isArray(interactions) ? interactions : []).flatMap((item: unknown) => {
    const read = isRecord(item) ? day(item['date']) : 'absent';
    return read !== 'absent' && 'value' in read ? [read.value] : [];
  });
  return latest(days);
}

interface Said {
  readonly path: string;
  readonly property: string | null;
  readonly problem: string;
  readonly value: unknown;
}

function dayOn({ linkpath, text: shown = '' }: ResolvedLink): string | null {
  return dayIn(nameAtEnd(linkpath)) ?? dayIn(shown);
}

function readerOf(facts: NoteFacts, settings: Settings, problems: Said[]) {
  const valueOf = <T>(key: string, rule: (value: unknown) => Read<T>): T | null => {
    const value = facts.properties[key];
    const read = rule(value);
    if (read === 'absent') return null;
    if ('value' in read) return read.value;
    const isForOthersToo = /^(how[-_ ]?we[-_ ]?met|prm-tier|born)$/i.test(key);
    const said = { path: facts.path, property: key, problem: read.problem };
    if (!isForOthersToo) problems.push({ ...said, value: plainValue(value) });
    return null;
  };
  const table = propertyTable(settings.propertyNames);
  const keys = (id: PropertyId): string[] => keysOf(facts, table, id);
  return {
    keys,
    valueOf,
    one: <T>(id: PropertyId, rule: (value: unknown) => Read<T>): T | null => {
      for (const key of keys(id)) {
        const value = valueOf(key, rule);
        if (value !== null) return value;
      }
      return null;
    },
    all: (id: PropertyId): string[] => once(keys(id).flatMap((key) => valueOf(key, list) ?? [])),
    links: (id: PropertyId): object[] =>
      facts.propertyLinks
        .filter(({ key }) => keys(id).includes(key))
        .map(({ text: shown, target }) => ({ text: shown, target })),
  };
}

function circleCadenceIn(names: readonly string[], { cadenceByCircle }: Settings): object | null {
  for (const line of cadenceByCircle) {
    const [circle = '', written = ''] = line.split(': ');
    const isOne = names.some((one) => foldMarks(one.trim().replace(/^#/, '')) === circle);
    if (isOne) return parseCadence(written);
  }
  return null;
}

function yearlyDay(value: unknown): Read<object> {
  const read = text(value);
  if (read === 'absent' || 'problem' in read) return read;
  const parts = /^(?:(\d{4})-|--)?(\d\d)-?(\d\d)([T ].*)?$/.exec(displayText(read.value));
  const monthDay = `${parts?.[2] ?? ''}-${parts?.[3] ?? ''}`;
  const year = parts?.[1] ?? null;
  if (dayIn(`${year ?? '2000'}-${monthDay}`) === null)
    return { problem: 'is not a day (YYYY-MM-DD, or --MM-DD without a year)' };
  return { value: { year: year === null ? null : Number(year), monthDay } };
}

function personIn(facts: NoteFacts, settings: Settings, problems: Said[]): object {
  const { keys, one, all, links, valueOf } = readerOf(facts, settings, problems);
  const dates = Object.keys(facts.properties).flatMap((property) => {
    const isListed = settings.dateProperties.map(folded).includes(folded(property));
    const on = isListed ? valueOf(property, yearlyDay) : null;
    return on === null ? [] : [{ property, on }];
  });
  const circle = circlesIn(keys('circle'), all('circle'));
  return {
    path: facts.path,
    name: one('name', name) ?? fileName(facts.path),
    met: one('met', day),
    metAt: one('metAt', storyOfMeeting),
    metThrough: links('metThrough')[0] ?? null,
    status: one('status', status),
    followUp: one('followUp', day),
    lastContact: latest([one('lastContact', day), lastOf(facts.properties['interactions'])]),
    cadence: one('cadence', cadence),
    discussed: all('discussed'),
    offers: all('offers'),
    seeks: all('seeks'),
    interests: all('interests'),
    field: all('field'),
    organization: all('organization'),
    place: placesIn(all('place')),
    email: unlabelled(all('email')),
    phone: unlabelled(all('phone')),
    url: unlabelled(all('url')),
    circle,
    circleCadence: circleCadenceIn([...circle, ...tagsIn(facts)], settings),
    aliases: all('aliases'),
    role: one('role', text),
    photo: one('photo', text),
    birthday: one('birthday', text),
    anniversary: one('anniversary', text),
    dates,
    uid: one('uid', text),
    knows: links('knows'),
    notSameAs: links('notSameAs'),
    noIntroductions: one('noIntroductions', checkbox) ?? false,
    paused: one('paused', checkbox) ?? false,
    tags: tagsIn(facts).filter((tag) => !marksPerson(tag, settings)),
    linkedDays: once(facts.bodyLinks.flatMap((link) => dayOn(link) ?? [])).sort(),
  };
}

function targets(facts: NoteFacts, names: readonly string[]): string[] {
  const links = facts.propertyLinks.filter(
    ({ key, isPlainText }) => !isPlainText && names.includes(folded(key)),
  );
  return once(links.flatMap(({ target }) => target ?? []));
}

function keyFor({ properties }: NoteFacts, wanted: string): string | null {
  const keys = Object.keys(properties);
  return keys.includes(wanted) ? wanted : (keys.find((key) => folded(key) === wanted) ?? null);
}

/** Whom a property of an introduction names, by a link or by a plain name. */
function namedIn({ propertyLinks }: NoteFacts, property: string): NoteFacts['propertyLinks'] {
  return propertyLinks.filter(({ key }) => folded(key) === property);
}

function partiesIn(facts: NoteFacts, problems: Said[]): object {
  const named = namedIn(facts, 'people');
  const people = once(named.flatMap(({ target }) => target ?? []));
  const lost = once(named.flatMap(({ target, text }) => (target === null ? [text] : [])));
  const property = keyFor(facts, 'people');
  const value = property === null ? null : plainValue(facts.properties[property]);
  const problem = `leads to ${people.length === 0 ? 'no note' : 'one note'}, not to two`;
  if (people.length < 2) problems.push({ path: facts.path, property, problem, value });
  return { people, lost };
}

function peopleIn(facts: NoteFacts, property: string): string[] {
  return once(namedIn(facts, property).flatMap(({ target }) => target ?? []));
}

function introductionIn(facts: NoteFacts, problems: Said[]): object {
  const { path, properties } = facts;
  const parties = partiesIn(facts, problems);
  const property = Object.keys(properties).find((key) => folded(key) === 'introduction-status');
  const value = property === undefined ? null : properties[property];
  const read = text(value);
  const word = read !== 'absent' && 'value' in read ? read.value.toLowerCase() : '';
  const known = INTRODUCTION_STATUSES.find((one) => one === word) ?? null;
  const problem = `is not a status (${INTRODUCTION_STATUSES.join(', ')})`;
  if (read !== 'absent' && known === null)
    problems.push({ path, property: property ?? null, problem, value: plainValue(value) });
  const valueOf = <T>(name: string, rule: (value: unknown) => Read<T>): T | null => {
    const key = keyFor(facts, name);
    const found = rule(key === null ? null : properties[key]);
    if (found === 'absent') return null;
    if ('value' in found) return found.value;
    const said = { property: key, problem: found.problem };
    problems.push({ path, ...said, value: plainValue(properties[key ?? '']) });
    return null;
  };
  return {
    path,
    ...parties,
    status: known,
    askedOf: peopleIn(facts, 'asked-of'),
    agreedBy: peopleIn(facts, 'agreed-by'),
    asked: valueOf('asked', day),
    made: valueOf('made', day),
    followUp: valueOf('follow-up', day),
    reason: valueOf('reason', text),
    outcome: valueOf('outcome', text),
  };
}

function dayOf(facts: NoteFacts, settings: Settings): string | null {
  const start = dayInName(facts, { ...settings, meetingFolders: [] });
  const key = Object.keys(facts.properties).find((one) => folded(one) === 'date');
  const read = day(key === undefined ? null : facts.properties[key]);
  const written = read !== 'absent' && 'value' in read ? read.value : null;
  return start ?? written ?? dayInName(facts, settings);
}

function contactIn(facts: NoteFacts, settings: Settings): object | null {
  const found = dayOf(facts, settings);
  const links = [
    ...facts.propertyLinks.filter(({ isPlainText }) => !isPlainText),
    ...facts.bodyLinks,
  ];
  const linked = once(links.flatMap(({ target }) => target ?? [])).sort();
  return found === null || linked.length === 0
    ? null
    : { path: facts.path, day: found, targets: linked };
}

/** What a note says about people; null where it says nothing. */
export function noteByTheRules(facts: NoteFacts, settings: Settings): object | null {
  if (lies(facts.path, settings.templateFolder)) return null;
  const problems: Said[] = [];
  if (facts.unreadable !== null)
    problems.push({ path: facts.path, property: null, problem: facts.unreadable, value: null });
  const nothing = {
    ...{ person: null, introduction: null, contact: null, together: [], named: null },
    problems,
  };
  if (isOfType(facts, 'introduction'))
    return { ...nothing, introduction: introductionIn(facts, problems) };
  const links = targets(facts, GATHERINGS);
  const together = links.length > 1 ? [...links].sort() : [];
  const texts = participantTexts(facts, gatheringKeys(facts));
  if (isPerson(facts, settings)) {
    const named = texts.length === 0 ? null : { day: null, links, texts, tags: [], mentions: [] };
    return { ...nothing, person: personIn(facts, settings, problems), together, named };
  }
  const tags = nestedIn(propertyTagsIn(facts), settings);
  const mentions = nestedIn(tagsIn(facts), settings).filter((tag) => !tags.includes(tag));
  const isNaming = texts.length + tags.length + mentions.length > 0;
  const named = isNaming ? { day: dayOf(facts, settings), links, texts, tags, mentions } : null;
  const contact = contactIn(facts, settings);
  const isSilent = contact === null && named === null && together.length + problems.length === 0;
  return isSilent ? null : { ...nothing, contact, together, named };
}
