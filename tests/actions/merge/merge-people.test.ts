import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../src/actions/merge/merge-people';
import { previewMerge } from '../../../src/actions/merge/merge-preview';
import { introductionStep } from '../../../src/actions/introductions/introduction-step';
import { UndoHistory } from '../../../src/actions/undo';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { basename } from '../../../src/core/notes/note-facts';
import { AFTER_MERGE, merge, mergeOf, TWO_ANAS } from '../../support/merge-vault';
import { KEPT, OTHER } from '../../support/merging';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { Stopped, StoppingStore } from '../../support/stopping-store';
import { day, indexOf, note, type Texts } from '../../support/vault';

const BO = 'People/Bo Lee.md';
const DAILY = 'Daily/2026-11-06.md';
const BOTH = 'Introductions/Both.md';

function textsIn(store: MemoryNoteStore): Texts {
  return Object.fromEntries(store.texts);
}

const RESULT = {
  path: KEPT,
  changed: ['knows', 'type', 'met', 'phone', 'aliases', 'log', 'body'],
  rewritten: [DAILY, BOTH, BO],
  removed: OTHER,
  left: [{ property: 'role', value: 'Owner' }],
  introductions: [BOTH],
};

describe('merging two people', () => {
  it('leaves one note with everything, and every link leading to it', async () => {
    const store = new MemoryNoteStore(TWO_ANAS);
    expect(await merge(TWO_ANAS, store)).toMatchObject({ kind: 'merged', result: RESULT });
    expect(textsIn(store)).toEqual(AFTER_MERGE);
  });

  it('takes the values that the user chooses', async () => {
    const store = new MemoryNoteStore(TWO_ANAS);
    const choices = new Map([
      ['role', 'both'],
      ['met', 'kept'],
      ['phone', 'kept'],
    ] as const);
    const outcome = await merge(TWO_ANAS, store, choices);
    expect(outcome).toMatchObject({ kind: 'merged', result: { left: [] } });
    const text = store.texts.get(KEPT);
    expect(text).toContain('met: 2026-11-01 # first\nrole:\n  - Designer\n  - Owner\n');
    expect(text).not.toContain('phone');
  });

  it('tells before what it would do, and writes nothing', async () => {
    const store = new MemoryNoteStore(TWO_ANAS);
    const planned = await previewMerge(...mergeOf(TWO_ANAS, store));
    expect(planned).toMatchObject({ kind: 'planned', result: RESULT });
    expect(textsIn(store)).toEqual(TWO_ANAS);
  });

  it('is undone as one change, byte for byte', async () => {
    const [store, history] = [new MemoryNoteStore(TWO_ANAS), new UndoHistory()];
    const outcome = await merge(TWO_ANAS, store);
    if (outcome.kind === 'merged') history.remember({ label: 'Merged', written: outcome.written });
    expect(await history.undoLast(store)).toEqual({ kind: 'undone', label: 'Merged' });
    expect(textsIn(store)).toEqual(TWO_ANAS);
  });

  it('is undone but for a note that has changed since', async () => {
    const [store, history] = [new MemoryNoteStore(TWO_ANAS), new UndoHistory()];
    const outcome = await merge(TWO_ANAS, store);
    if (outcome.kind === 'merged') history.remember({ label: 'Merged', written: outcome.written });
    store.texts.set(DAILY, 'mine\n');
    expect(await history.undoLast(store)).toMatchObject({ kind: 'kept', notes: [{ path: DAILY }] });
    expect(textsIn(store)).toEqual({ ...TWO_ANAS, [DAILY]: 'mine\n' });
  });

  it('writes nothing over another note that stands in the place of the removed one by now', async () => {
    const [store, history] = [new MemoryNoteStore(TWO_ANAS), new UndoHistory()];
    const outcome = await merge(TWO_ANAS, store);
    if (outcome.kind === 'merged') history.remember({ label: 'Merged', written: outcome.written });
    store.texts.set(OTHER, 'somebody else\n');
    expect(await history.undoLast(store)).toMatchObject({ kind: 'kept', notes: [{ path: OTHER }] });
    expect(store.texts.get(OTHER)).toBe('somebody else\n');
  });
});

