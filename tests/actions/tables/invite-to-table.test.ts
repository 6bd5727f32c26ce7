import { describe, expect, it } from 'vitest';
import { shortestLinks } from '../../../src/actions/introductions/introduction-links';
import { recordIntroduction } from '../../../src/actions/introductions/record-introduction';
import { inviteToTable } from '../../../src/actions/tables/invite-to-table';
import { UndoHistory } from '../../../src/actions/undo';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { tablesFor, type Table } from '../../../src/core/tables/tables';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf, note } from '../../support/vault';

const TODAY = day('2026-11-20');
const QUESTION = { size: 3, limit: 5, place: '', circle: '', about: '' };

const PEOPLE = {
  'People/Ana Silva.md': note({ seeks: 'a Rust mentor' }),
  'People/Bo Lee.md': note({ offers: 'Rust mentoring', interests: 'letterpress' }),
  'People/Cy Dee.md': note({ interests: 'letterpress' }),
};
const NOTE = 'Introductions/Ana Silva, Bo Lee and Cy Dee.md';

function placeOf(store: MemoryNoteStore) {
  const linkTo = shortestLinks(store.readLinks().resolve);
  const index = indexOf(Object.fromEntries(store.texts));
  return { index, store, today: TODAY, linkTo };
}

function tablesIn(store: MemoryNoteStore): Table[] {
  return atOnce(tablesFor(placeOf(store).index, QUESTION, TODAY));
}

async function invited(store: MemoryNoteStore) {
  const [table] = tablesIn(store);
  if (!table) throw new Error('no table is suggested');
  return { table, outcome: await inviteToTable(placeOf(store), table, ' Café Luso ') };
}

describe('inviting to a table', () => {
  it('makes a note with the reasons, the place and two working days a week ahead', async () => {
    const store = new MemoryNoteStore(PEOPLE);
    await invited(store);
    expect(store.texts.get(NOTE)).toBe(`---
type: introduction
people:
  - "[[Ana Silva]]"
  - "[[Bo Lee]]"
  - "[[Cy Dee]]"
introduction-status: proposed
reason: Ana looks for a Rust mentor; Bo offers Rust mentoring. Bo and Cy both care about letterpress.
place: Café Luso
proposed-days:
  - 2026-11-27
  - 2026-11-30
---
`);
    expect(placeOf(store).index.problems()).toEqual([]);
  });

  it('makes a calendar file with both days beside it, and is undone as one', async () => {
    const store = new MemoryNoteStore(PEOPLE);
    const { outcome } = await invited(store);
    const calendar = store.texts.get(NOTE.replace('.md', '.ics'));
    expect(calendar?.match(/^DTSTART.*$/gm)).toEqual([
      'DTSTART;VALUE=DATE:20261127',
      'DTSTART;VALUE=DATE:20261130',
    ]);
    expect(calendar).toContain('SUMMARY:Table: Ana Silva\\, Bo Lee and Cy Dee');
    expect(calendar).toContain('LOCATION:Café Luso');
    expect(new Set(calendar?.match(/^UID.*$/gm)).size).toBe(2);
    const history = new UndoHistory();
    if (outcome.kind === 'created') history.remember({ label: '', written: outcome.written });
    expect(await history.undoLast(store)).toMatchObject({ kind: 'undone' });
    expect(Object.fromEntries(store.texts)).toEqual(PEOPLE);
  });

  it('does not suggest the table again while it is under way, nor once it was set aside', async () => {
    const store = new MemoryNoteStore(PEOPLE);
    const { table } = await invited(store);
    expect(tablesIn(store)).toEqual([]);
    const other = new MemoryNoteStore(PEOPLE);
    const status = { kind: 'dismissed', outcome: 'Not a fit.' } as const;
    await recordIntroduction(placeOf(other), { people: table.people, reason: '', status });
    expect(tablesIn(other)).toEqual([]);
  });

  it('tells of the note that there is already', async () => {
    const store = new MemoryNoteStore(PEOPLE);
    const { table } = await invited(store);
    const again = await inviteToTable(placeOf(store), table, '');
    expect(again).toEqual({ kind: 'exists', path: NOTE });
  });
});
