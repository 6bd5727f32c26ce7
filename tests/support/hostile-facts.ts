import fc from 'fast-check';
import type { NoteFacts } from '../../src/core/notes/note-facts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/people/settings';

/** Names that mean something, in many spellings, names that nearly do, and names that could harm. */
const KEYS = [
  ...['type', 'Type', 'TYPE', 'tags', 'Tags', 'tag', 'name', 'FN', 'display name'],
  ...['met', 'Met', 'met-on', 'first seen', 'how_we_met', 'how-we-met', 'met-at', 'metAt'],
  ...['met-through', 'Met through', 'follow-up-status', 'followUpStatus', 'follow-up', 'Follow up'],
  ...['snooze-until', 'last-contact', 'last_contact', 'lastContact', 'Last contact', 'last chat'],
  ...['cadence', 'frequency', 'prm-tier', 'PRM tier', 'discussed', 'offers', 'skills', 'seeks'],
  ...['interests', 'field', 'organization', 'company', 'ORG', 'role', 'title', 'place', 'city'],
  ...['ADR[HOME].LOCALITY', 'email', 'email_2', 'EMAIL[HOME]', 'phone', 'TEL[CELL]', 'url'],
  ...['interactions', 'location', 'CATEGORIES', 'telephone'],
  ...['birthday', 'BDAY', 'born', 'circle', 'knows', 'friends', 'no-introductions', 'aliases'],
  ...['uid', 'prm-cadence', 'website', 'prm-birthday', 'telephone_2'],
  ...['photo', 'anniversary', 'not-same-as', 'paused', 'prm-paused', 'Not same as'],
  ...['participants', 'Attendees', 'frequency'],
  ...['people', 'People', 'attendees', 'date', 'Date', 'introduction-status', 'unknown', ''],
  ...['asked', 'Asked', 'asked-of', 'agreed_by', 'agreedBy', 'made', 'reason', 'Outcome'],
  ...['__proto__', 'constructor', 'toString', 'first\nsecond', 'met\nmet-at', ' met '],
];

const DAYS = ['2026-11-05', '2026-02-29', '2024-02-29', '0000-01-01', '2026-13-01', '2026-1-5'];

const TEXTS = [
  ...DAYS,
  ...['2026-11-05T08:00', '2026-11-05 8:00', '2026-11-05x', ' 2026-11-06 ', '２０２６-11-05'],
  ...['', ' ', '\u00A0', '\uFEFFpending', 'pending', 'Sent', 'connected ', 'closed', 'waiting'],
  ...['30', '2 weeks', 'monthly', 'every year', '0 days', 'often', 'true', 'No', 'x', 'perhaps'],
  ...['person', 'Person', 'introduction', 'Introduction', 'person, friend', '#person/x #tea'],
  ...['person/ana', 'person/x Person/x', 'tea/bo', 'Ana <ana@x.org>', 'Bo, Ana', '[[Bo]], Ana'],
  ...['[[Ana]]', '[[2026-11-07]]', '[[Daily/2026-11-08|day]]', '[[2026-11-09]] [[2026-11-10]]'],
  ...['talk on [[Type|type]]', '[A](Ana%20Silva.md)', '[site](https://x.org)', '[]( )', '[[', ']('],
  ...['proposed', 'Made', 'worked-out', 'Ana', 'ana', ' Ana', 'Łódź', 'e\u0301', '[x]', 'a, b'],
  ...['a@x.org, b@x.org', 'a@x.org;', 'Home: a@x.org, b', '+351 912 345 678; +351 21 000 0000'],
  ...[
    '+1 202 555 0100,,123',
    'https://a.org/x,y.org',
    'a.org, https://b.org',
    '1604-05-05',
    '--0417',
  ],
  ...[
    '1999-04-17',
    '04-17',
    '17/04/1999',
    'inner',
    ' Close',
    'rare',
    'x:y, z',
    ';',
    'a@x.org,, b@x.org',
  ],
  ...['Home: ana@x.org', 'Work: +351 2', 'Home: ', '41.1579', '-8.62', 'https://x.org', 'a,, b'],
];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string() },
);

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, 0, 1, 30, 2.5, 49305550100),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(new Date(0), new Date(Number.NaN), 7n, Number.NaN, {}),
  },
);

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 4, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.record({ first: scalar, last: scalar }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.array(fc.record({ date: scalar, text: scalar }), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, maxDepth: 3 }) },
);