describe('merging two who are in one introduction of several', () => {
  const three = (status: string): Texts => ({
    ...TWO_ANAS,
    [BOTH]: note({
      type: 'introduction',
      people: ['[[Ana S]]', '[[Ana Silva]]', '[[Bo Lee]]'],
      'introduction-status': status,
      'asked-of': ['[[Ana S]]', '[[Bo Lee]]'],
      'agreed-by': ['[[Ana S]]', '[[Bo Lee]]'],
      asked: '2026-11-01',
    }),
  });

  it.each(['proposed', 'asked', 'agreed'])('leaves one of the two in it: %s', async (status) => {
    const store = new MemoryNoteStore(three(status));
    expect(await merge(three(status), store)).toMatchObject({
      kind: 'merged',
      result: { introductions: [BOTH] },
    });
    const index = indexOf(textsIn(store));
    const [state] = ledgerOn(index, day('2026-11-20'));
    expect(state?.takingPart.map(({ path }) => path)).toEqual([KEPT, BO]);
    expect([state?.stage, state?.next.kind]).toEqual(['agreed', 'make']);
    expect(index.problems().filter(({ path }) => path === BOTH)).toEqual([]);
  });

  it('puts the one in touch with the others, and not with themselves', async () => {
    const store = new MemoryNoteStore(three('agreed'));
    await merge(three('agreed'), store);
    const index = indexOf(textsIn(store));
    const [state] = ledgerOn(index, day('2026-11-20'));
    if (!state) throw new Error('it is gone');
    const linkTo = (path: string): string => `[[${basename(path)}]]`;
    const place = { index, store, today: day('2026-11-20'), linkTo };
    expect(await introductionStep(place, state, { kind: 'make' })).toMatchObject({
      kind: 'done',
    });
    expect(store.texts.get(KEPT)).toContain('introduced to [[Bo Lee]]\n');
    expect(store.texts.get(KEPT)).not.toContain('  - "[[Ana Silva');
    expect(store.texts.get(BO)).toContain('introduced to [[Ana Silva]]\n');
  });
});

describe('a merge that stops half-way', () => {
  // The note that stays, three that link, the removal.
  const WRITES = 5;

  it.each([...Array(WRITES).keys()])('after %d writes is completed by another', async (writes) => {
    const store = new MemoryNoteStore(TWO_ANAS);
    await expect(merge(TWO_ANAS, new StoppingStore(store, writes))).rejects.toThrow(Stopped);
    expect(store.texts.get(OTHER)).toBe(TWO_ANAS[OTHER]);
    expect(await merge(textsIn(store), store)).toMatchObject({ kind: 'merged' });
    expect(textsIn(store)).toEqual(AFTER_MERGE);
  });

  it('is stopped after as many writes as there are', async () => {
    const store = new MemoryNoteStore(TWO_ANAS);
    const outcome = await merge(TWO_ANAS, new StoppingStore(store, WRITES));
    expect(outcome).toMatchObject({ kind: 'merged' });
  });

  it('at a note that cannot be written says so, and keeps both', async () => {
    const store = new MemoryNoteStore(TWO_ANAS);
    const edit = store.edit.bind(store);
    store.edit = (path, change) =>
      path === BO ? Promise.resolve({ kind: 'refused', path, reason: 'no' }) : edit(path, change);
    const outcome = await merge(TWO_ANAS, store);
    expect(outcome).toMatchObject({ kind: 'unfinished', left: [{ path: BO, reason: 'no' }] });
    expect(store.texts.get(OTHER)).toBe(TWO_ANAS[OTHER]);
    const history = new UndoHistory();
    if (outcome.kind === 'unfinished')
      history.remember({ label: 'Merged', written: outcome.written });
    await history.undoLast(store);
    expect(textsIn(store)).toEqual(TWO_ANAS);
  });

  it('keeps a note that is written meanwhile', async () => {
    const store = new MemoryNoteStore(TWO_ANAS);
    const remove = store.remove.bind(store);
    store.remove = (path, text) => {
      store.texts.set(OTHER, `${TWO_ANAS[OTHER] ?? ''}one more line\n`);
      return remove(path, text);
    };
    expect(await merge(TWO_ANAS, store)).toMatchObject({
      kind: 'unfinished',
      left: [{ path: OTHER }],
    });
    store.remove = remove;
    expect(await merge(textsIn(store), store)).toMatchObject({ kind: 'merged' });
    expect(store.texts.get(KEPT)).toContain('one more line');
  });
});

describe('a merge that cannot be done', () => {
  const HOSTILE = [
    ['that cannot be parsed', OTHER, '---\na: [\n---\n'],
    ['that cannot be parsed, in the note that stays', KEPT, '---\na: [\n---\n'],
    ['in one pair of braces, in the note that stays', KEPT, '---\n{a: 1}\n---\n'],
    ['that contain themselves', OTHER, '---\na: &a [*a]\n---\n'],
    ['with a name that many values share', OTHER, '---\na: &a x\nb: [*a, *gone]\n---\n'],
    ['in one pair of braces, in a note that links', BO, '---\n{knows: "[[Ana S]]"}\n---\n'],
  ] as const;

  it.each(HOSTILE)(
    'because of properties %s writes nothing and says why',
    async (_, path, text) => {
      const texts = { ...TWO_ANAS, [path]: text };
      const store = new MemoryNoteStore(texts);
      const [where, request] = mergeOf(TWO_ANAS, store);
      const outcome = await mergePeople(where, request);
      expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/\w/) });
      expect(textsIn(store)).toEqual(texts);
    },
  );

  it('because there is one note only changes nothing', async () => {
    const store = new MemoryNoteStore(TWO_ANAS);
    const [where, request] = mergeOf(TWO_ANAS, store);
    const outcome = await mergePeople(where, { ...request, other: request.kept });
    expect(outcome).toEqual({ kind: 'unchanged', path: KEPT });
    expect(textsIn(store)).toEqual(TWO_ANAS);
  });
});
