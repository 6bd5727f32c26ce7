import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logInteraction } from '../../../src/actions/follow-ups/log-interaction';
import type { Person } from '../../../src/core/people/person';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf } from '../../support/vault';

const FOLDER = 'tests/fixtures/other-plugins';
const ANA = 'People/Ana Silva.md';
const OTHERS = { 'Bo Lee.md': '', 'Cy Novak.md': '' };

const EMAIL = ['ana@x.org'];
const PHONE = ['+351 912 345 678'];
const BIRTHDAY = '1999-04-17';
const PONTE = { organization: ['Studio Ponte'], role: 'Designer' };
const PHONES = { phone: [...PHONE, '+351 21 000 0000'] };
const MET = { lastContact: '2026-10-12' };
const BO = { text: 'Bo Lee', target: 'Bo Lee.md' };
const PHOTO = { photo: 'ana.jpg' };

/** What is read of the note of each; what is not named is empty. */
const READ: Readonly<Record<string, object>> = {
  'personal-crm.md': {
    ...{ ...PONTE, ...MET, email: EMAIL, phone: PHONE, place: ['Porto'], birthday: '--04-17' },
    ...{ followUp: '2026-12-01', cadence: { count: 45, unit: 'days' } },
    tierCadence: { count: 30, unit: 'days' },
  },
  'vcf-contacts.md': {
    ...{ organization: ['Studio Ponte'], role: 'Lead', place: ['Porto'], birthday: BIRTHDAY },
    ...{ email: ['ana@x.org', 'ana@ponte.org'], phone: ['+351912345678', '+351210000000'] },
    ...{ url: ['https://ponte.org', 'https://linkedin.com/in/anasilva'], aliases: ['Aninha'] },
    circle: ['Friends', 'Lisbon'],
    uid: 'urn:uuid:0f3c2f3e-9a52-4a4e-9a5d-2b0e3c1d4e5f',
  },
  'google-contacts.md': {
    ...{ ...PONTE, ...PHONES, email: ['ana@x.org', 'ana@ponte.org'], birthday: BIRTHDAY },
  },
  'google-vcf.md': {
    ...{ ...PONTE, ...PHONES, email: EMAIL, birthday: BIRTHDAY },
    ...{ place: ['Porto'], circle: ['Friends'], knows: [BO] },
  },
  'google-array.md': { email: ['ana@x.org', 'ana@ponte.org'], phone: PHONE },
  'icloud-contacts.md': {
    ...{ ...PHONES, organization: ['Studio Ponte'], birthday: BIRTHDAY },
    email: ['ana@x.org', 'ana@ponte.org'],
    url: ['https://ponte.org', 'https://www.linkedin.com/in/anasilva'],
    knows: [{ ...BO, relation: 'friend' }],
  },
  'contacts.md': {
    ...{ ...MET, phone: PHONE, birthday: BIRTHDAY },
    url: ['https://www.linkedin.com/in/anasilva'],
    knows: [BO, { text: 'Cy Novak', target: 'Cy Novak.md' }],
  },
  'contacts-ng.md': {
    ...{ ...MET, email: EMAIL, phone: PHONE, birthday: BIRTHDAY, tags: ['contacts'] },
    knows: [{ text: 'Bo Lee', target: 'Bo Lee.md' }],
  },
  'orbit.md': {
    ...{ ...MET, followUp: '2026-12-01', cadence: { count: 1, unit: 'months' } },
    ...{ birthday: BIRTHDAY, circle: ['Friends'], tags: ['people'], ...PHOTO },
    url: ['https://signal.me/ana'],
  },
  'friend-tracker.md': { ...MET, email: EMAIL, phone: PHONE, birthday: BIRTHDAY },
  'contact-note.md': {
    ...{ ...PONTE, ...PHOTO, email: EMAIL, phone: PHONE, aliases: ['Aninha'] },
    url: ['https://github.com/anasilva'],
  },
  'person-network.md': { ...PHOTO, organization: ['Studio Ponte'] },
  'prm-map.md': { ...MET, place: ['Porto'] },
  'charted-roots.md': {
    birthday: BIRTHDAY,
    knows: [
      { text: 'Rui Silva', target: null, relation: 'father' },
      { ...BO, relation: 'spouse' },
    ],
  },
  'contact-forge.md': { email: EMAIL, phone: PHONE, birthday: BIRTHDAY },
  'obsidian-people.md': {
    ...{ organization: ['Studio Ponte'], email: EMAIL, phone: PHONE, birthday: BIRTHDAY },
    ...{ url: ['https://ponte.org'], uid: '5F4E3D2C-ABPerson', ...PHOTO },
  },
  'kepano.md': {
    ...{ organization: ['Studio Ponte'], birthday: BIRTHDAY, circle: ['People'] },
    url: ['https://ponte.org', 'https://x.com/anasilva'],
  },
  'dann-berg.md': {
    ...{ ...PONTE, email: EMAIL, place: ['Porto'], url: ['https://ponte.org'] },
    aliases: ['Aninha'],
  },
  'hal-md.md': {
    ...{ ...PONTE, email: EMAIL, phone: ['+351 21 000 0000', ...PHONE], birthday: BIRTHDAY },
    url: ['https://ponte.org', 'https://x.com/anasilva', 'https://linkedin.com/in/anasilva'],
    ...{ place: ['Porto'], aliases: ['Aninha'], tags: ['blist'] },
    ...{ offers: ['letterpress'], interests: ['kites'] },
  },
  'triad.md': { ...PONTE, email: EMAIL, tags: ['designer', 'partner'] },
};

