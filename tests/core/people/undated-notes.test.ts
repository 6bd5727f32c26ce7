import { describe, expect, it } from 'vitest';
import { openVault } from '../../../src/headless/folder-vault.mts';
import { factsOf, indexOf, note, type Texts } from '../../support/vault';
import { inWords } from '../../support/problems-in-words';

const PEOPLE = { 'People/Ana.md': '' };

const told = (texts: Texts): unknown[] =>
  indexOf({ ...PEOPLE, ...texts })
    .problems()
    .map(({ path, property }) => [path, property]);

describe('a date that is no day', () => {
  it.each([
    ['names a person', note({ date: '05/11/2026', people: ['[[Ana]]'] })],
    ['names a person by plain text', note({ date: '05/11/2026', people: 'Ana' })],
    ['names an attendee', note({ date: 'last Friday', attendees: '[[Ana]]' })],
    ['links a person', note({ date: '5. Nov. 2026' }, 'with [[Ana]]')],
    ['has a time for it', note({ date: '19:30' }, 'with [[Ana]]')],
    ['has a number for it', note({ date: 20261105 }, 'with [[Ana]]')],
    ['has two days for it', note({ date: ['2026-11-05', '2026-11-06'] }, '[[Ana]]')],
    ['has a day that no calendar has', note({ Date: '2026-02-30' }, '[[Ana]]')],
  ])('is told of a note that %s', (_, text) => {
    expect(told({ 'Meetings/Sync.md': text })).toMatchObject([
      ['Meetings/Sync.md', expect.stringMatching(/^date$/i)],
    ]);
  });

  it.each([
    ['links nobody', 'Films/Seven.md', note({ date: 'nineties' }, '[[Noir]]')],
    ['links a note that is no person', 'Films/Seven.md', note({ date: '1995' }, '[[Sync]]')],
    ['is dated by its name', '2026-11-05 Sync.md', note({ date: 'Thursday' }, '[[Ana]]')],
    ['has a day', 'Meetings/Sync.md', note({ date: '2026-11-05T10:00' }, '[[Ana]]')],
    ['leaves it empty', 'Meetings/Sync.md', note({ date: null }, '[[Ana]]')],
    ['is a template', 'Templates/Sync.md', note({ date: 'YYYY' }, '[[Ana]]')],
  ])('is nothing to tell of a note that %s', (_, path, text) => {
    expect(told({ [path]: text, 'Notes/Sync.md': '' })).toEqual([]);
  });

  it('is told as soon as the note it links is a person, and no longer than that', () => {
    const index = indexOf({ 'M/Sync.md': note({ date: 'soon' }, '[[Ana]]'), 'Notes/Ana.md': '' });
    const [plain] = factsOf({ 'Notes/Ana.md': '' });
    const [person] = factsOf({ 'Notes/Ana.md': note({ type: 'person' }) });
    if (!plain || !person) throw new Error('there are no facts');
    expect(index.problems()).toEqual([]);
    index.update([{ kind: 'set', facts: person }]);
    expect(index.problems()).toMatchObject([
      { path: 'M/Sync.md', property: 'date', value: 'soon' },
    ]);
    index.update([{ kind: 'set', facts: plain }]);
    expect(index.problems()).toEqual([]);
    index.update([
      { kind: 'set', facts: person },
      { kind: 'removed', path: 'M/Sync.md' },
    ]);
    expect(index.problems()).toEqual([]);
  });

  it('is told of the meeting of the public reports', () => {
    const vault = openVault('tests/fixtures/field/10/50-vault');
    if (vault.kind !== 'open') throw new Error(vault.reason);
    expect(vault.index.problems().map(inWords)).toContainEqual({
      path: 'Meetings/Sync two.md',
      property: 'date',
      problem: 'is not a day (YYYY-MM-DD)',
      value: '05/11/2026',
    });
  });
});
