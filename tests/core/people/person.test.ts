import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/people/settings';
import { indexOf, note, personWith } from '../../support/vault';
import { runs } from '../../support/runs';

describe('which notes are people', () => {
  it.each([
    ['in the people folder', 'People/Ana.md', '', true],
    ['in a folder below it', 'People/Lisbon/Ana.md', '', true],
    ['in a folder of a like name', 'People of note/Ana.md', '', false],
    ['with the type person', 'Notes/Ana.md', note({ type: 'person' }), true],
    ['with the type in other letters', 'Notes/Ana.md', note({ Type: 'Person' }), true],
    ['with the type among several', 'Notes/Ana.md', note({ type: ['book', 'person'] }), true],
    ['with the tag in the properties', 'Notes/Ana.md', note({ tags: ['person'] }), true],
    ['with the tag as one text', 'Notes/Ana.md', note({ tags: 'friend, person' }), true],
    ['with the tag in the text', 'Notes/Ana.md', 'a #person to remember', true],
    ['with a nested tag', 'Notes/Ana.md', 'a #person/speaker', true],
    ['with a longer tag', 'Notes/Ana.md', 'a #personal note', false],
    ['with the tag in code', 'Notes/Ana.md', 'a `#person`', false],
    ['of another type', 'Notes/Ana.md', note({ type: 'book' }), false],
    ['in the template folder', 'Templates/Person.md', note({ type: 'person' }), false],
    [
      'an introduction, even in the people folder',
      'People/x.md',
      note({ type: 'introduction' }),
      false,
    ],
    ['the people folder’s own note', 'People/People.md', note({ type: 'person' }), false],
    ['the note of a folder inside', 'People/Lisbon/Lisbon.md', '', false],
    [
      'the note of a folder kept for one person',
      'People/Ana/Ana.md',
      note({ type: 'person' }),
      true,
    ],
    [
      'with properties that cannot be read, in the folder',
      'People/Ana.md',
      '---\na: "b\n---\n',
      true,
    ],
  ])('%s', (_, path, text, is) => {
    expect(indexOf({ [path]: text }).person(path) !== null).toBe(is);
  });

  it('by the markers that the user has set', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      peopleFolder: 'Contacts',
      personType: '',
      personTag: 'contact',
    };
    const texts = {
      'Contacts/Ana.md': '',
      'People/Bo.md': '',
      'Notes/Cy.md': note({ type: 'person' }),
      'Notes/Di.md': '#contact',
    };
    expect([...indexOf(texts, settings).people()].map(({ name }) => name)).toEqual(['Ana', 'Di']);
  });
});