/** What a person is of whom a note says nothing. */
function unknownPerson(): object {
  return { ...personIn({ [ANA]: '' }), name: 'Ana Silva' };
}

function personIn(texts: Readonly<Record<string, string>>): Person {
  const person = indexOf(texts).person(ANA);
  if (!person) throw new Error('the note is not a person');
  return person;
}

function fixture(file: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}

const FILES = readdirSync(FOLDER).filter((file) => file !== 'README.md');

describe('notes of other plugins', () => {
  it.each(FILES)('%s is read in place, without a problem', (file) => {
    const index = indexOf({ [ANA]: fixture(file), ...OTHERS });
    expect(index.person(ANA)).toEqual({ ...unknownPerson(), ...READ[file] });
    expect(index.problems()).toEqual([]);
  });

  it.each([
    ['contacts.md', { personType: 'contact' }],
    ['contacts-ng.md', { personTag: 'contacts' }],
    ['orbit.md', { personTag: 'people' }],
    ['person-network.md', {}],
    ['charted-roots.md', {}],
    ['hal-md.md', {}],
  ])('%s is a person by its own mark, wherever it lies', (file, markers) => {
    const settings = { ...DEFAULT_SETTINGS, peopleFolder: '', ...markers };
    const people = indexOf({ 'Notes/Ana Silva.md': fixture(file) }, settings).people();
    expect([...people].map(({ name }) => name)).toEqual(['Ana Silva']);
  });

  it.each([
    ['personal-crm.md', 'prm-last-contacted'],
    ['contacts.md', 'last_chat'],
    ['contacts-ng.md', 'last_contact'],
    ['orbit.md', 'last_contact'],
    ['prm-map.md', 'last_contact'],
    ['friend-tracker.md', 'last-contact'],
  ])('%s keeps its own names when something is logged: %s', async (file, key) => {
    const text = fixture(file);
    const store = new MemoryNoteStore({ [ANA]: text });
    const index = indexOf({ [ANA]: text });
    const interaction = { day: day('2026-11-20'), channel: 'call', text: 'the fair' } as const;
    const person = personIn({ [ANA]: text });
    await logInteraction({ index, store }, { person, interaction, point: false, status: null });
    const now = store.texts.get(ANA) ?? '';
    expect(now).toContain(`\n${key}: 2026-11-20\n`);
    const isOld = (line: string): boolean => !now.includes(line) && !line.startsWith(key);
    expect(text.split('\n').filter(isOld)).toEqual([]);
  });
});

describe('values as other plugins write them', () => {
  const read = (line: string): Person => personIn({ [ANA]: `---\n${line}\n---\n` });

  it.each([
    ['email: "Home: ana@x.org"', ['ana@x.org']],
    ['email: ["Home: ana@x.org", "ana@x.org"]', ['ana@x.org']],
    ['email: "mailto:ana@x.org"', ['mailto:ana@x.org']],
    ['email: "Home:"', ['Home:']],
  ])('%s is an address without its label', (line, email) => {
    expect(read(line).email).toEqual(email);
  });

  it.each([
    ['url: "https://x.org: the site"', ['https://x.org: the site']],
    ['url: "Work: https://x.org"', ['https://x.org']],
  ])('%s is a site', (line, url) => {
    expect(read(line).url).toEqual(url);
  });

  it.each([
    ['location: [41.1579, -8.6291]', []],
    ['location: Porto', ['Porto']],
    ['place: "4000"', ['4000']],
  ])('%s is a place by name alone', (line, place) => {
    expect(read(line).place).toEqual(place);
  });

  it.each([
    ['CATEGORIES: Friends, Lisbon', ['Friends', 'Lisbon']],
    ['circle: Friends, Lisbon', ['Friends, Lisbon']],
  ])('%s: circles of a card are told apart, and a text of one’s own is one', (line, circle) => {
    expect(read(line).circle).toEqual(circle);
  });

  it.each([
    ['interactions: [{date: 2026-09-01}, {date: 2026-10-12}]', '2026-10-12'],
    ['last-contact: 2026-11-01\ninteractions: [{date: 2026-10-12}]', '2026-11-01'],
    ['last-contact: 2026-10-01\ninteractions: [{date: 2026-10-12}]', '2026-10-12'],
    ['interactions: [{date: soon}, coffee, {text: hi}]', null],
    ['interactions: many', null],
  ])('%s: the last contact is the latest of all', (line, last) => {
    expect(read(line).lastContact).toBe(last);
  });
});
