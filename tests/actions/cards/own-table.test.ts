import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../../src/actions/cards/export-cards';
import { importCards } from '../../../src/actions/cards/import-cards';
import { planCards } from '../../../src/actions/cards/plan-import';
import { operationsIn, startReview } from '../../../src/cards/import/review';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import type { Person } from '../../../src/core/people/person';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf, note, type Texts } from '../../support/vault';
import { cardsInFile } from '../../support/cards-in-file';
import { runs } from '../../support/runs';

const STEPS = { progress: () => undefined, isCancelled: () => false };

async function importedInto(texts: Texts, table: string): Promise<Texts> {
  const store = new MemoryNoteStore(texts);
  const where = { index: indexOf(texts), store, today: day('2026-11-20') };
  const bytes = new TextEncoder().encode(table);
  const rows = await planCards(where.index, cardsInFile(bytes), store.readLinks().resolve);
  await importCards(where, operationsIn(startReview(rows)), STEPS);
  return Object.fromEntries(store.texts);
}

function tableOf(texts: Texts): Promise<string> {
  const from = { store: new MemoryNoteStore(texts), index: indexOf(texts) };
  return exportText(from, [...from.index.people()], 'csv');
}

function people(index: PeopleIndex): readonly Person[] {
  return [...index.people()];
}

const ANA = {
  met: '2026-10-08',
  'met-at': '[[Lisbon fair]]',
  'met-through': '[[Bo Lee]]',
  'follow-up-status': 'meeting',
  'follow-up': '2026-12-01',
  'last-contact': '2026-11-02',
  cadence: '3 months',
  discussed: ['ferries, bridges; and tolls', 'the 1:1 ::: map'],
  offers: ['typography', 'letterpress, by hand'],
  seeks: ['a Rust mentor'],
  interests: ['[[Kites]]', 'choirs'],
  field: ['design'],
  organization: 'Casa, Lda',
  role: 'designer',
  email: ['ana@x.org'],
  birthday: '--04-17',
  anniversary: '2015-06-01',
  circle: ['Lisbon'],
  knows: ['[[Bo Lee]]', '[[Nobody Here]]'],
  'not-same-as': ['[[Bo Lee]]'],
  uid: 'urn:uuid:1',
};

const VAULT: Texts = {
  'People/Ana Silva.md': note(ANA),
  'People/Bo Lee.md': note({ paused: true, 'no-introductions': true, cadence: '30' }),
};

describe('our own table in an empty vault', () => {
  it('makes the same people, with all that only our columns hold', async () => {
    const after = await importedInto({}, await tableOf(VAULT));
    expect(after['People/Ana Silva.md']).toContain('met-through: "[[Bo Lee]]"');
    const [ana, bo] = people(indexOf(after));
    const [anaBefore, boBefore] = people(indexOf(VAULT));
    // The note of the fair stayed behind: its name is left, and no link to nowhere.
    expect(after['People/Ana Silva.md']).toContain('met-at: Lisbon fair');
    expect({ ...ana, knows: ana?.knows.map(({ text }) => text) }).toEqual({
      ...anaBefore,
      knows: anaBefore?.knows.map(({ text }) => text),
    });
    expect(bo).toEqual(boBefore);
  });

  it('keeps a link to a note that is there', async () => {
    const fair = { 'Lisbon fair.md': 'A fair.\n' };
    const after = await importedInto(fair, await tableOf(VAULT));
    expect(after['People/Ana Silva.md']).toContain('met-at: "[[Lisbon fair]]"');
  });

  it('says nothing new where it came from', async () => {
    expect(await importedInto(VAULT, await tableOf(VAULT))).toEqual(VAULT);
  });

  it('brings no status that was not written', async () => {
    const vault = { 'People/Ana.md': note({ met: '2026-10-08', 'last-contact': '2026-11-01' }) };
    const after = await importedInto({}, await tableOf(vault));
    expect(after['People/Ana.md']).not.toContain('follow-up-status');
  });

  it('comes back whole, whatever the people say', async () => {
    const word = fc
      .stringMatching(/^[a-zé0-9=+@;,:'"|/ .-]{1,20}$/)
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => /[a-zé]/.test(text) && !/^\d|::|^-|: /.test(text));
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
    const date = fc.constantFrom('2026-01-05', '2026-10-31', '2025-02-28');
    const properties = fc.record(
      {
        ...{ met: date, 'met-at': word, 'follow-up': date, 'last-contact': date },
        cadence: fc.constantFrom('2 weeks', '45 days', '30', '1 year'),
        'follow-up-status': fc.constantFrom('pending', 'sent', 'meeting', 'connected', 'closed'),
        ...{ discussed: words, offers: words, seeks: words, interests: words, field: words },
        ...{ paused: fc.constant(true), anniversary: fc.constantFrom('--06-01', '2015-06-01') },
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(properties, async (said) => {
        const vault = { 'People/Ana Silva.md': note({ email: 'ana@x.org', ...said }) };
        const after = await importedInto({}, await tableOf(vault));
        expect(people(indexOf(after))).toEqual(people(indexOf(vault)));
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('a table of another program', () => {
  it('says when and where somebody was met, and how often to write', async () => {
    const table =
      'Name,Date met,Where we met,Keep in touch,Can help with\nAna,2026-11-05,Fair,Every 2 weeks,"maps; kites"\n';
    const after = await importedInto({}, table);
    expect(after['People/Ana.md']).toBe(
      '---\ntype: person\nmet: 2026-11-05\nmet-at: Fair\ncadence: Every 2 weeks\noffers:\n  - maps\n  - kites\n---\n',
    );
  });

  it('brings no link and no template into a note', async () => {
    const table =
      'Name,met-at,knows,offers\nAna,[[Daily/2026-11-05]],[[2026-11-05]],<%* 1 %> [[x]] `= 1`\n';
    const { 'People/Ana.md': text } = await importedInto({}, table);
    expect(text).not.toMatch(/\[\[|<%/);
  });

  it('never puts the place of one meeting beside the day of another', async () => {
    const vault = { 'People/Ana.md': note({ email: 'a@x.org', met: '2026-10-08' }) };
    const after = await importedInto(
      vault,
      'Name,E-mail,met,met-at\nAna,a@x.org,2026-11-19,Conf X\n',
    );
    expect(after).toEqual(vault);
  });
});
