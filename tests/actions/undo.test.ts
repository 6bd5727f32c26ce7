import { describe, expect, it } from 'vitest';
import { addPerson } from '../../src/actions/cards/add-person';
import { logInteraction } from '../../src/actions/follow-ups/log-interaction';
import { setStatus } from '../../src/actions/follow-ups/set-status';
import { UndoHistory } from '../../src/actions/undo';
import { MemoryNoteStore } from '../support/memory-note-store';
import { day, indexOf, note, type Texts } from '../support/vault';

const ANA = 'People/Ana.md';
const TEXTS: Texts = { [ANA]: note({ met: '2026-11-15' }, 'Hi\n') };

async function logged(store: MemoryNoteStore, history: UndoHistory): Promise<void> {
  const index = indexOf(Object.fromEntries(store.texts));
  const person = index.person(ANA);
  if (!person) throw new Error('no person');
  const interaction = { day: day('2026-11-20'), channel: 'coffee', text: 'tea' } as const;
  const outcome = await logInteraction(
    { index, store },
    { person, interaction, point: false, status: null },
  );
  if (outcome.kind === 'changed') history.remember({ label: 'Logged', written: [outcome.written] });
}

describe('taking back', () => {
  it('gives a note back its text, byte for byte', async () => {
    const [store, history] = [new MemoryNoteStore(TEXTS), new UndoHistory()];
    await logged(store, history);
    expect(store.texts.get(ANA)).not.toBe(TEXTS[ANA]);
    expect(await history.undoLast(store)).toEqual({ kind: 'undone', label: 'Logged' });
    expect(store.texts.get(ANA)).toBe(TEXTS[ANA]);
  });

  it('of one of two changes leaves the other, and is done once', async () => {
    const [store, history] = [new MemoryNoteStore(), new UndoHistory()];
    const changes = await Promise.all(
      ['a', 'b'].map(async (label) => {
        const outcome = await store.create(`${label}.md`, label);
        const written = outcome.kind === 'created' ? [outcome.written] : [];
        return { label, written };
      }),
    );
    for (const change of changes) history.remember(change);
    const [first] = changes;
    if (!first) throw new Error('no change');
    expect(await history.undo(store, first)).toEqual({ kind: 'undone', label: 'a' });
    expect([...store.texts.keys()]).toEqual(['b.md']);
    expect(await history.undo(store, first)).toEqual({ kind: 'nothing-to-undo' });
    expect(await history.undoLast(store)).toEqual({ kind: 'undone', label: 'b' });
  });

  it('takes back what stands in no note in its turn, and once', async () => {
    const [store, history] = [new MemoryNoteStore(TEXTS), new UndoHistory()];
    const setting = { isOn: true };
    const takeBack = (): Promise<void> => {
      setting.isOn = !setting.isOn;
      return Promise.resolve();
    };
    await logged(store, history);
    history.remember({ label: 'Off', written: [], revert: takeBack });
    expect(await history.undoLast(store)).toEqual({ kind: 'undone', label: 'Off' });
    expect(setting.isOn).toBe(false);
    expect(await history.undoLast(store)).toEqual({ kind: 'undone', label: 'Logged' });
    expect(setting.isOn).toBe(false);
  });

  it('takes away a note that was made', async () => {
    const [store, history] = [new MemoryNoteStore(), new UndoHistory()];
    const outcome = await addPerson(
      { index: indexOf({}), store, today: day('2026-11-20') },
      'Ana',
      { met: '2026-11-20' },
    );
    if (outcome.kind === 'created')
      history.remember({ label: 'Added', written: [outcome.written] });
    expect(store.texts.size).toBe(1);
    await history.undoLast(store);
    expect(store.texts.size).toBe(0);
  });

  it('keeps a note that has changed since, and says which', async () => {
    const [store, history] = [new MemoryNoteStore(TEXTS), new UndoHistory()];
    await logged(store, history);
    const changed = `${store.texts.get(ANA) ?? ''}one more line`;
    store.texts.set(ANA, changed);
    expect(await history.undoLast(store)).toEqual({
      kind: 'kept',
      label: 'Logged',
      notes: [{ path: ANA, reason: 'the note has changed since' }],
    });
    expect(store.texts.get(ANA)).toBe(changed);
  });

  it('goes back one change at a time, then says that there is none', async () => {
    const [store, history] = [new MemoryNoteStore(TEXTS), new UndoHistory()];
    await logged(store, history);
    const index = indexOf(Object.fromEntries(store.texts));
    const person = index.person(ANA);
    const between = store.texts.get(ANA);
    const outcome = person && (await setStatus({ index, store }, person, 'closed'));
    if (outcome?.kind === 'changed')
      history.remember({ label: 'Closed', written: [outcome.written] });
    await history.undoLast(store);
    expect(store.texts.get(ANA)).toBe(between);
    await history.undoLast(store);
    expect(store.texts.get(ANA)).toBe(TEXTS[ANA]);
    expect(await history.undoLast(store)).toEqual({ kind: 'nothing-to-undo' });
  });
});
