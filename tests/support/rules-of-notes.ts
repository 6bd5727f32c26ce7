import { parseCadence } from '../../src/core/cadence';
import type { NoteFacts } from '../../src/core/note-facts';
import { FOLLOW_UP_STATUSES } from '../../src/core/person/person';
import {
  propertyTable,
  type PropertyId,
  type PropertyTable,
} from '../../src/core/person/properties';
import { plainValue } from '../../src/core/plain-value';
import type { Settings } from '../../src/core/settings';
import {
  checkbox,
  day,
  dayIn,
  list,
  name,
  nameAtEnd,
  text,
  textsIn,
  type Read,
} from './rules-of-values';

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

function fileName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
}

function folder(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function lies(path: string, within: string): boolean {
  return within !== '' && path.normalize('NFC').startsWith(`${within}/`);
}

function folded(key: string): string {
  const words = key.trim().replace(/([a-z0-9])([A-Z])/g, '$1-$2');
  return words.toLowerCase().replace(/[\s_]+/g, '-');
}

function marker({ properties }: NoteFacts, wanted: string): unknown {
  const keys = Object.keys(properties);
  const key = keys.includes(wanted) ? wanted : keys.find((one) => one.toLowerCase() === wanted);
  return key === undefined ? undefined : properties[key];
}

function isOfType(facts: NoteFacts, type: string): boolean {
  const types = (textsIn(marker(facts, 'type')) ?? []).map((one) => one.toLowerCase());
  return type !== '' && types.includes(type.toLowerCase());
}

function tagsIn(facts: NoteFacts): string[] {
  const listed = (textsIn(marker(facts, 'tags')) ?? []).flatMap((one) => one.split(/[\s,]+/));
  const tags = [...listed.map((tag) => tag.replace(/^#/, '')), ...facts.bodyTags];
  return [...new Set(tags)].filter((tag) => tag !== '');
}

function marksPerson(tag: string, { personTag }: Settings): boolean {
  return personTag !== '' && `${tag}/`.toLowerCase().startsWith(`${personTag}/`.toLowerCase());
}

function isPerson(facts: NoteFacts, settings: Settings): boolean {
  const { path } = facts;
  const isFolderNote = folder(path) !== '' && fileName(folder(path)) === fileName(path);
  if (isFolderNote && folder(path).normalize('NFC') === settings.peopleFolder) return false;
  if (isOfType(facts, settings.personType)) return true;
  if (tagsIn(facts).some((tag) => marksPerson(tag, settings))) return true;
  return lies(path, settings.peopleFolder) && !isFolderNote;
}

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

interface Said {
  readonly path: string;
  readonly property: string | null;
  readonly problem: string;
  readonly value: unknown;
}

function keysOf({ properties }: NoteFacts, table: PropertyTable, id: PropertyId): string[] {
  const ranked = Object.keys(properties).flatMap((key) => {
    const meaning = table.meaningsOf(key).find((one) => one.id === id);
    if (!meaning) return [];
    return [{ key, rank: key === meaning.name ? meaning.rank : meaning.rank + 0.5 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
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

function personIn(facts: NoteFacts, settings: Settings, problems: Said[]): object {
  const { keys, one, all, links } = readerOf(facts, settings, problems);
  const notContacts = [...keys('followUp'), ...keys('birthday')];
  const written = facts.propertyLinks.filter(({ key }) => !notContacts.includes(key));
  const linked = [...written, ...facts.bodyLinks];
  return {
    path: facts.path,
    name: one('name', name) ?? fileName(facts.path),
    met: one('met', day),
    metAt: one('metAt', storyOfMeeting),
    metThrough: links('metThrough')[0] ?? null,
    status: one('status', status),
    followUp: one('followUp', day),
    lastContact: one('lastContact', day),
    cadence: one('cadence', cadence),
    discussed: all('discussed'),
    offers: all('offers'),
    seeks: all('seeks'),
    interests: all('interests'),
    field: all('field'),
    organization: all('organization'),
    place: all('place'),
    email: all('email'),
    phone: all('phone'),
    url: all('url'),
    circle: all('circle'),
    aliases: all('aliases'),
    role: one('role', text),
    birthday: one('birthday', text),
    uid: one('uid', text),
    knows: links('knows'),
    noIntroductions: one('noIntroductions', checkbox) ?? false,
    tags: tagsIn(facts).filter((tag) => !marksPerson(tag, settings)),
    linkedDays: once(linked.flatMap(({ linkpath }) => dayIn(nameAtEnd(linkpath)) ?? [])).sort(),
  };
}

function targets(facts: NoteFacts, names: readonly string[]): string[] {
  const links = facts.propertyLinks.filter(
    ({ key, isPlainText }) => !isPlainText && names.includes(folded(key)),
  );
  return once(links.flatMap(({ target }) => target ?? []));
}

function introductionIn(facts: NoteFacts, problems: Said[]): object {
  const { path, properties } = facts;
  const property = Object.keys(properties).find((key) => folded(key) === 'introduction-status');
  const value = property === undefined ? null : properties[property];
  const read = text(value);
  const word = read !== 'absent' && 'value' in read ? read.value.toLowerCase() : '';
  const known = INTRODUCTION_STATUSES.find((one) => one === word) ?? null;
  const problem = `is not a status (${INTRODUCTION_STATUSES.join(', ')})`;
  if (read !== 'absent' && known === null)
    problems.push({ path, property: property ?? null, problem, value: plainValue(value) });
  return { path, people: targets(facts, ['people']), status: known };
}

function contactIn(facts: NoteFacts): object | null {
  const start = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(fileName(facts.path))?.[1];
  const key = Object.keys(facts.properties).find((one) => folded(one) === 'date');
  const read = day(key === undefined ? null : facts.properties[key]);
  const written = read !== 'absent' && 'value' in read ? read.value : null;
  const found = dayIn(start ?? '') ?? written;
  const links = [
    ...facts.propertyLinks.filter(({ isPlainText }) => !isPlainText),
    ...facts.bodyLinks,
  ];
  const linked = once(links.flatMap(({ target }) => target ?? [])).sort();
  return found === null || linked.length === 0 ? null : { day: found, targets: linked };
}

/** What a note says about people; null where it says nothing. */
export function noteByTheRules(facts: NoteFacts, settings: Settings): object | null {
  if (lies(facts.path, settings.templateFolder)) return null;
  const problems: Said[] = [];
  if (facts.unreadable !== null)
    problems.push({ path: facts.path, property: null, problem: facts.unreadable, value: null });
  const nothing = { person: null, introduction: null, contact: null, together: [], problems };
  if (isOfType(facts, 'introduction'))
    return { ...nothing, introduction: introductionIn(facts, problems) };
  const named = targets(facts, ['people', 'attendees']).sort();
  const together = named.length > 1 ? named : [];
  if (isPerson(facts, settings))
    return { ...nothing, person: personIn(facts, settings, problems), together };
  const contact = contactIn(facts);
  if (contact === null && together.length === 0 && problems.length === 0) return null;
  return { ...nothing, contact, together };
}