const linkpath = fc.oneof(
  fc.constantFrom('Ana', 'People/Ana', '2026-11-05', '2026-11-05 ', 'Daily/2026-11-04.md'),
  fc.constantFrom('2026-11-03#Log', '2026-11-0#5', 'a/2026-02-31', '2026-11-02.MD', '#2026-11-01'),
  fc.constantFrom('2026-11-05|x', '2026-10-3.md', '/2026-10-30', '2026-10-29/', ''),
);

const shown = fc.constantFrom('Ana', 'day', '', '2026-10-31', '2026-02-31', ' 2026-10-31');

const SOME_SHOWN = { requiredKeys: ['linkpath' as const, 'target' as const] };

const target = fc.constantFrom(null, 'People/Ana.md', 'People/Bo.md', 'Daily/2026-11-05.md');

const path = fc.constantFrom(
  ...[
    'People/Ana.md',
    'People/Lisbon/Ana.MD',
    'People/People.md',
    'People/Ana/Ana.md',
    'People.md',
  ],
  ...['Notes/Ana.md', 'Notes/Notes.md', 'Templates/Person.md', 'Templates/x/2026-11-05.md'],
  ...[
    'Notes/Ana 2026-11-05.md',
    '2026-11-05.md',
    'Daily/2026-11-05 Talk.md',
    'Daily/2026-11-055.md',
    'Daily/2026-02-30.md',
  ],
  ...['Leute/A\u0308mter/Ana.md', 'Leute/Ämter/Bo.md', 'Leute/Ämter/Ämter.md', 'Leute/Amt/Cy.md'],
);

/** Facts that no honest host would give together, and many that one would. */
export const hostileFacts: fc.Arbitrary<NoteFacts> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), {
    selector: ([key]) => key,
    maxLength: 14,
    size: 'max',
  })
  .chain((entries) => {
    // A note without properties has no links in them either.
    const keys = entries.map(([key]) => key);
    const link = fc.record({
      key: keys.length === 0 ? fc.constant('') : fc.constantFrom(...keys),
      linkpath,
      target,
      text: shown,
      isPlainText: fc.boolean(),
    });
    return fc.record({
      path,
      // Entry by entry, so that `__proto__` is a property like any other, as YAML makes it.
      properties: fc.constant(Object.fromEntries(entries)),
      propertyLinks: keys.length === 0 ? fc.constant([]) : fc.array(link, { maxLength: 5 }),
      bodyLinks: fc.array(fc.record({ linkpath, target, text: shown }, SOME_SHOWN), {
        maxLength: 5,
      }),
      bodyTags: fc.subarray(['person', 'person/x', 'Person/ana', 'person/', 'tea', 'tea/y', '']),
      unreadable: fc.constantFrom(null, null, null, { code: 'unreadable' } as const),
    });
  });

export const someSettings: fc.Arbitrary<Settings> = fc.constantFrom<Settings>(
  DEFAULT_SETTINGS,
  { ...DEFAULT_SETTINGS, peopleFolder: 'Leute/Ämter', personTag: '', templateFolder: '' },
  { ...DEFAULT_SETTINGS, peopleFolder: '', personType: 'Contact', personTag: 'tea' },
  {
    ...DEFAULT_SETTINGS,
    cadenceByCircle: ['ana: 2 weeks', 'tea: monthly'],
    dateProperties: ['First seen', 'unknown', 'date'],
    meetingFolders: ['Notes', 'Daily'],
  },
  {
    ...DEFAULT_SETTINGS,
    dateProperties: ['birthday', 'Anniversary'],
    tiers: [{ id: 'Rare', cadence: { count: 200, unit: 'days' } }],
  },
  { ...DEFAULT_SETTINGS, propertyNames: { met: 'first seen', role: 'field', url: 'met' } },
);
