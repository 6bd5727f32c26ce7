import { parseCadence } from '../../src/core/days/cadence';
import type { NoteFacts, ResolvedLink } from '../../src/core/notes/note-facts';
import { participantTexts } from '../../src/core/people/participants';
import { FOLLOW_UP_STATUSES } from '../../src/core/people/person';
import { isForeign, propertyTable, type PropertyId } from '../../src/core/people/properties';
import { plainValue } from '../../src/core/text/plain-value';
import { isRecord } from '../../src/core/text/record';
import type { Settings } from '../../src/core/people/settings';
import {
  circleCadenceIn,
  code,
  isForOthersToo,
  knownIn,
  LOST_ZEROS,
  mails,
  NO_ADDRESS,
  pagesIn,
  phones,
  sites,
  tier,
  undatedIn,
  yearlyDay,
  yearlyText,
} from './rules-of-contacts';
import {
  PARTICIPANT_MARKERS,
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
import {
  checkbox,
  day,
  days,
  dayIn,
  holdsNumber,
  items,
  name,
  nameAtEnd,
  text,
  withoutNumbers,
  type Read,
} from './rules-of-values';
import { faultWords } from '../../src/words/notes/faults';

/**
 * What a note says (docs/person-note.md, docs/follow-ups.md and docs/introductions.md), written down as plainly as it can be, property by property,
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

function placesIn(texts: readonly string[]): string[] {
  return texts.filter((one) => !/^[+-]?\d{1,3}\.\d+$/.test(one));
}

function circlesIn(names: readonly string[], texts: readonly string[]): string[] {
  if (!names.includes('CATEGORIES')) return [...texts];
  const parts = texts.flatMap((one) => (one.includes(',') ? one.split(',') : [one]));
  return once(parts.map((one) => one.trim())).filter((one) => one !== '');
}

const DOUBTFUL =
  'may not be read as it is written (a number loses leading zeros): put it in quotes';
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
  const tell = (property: string, problem: string): void => {
    const value = plainValue(facts.properties[property]);
    problems.push({ path: facts.path, property, problem, value });
  };
  const itemsOf = (key: string, value = facts.properties[key]): string[] => {
    const { texts, problem } = items(value);
    if (problem !== null) tell(key, problem);
    return texts;
  };
  const valueOf = <T>(key: string, rule: (value: unknown) => Read<T>): T | null => {
    const value = facts.properties[key];
    const read = rule(value);
    if (read === 'absent') return null;
    if ('value' in read) return read.value;
    if (!isForOthersToo(key, value)) tell(key, read.problem);
    return null;
  };
  const table = propertyTable(settings.propertyNames);
  const keys = (id: PropertyId): string[] => keysOf(facts, table, id);
  return {
    keys,
    valueOf,
    one: <T>(
      id: PropertyId,
      rule: (value: unknown) => Read<T>,
      isOf: (key: string) => boolean = () => true,
    ): T | null => {
      for (const key of keys(id).filter(isOf)) {
        if (id === 'name' && holdsNumber(facts.properties[key])) tell(key, DOUBTFUL);
        const value = valueOf(key, rule);
        if (value !== null) return value;
      }
      return null;
    },
    all: (id: PropertyId): string[] => once(keys(id).flatMap((key) => itemsOf(key))),
    /** Numbers in it are said; whether they are used is another question. */
    strict: (id: PropertyId, problem: string, isUsed = false): string[] =>
      once(
        keys(id)
          .filter((key) => !isForeign(key))
          .flatMap((key) => {
            const value = facts.properties[key];
            if (holdsNumber(value)) tell(key, problem);
            return itemsOf(key, isUsed ? value : withoutNumbers(value));
          }),
      ),
    pages: () => pagesIn(facts, keys('url')),
    known: () => knownIn(facts, keys('knows')),
    links: (id: PropertyId): object[] =>
      facts.propertyLinks
        .filter(({ key }) => keys(id).includes(key))
        .map(({ text: shown, target }) => ({ text: shown, target })),
  };
}

function isTier(key: string): boolean {
  return folded(key) === 'prm-tier';
}

