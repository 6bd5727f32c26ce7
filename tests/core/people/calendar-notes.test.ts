import { describe, expect, it } from 'vitest';
import { acquaintancesOf } from '../../../src/core/suggestions/suggestions';
import { indexOf, note } from '../../support/vault';

const PEOPLE = {
  'People/Ana Silva.md': note({ email: 'ana@x.org' }),
  'People/Bo Lee.md': '',
  'People/Cy.md': '',
};

/** Notes of meetings as plugins write them, and by which of their names people are found there. */
const NOTES: readonly (readonly [from: string, path: string, properties: object])[] = [
  // https://github.com/formax68/memoChron: {{attendees_links_yaml}} under `attendees`, with `date`
  ['MemoChron', 'Meetings/Weekly.md', { attendees: ['[[Ana Silva]]', '[[Bo Lee]]'] }],
  // The template of WhisperCal: `invitees`, a link where it found the note, else the name
  ['WhisperCal', 'Meetings/2026-11-05 - Weekly.md', { invitees: ['[[Ana Silva]]', 'Bo Lee'] }],
  // What Google's Calendar API says of an attendee, as templates put it into properties
  [
    'a template with what Google says',
    'Meetings/Weekly.md',
    {
      attendees: [
        { email: 'ana@x.org', responseStatus: 'accepted' },
        { displayName: 'Bo Lee', email: 'bo@elsewhere.example', responseStatus: 'needsAction' },
        { displayName: 'Cy', responseStatus: 'declined' },
      ],
    },
  ],
  ['a template with one', 'Meetings/Weekly.md', { attendee: 'ana@x.org', participant: 'Bo Lee' }],
];

describe('who took part by a calendar plugin', () => {
  it.each(NOTES)('%s', (_, path, properties) => {
    const meeting = note({ date: '2026-11-05', ...properties });
    const index = indexOf({ ...PEOPLE, [path]: meeting });
    const met = [...index.people()].filter(
      (person) => index.contactsOf(person.path).at(-1)?.day === '2026-11-05',
    );
    expect(met.map(({ name }) => name)).toEqual(['Ana Silva', 'Bo Lee']);
    const [ana] = met;
    expect(ana && acquaintancesOf(index, ana).map(({ name }) => name)).toEqual(['Bo Lee']);
    expect(index.problems()).toEqual([]);
  });

  it('of a name that nobody here has, or two have, nothing is said', () => {
    const twins = { 'People/A/Bo Lee.md': '', 'People/B/Bo Lee.md': '' };
    const meeting = note({ date: '2026-11-05', invitees: ['Bo Lee', 'Somebody Else'] });
    const index = indexOf({ ...twins, 'Meetings/Weekly.md': meeting });
    for (const { path } of index.people()) expect(index.contactsOf(path)).toEqual([]);
  });
});
