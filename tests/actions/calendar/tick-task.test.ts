import { describe, expect, it } from 'vitest';
import { tickTask } from '../../../src/actions/calendar/tick-task';
import { UndoHistory } from '../../../src/actions/undo';
import { openTasks } from '../../../src/core/tasks/open-tasks';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf } from '../../support/vault';

const NOTE = 'Daily/2026-11-19.md';
const TEXT = '\uFEFF# Day\r\n\r\n- [ ] call [[Ana]]  \r\n- [ ] rest';

describe('ticking a task of a note', () => {
  it('changes its box alone, counts as contact, and is undone byte for byte', async () => {
    const store = new MemoryNoteStore({ [NOTE]: TEXT, 'People/Ana.md': '' });
    const [task] = openTasks(NOTE, TEXT, (links) => links.length > 0);
    if (!task) throw new Error('there is no task');
    const outcome = await tickTask(store, task);
    expect(store.texts.get(NOTE)).toBe(TEXT.replace('[ ] call', '[x] call'));
    const index = indexOf(Object.fromEntries(store.texts));
    const person = index.person('People/Ana.md');
    expect(person && index.lastContact(person, day('2026-11-20'))).toBe('2026-11-19');
    const history = new UndoHistory();
    if (outcome.kind === 'changed') history.remember({ label: '', written: [outcome.written] });
    await history.undoLast(store);
    expect(store.texts.get(NOTE)).toBe(TEXT);
  });
});