function personIn(facts: NoteFacts, settings: Settings, problems: Said[]): object {
  const { keys, one, all, strict, links, valueOf, pages, known } = readerOf(
    facts,
    settings,
    problems,
  );
  const dates = Object.keys(facts.properties).flatMap((property) => {
    const isKnown = [...keys('birthday'), ...keys('anniversary')].includes(property);
    const isListed = !isKnown && settings.dateProperties.map(folded).includes(folded(property));
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
    cadence: one('cadence', cadence, (key) => !isTier(key)),
    discussed: all('discussed'),
    offers: all('offers'),
    seeks: all('seeks'),
    interests: all('interests'),
    field: all('field'),
    organization: strict('organization', DOUBTFUL, true),
    place: placesIn(all('place')),
    email: mails(strict('email', NO_ADDRESS)),
    phone: phones(strict('phone', LOST_ZEROS)),
    url: once([...sites(strict('url', NO_ADDRESS)), ...pages()]),
    circle,
    circleCadence: circleCadenceIn([...circle, ...tagsIn(facts)], settings),
    tierCadence: one('cadence', (value) => tier(value, settings.tiers), isTier),
    aliases: strict('aliases', DOUBTFUL, true),
    role: one('role', text),
    photo: one('photo', text),
    birthday: one('birthday', yearlyText),
    anniversary: one('anniversary', yearlyText),
    dates,
    uid: one('uid', code),
    knows: known(),
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
  const way = text(facts.properties[keyFor(facts, 'direction') ?? '']);
  const isReceived = way !== 'absent' && 'value' in way && way.value.toLowerCase() === 'received';
  const others = peopleIn(facts, 'through').filter((path) => !people.includes(path));
  const through = isReceived ? others : [];
  if (isReceived && through.length === 0) {
    const key = keyFor(facts, 'through');
    const nobody = 'leads to no note: link whoever could introduce you';
    const written = key === null ? null : plainValue(facts.properties[key]);
    problems.push({ path: facts.path, property: key, problem: nobody, value: written });
  }
  if (!isReceived && people.length < 2)
    problems.push({ path: facts.path, property, problem, value });
  const [first] = lost;
  if (!isReceived && people.length >= 2 && first !== undefined) {
    const more = lost.length > 1 ? ` and ${String(lost.length - 1)} more` : '';
    const without = `leads to no note of ${first}${more}: link it, or take the name out`;
    problems.push({ path: facts.path, property, problem: without, value });
  }
  const many = `leads to ${String(people.length)} notes, not to 8 at most`;
  if (people.length > 8) problems.push({ path: facts.path, property, problem: many, value });
  const direction = isReceived ? 'received' : 'given';
  return { direction, through, people: people.slice(0, 9), unresolved: lost };
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
    declinedBy: peopleIn(facts, 'declined-by'),
    asked: valueOf('asked', day),
    made: valueOf('made', day),
    thanked: valueOf('thanked', day),
    followUp: valueOf('follow-up', day),
    reason: valueOf('reason', text),
    outcome: valueOf('outcome', text),
    place: valueOf('place', text),
    proposedDays: valueOf('proposed-days', days) ?? [],
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
    problems.push({
      path: facts.path,
      property: null,
      problem: faultWords(facts.unreadable),
      value: null,
    });
  const none = {
    person: null,
    introduction: null,
    words: null,
    contact: null,
    coMentions: [],
    named: null,
  };
  const nothing = { ...none, problems, undated: null };
  if (isOfType(facts, 'introduction'))
    return { ...nothing, introduction: introductionIn(facts, problems) };
  const links = targets(facts, PARTICIPANT_MARKERS);
  const coMentions = links.length > 1 ? [...links].sort() : [];
  const texts = participantTexts(facts, gatheringKeys(facts));
  if (isPerson(facts, settings)) {
    const named = texts.length === 0 ? null : { day: null, links, texts, tags: [], mentions: [] };
    return { ...nothing, person: personIn(facts, settings, problems), coMentions, named };
  }
  const tags = nestedIn(propertyTagsIn(facts), settings);
  const mentions = nestedIn(tagsIn(facts), settings).filter((tag) => !tags.includes(tag));
  const isNaming = texts.length + tags.length + mentions.length > 0;
  const named = isNaming ? { day: dayOf(facts, settings), links, texts, tags, mentions } : null;
  const contact = contactIn(facts, settings);
  const dateKey = Object.keys(facts.properties).find((one) => folded(one) === 'date');
  const isDated = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(fileName(facts.path))?.[1];
  const undated = dayIn(isDated ?? '') === null ? undatedIn(facts, dateKey ?? null) : null;
  const isHeard = contact !== null || named !== null || undated !== null;
  if (!isHeard && coMentions.length + problems.length === 0) return null;
  return { ...nothing, contact, coMentions, named, undated };
}