describe('reading a person', () => {
  const read = (properties: Readonly<Record<string, unknown>>) => personWith(properties).person;

  it.each([
    ['last_contact', { last_contact: '2026-11-05' }, { lastContact: '2026-11-05' }],
    ['lastContact', { lastContact: '2026-11-05' }, { lastContact: '2026-11-05' }],
    ['prm-last-contacted', { 'prm-last-contacted': '2026-11-05' }, { lastContact: '2026-11-05' }],
    ['last_chat', { last_chat: '2026-11-05' }, { lastContact: '2026-11-05' }],
    ['snooze_until', { snooze_until: '2026-12-05' }, { followUp: '2026-12-05' }],
    ['company', { company: 'Ponte' }, { organization: ['Ponte'] }],
    ['ORG', { ORG: 'Ponte' }, { organization: ['Ponte'] }],
    ['title', { title: 'Editor' }, { role: 'Editor' }],
    ['location', { location: 'Porto' }, { place: ['Porto'] }],
    ['based-in', { 'based-in': 'Porto' }, { place: ['Porto'] }],
    ['ADR[HOME].LOCALITY', { 'ADR[HOME].LOCALITY': 'Porto' }, { place: ['Porto'] }],
    [
      'EMAIL[HOME] and EMAIL[1:]',
      { 'EMAIL[HOME]': 'a@example.org', 'EMAIL[1:]': 'b@example.org' },
      { email: ['a@example.org', 'b@example.org'] },
    ],
    [
      'email_2',
      { email: 'a@example.org', email_2: 'b@example.org' },
      { email: ['a@example.org', 'b@example.org'] },
    ],
    ['TEL[CELL]', { 'TEL[CELL]': '+1 555 0100' }, { phone: ['+1 555 0100'] }],
    ['BDAY', { BDAY: '--04-17' }, { birthday: '--04-17' }],
    ['born', { born: '1999-04-17' }, { birthday: '1999-04-17' }],
    ['FN', { FN: 'Ana Silva Ramos' }, { name: 'Ana Silva Ramos' }],
    ['a name in parts', { name: { first: 'Ana', last: 'Ramos' } }, { name: 'Ana Ramos' }],
    ['frequency', { frequency: 'Quarterly' }, { cadence: { count: 3, unit: 'months' } }],
    ['a bare number as cadence', { cadence: 30 }, { cadence: { count: 30, unit: 'days' } }],
    ['a day link as met', { met: '[[2026-11-05]]' }, { met: '2026-11-05' }],
    ['a datetime as met', { met: '2026-11-05T19:30:00' }, { met: '2026-11-05' }],
    ['how_we_met as a day', { how_we_met: '2026-11-05' }, { met: '2026-11-05', metAt: null }],
    ['how_we_met as a story', { how_we_met: 'on a train' }, { met: null, metAt: 'on a train' }],
    ['a link as place', { place: '[[Places/Porto|Porto]]' }, { place: ['Porto'] }],
    [
      'links in a phrase',
      { discussed: ['[[Fonts]] for [[Amharic|amharic]]'] },
      { discussed: ['Fonts for amharic'] },
    ],
    ['a checkbox as text', { 'no-introductions': 'yes' }, { noIntroductions: true }],
    [
      'friends in one text',
      { friends: '[[Bob]] [[Sue]]' },
      {
        knows: [
          { text: 'Bob', target: null },
          { text: 'Sue', target: null },
        ],
      },
    ],
  ])('%s', (_, properties, wanted) => {
    expect(personWith(properties).problems).toEqual([]);
    expect(read(properties)).toMatchObject(wanted);
  });

  it('prefers the canonical name to a synonym', () => {
    expect(read({ last_contact: '2026-11-09', 'last-contact': '2026-11-05' }).lastContact).toBe(
      '2026-11-05',
    );
  });

  it('takes a synonym where the canonical property cannot be read', () => {
    expect(read({ 'last-contact': 'lately', last_contact: '2026-11-05' }).lastContact).toBe(
      '2026-11-05',
    );
  });

  it.each([
    ['met', 'sometime in spring'],
    ['met', '2026-02-30'],
    ['met', ['2026-11-05', '2026-11-06']],
    ['follow-up', { day: 1 }],
    ['cadence', 'often'],
    ['cadence', 0],
    ['follow-up-status', 'waiting'],
    ['offers', [{ a: 1 }]],
    ['no-introductions', 'perhaps'],
  ])('%s: %j is a problem with path, property and value', (property, value) => {
    const { problems } = personWith({ [property]: value });
    expect(problems).toMatchObject([{ path: 'People/Ana Silva.md', property, value }]);
    expect(problems[0]?.problem).toMatch(/^is /);
  });

  it.each([['met'], ['cadence'], ['offers'], ['follow-up-status'], ['no-introductions']])(
    'an empty %s is no problem',
    (property) => {
      expect(personWith({ [property]: null }).problems).toEqual([]);
      expect(personWith({ [property]: '' }).problems).toEqual([]);
    },
  );

  it('uses the names that the user has configured, and still reads the others', () => {
    const settings = parseSettings({ propertyNames: { met: 'first seen', role: 7 } });
    const texts = {
      'People/Ana.md': note({ 'First seen': '2026-11-05' }),
      'People/Bo.md': note({ met: '2026-11-06' }),
    };
    const index = indexOf(texts, settings);
    expect([...index.people()].map(({ met }) => met)).toEqual(['2026-11-05', '2026-11-06']);
  });

  it('never throws, whatever the properties hold', () => {
    const keys = fc.constantFrom(
      'met',
      'knows',
      'met-through',
      'name',
      'tags',
      'type',
      'offers',
      'cadence',
      'people',
      '__proto__',
    );
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      maxDepth: 4,
    });
    fc.assert(
      fc.property(
        fc.dictionary(keys, value),
        fc.constantFrom('People/Ana.md', '2026-11-05.md'),
        (properties, path) => {
          const index = indexOf({});
          const facts = {
            path,
            properties,
            propertyLinks: [],
            bodyLinks: [],
            bodyTags: [],
            unreadable: null,
          };
          index.update([{ kind: 'set', facts }]);
          expect(() => JSON.stringify([[...index.people()], index.problems()])).not.toThrow();
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe('settings', () => {
  it('take their defaults for whatever cannot be used', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(parseSettings(stored))).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
    expect(parseSettings({ followUpWindow: -1, peopleFolder: 7, propertyNames: [] })).toEqual(
      DEFAULT_SETTINGS,
    );
  });

  it('take the languages of days that there can be', () => {
    const languagesOf = (languages: unknown): unknown => parseSettings({ languages }).languages;
    expect(languagesOf(['fi', 'pt_br', 'no language', 'FI'])).toEqual(['fi', 'pt-BR']);
    expect(languagesOf('en, nb')).toEqual(['en', 'nb']);
    expect(languagesOf([])).toEqual(['en', 'de', 'fr', 'es', 'pt']);
  });

  it('take what was stored', () => {
    const stored = {
      peopleFolder: '/Contacts/',
      personTag: '#contact',
      followUpWindow: 3,
      logDayAsLink: false,
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      peopleFolder: 'Contacts',
      personTag: 'contact',
      followUpWindow: 3,
      logDayAsLink: false,
    });
  });
});
