import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optOutStep, setAside } from '../../../src/actions/introductions/introduction-set-aside';
import {
  introductionStep,
  type StepOutcome,
} from '../../../src/actions/introductions/introduction-step';
import { shortestLinks } from '../../../src/actions/introductions/introduction-links';
import type { NoteStore } from '../../../src/actions/ports';
import { UndoHistory } from '../../../src/actions/undo';
import type { Step } from '../../../src/core/introductions/introduction-steps';
import type { IntroductionState } from '../../../src/core/introductions/stage';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { Stopped, StoppingStore } from '../../support/stopping-store';
import { suggestionsOf } from '../../support/suggestions';
import { day, indexOf, note, type Texts } from '../../support/vault';
import { runs } from '../../support/runs';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const PAIR = 'Introductions/Ana Silva and Bo Lee.md';
const TODAY = day('2026-11-20');
const MAKE: Step = { kind: 'make' };

const PEOPLE = {
  [ANA]: '---\r\nseeks: [a Rust mentor] # soon\r\nphone: "007"\r\n---\r\nHi\r\n',
  [BO]: note({ offers: 'Rust mentoring' }, '## Log\n\n- [[2026-11-01]] call: hello\n'),
};

const PROPOSED = `---
type: introduction
people: ["[[Ana Silva]]", "[[Bo Lee]]"] # both
introduction-status: "proposed" # so far
Agreed By: []
---
My own words.
`;

const AGREED = PROPOSED.replace('"proposed"', 'agreed').replace(
  'Agreed By: []',
  'agreed_by: ["[[Ana Silva]]", "[[Bo Lee]]"]',
);

function stateIn(texts: Texts): IntroductionState {
  const [state] = ledgerOn(indexOf(texts), TODAY);
  if (!state) throw new Error('there is no introduction');
  return state;
}

function placeOf(memory: MemoryNoteStore, store: NoteStore = memory) {
  const linkTo = shortestLinks(memory.readLinks().resolve);
  return { index: indexOf(Object.fromEntries(memory.texts)), store, today: TODAY, linkTo };
}

function take(
  memory: MemoryNoteStore,
  step: Step,
  store: NoteStore = memory,
): Promise<StepOutcome> {
  const state = stateIn(Object.fromEntries(memory.texts));
  return introductionStep(placeOf(memory, store), state, step);
}

const withPair = (text: string): MemoryNoteStore =>
  new MemoryNoteStore({ ...PEOPLE, [PAIR]: text });

describe('a step of an introduction', () => {
  it('changes the values it has to, under the names that the note uses, and no byte besides', async () => {
    const store = withPair(PROPOSED);
    await take(store, { kind: 'answer', who: ANA });
    expect(store.texts.get(PAIR)).toBe(`---
type: introduction
people: ["[[Ana Silva]]", "[[Bo Lee]]"] # both
introduction-status: asked # so far
Agreed By: ["[[Ana Silva]]"]
asked: 2026-11-20
asked-of:
  - "[[Ana Silva]]"
---
My own words.
`);
  });

  it('is undone as one, byte for byte, over three notes', async () => {
    const store = withPair(AGREED);
    const history = new UndoHistory();
    const outcome = await take(store, MAKE);
    if (outcome.kind === 'done') history.remember({ label: 'made', written: outcome.written });
    expect(store.texts.get(ANA)).toContain('knows:\r\n  - "[[Bo Lee]]"\r\n');
    expect(store.texts.get(BO)).toContain(
      '## Log\n\n- [[2026-11-20]] email: introduced to [[Ana Silva]]\n- [[2026-11-01]] call: hello\n',
    );
    expect(await history.undoLast(store)).toMatchObject({ kind: 'undone' });
    expect(Object.fromEntries(store.texts)).toEqual({ ...PEOPLE, [PAIR]: AGREED });
  });

  it.each([0, 1, 2, 3])(
    'stopped after %d writes stays open, and again completes it',
    async (writes) => {
      const whole = withPair(AGREED);
      await take(whole, MAKE);
      const store = withPair(AGREED);
      await expect(take(store, MAKE, new StoppingStore(store, writes))).rejects.toThrow(Stopped);
      const next = stateIn(Object.fromEntries(store.texts)).next.kind;
      expect(next).toBe(writes === 0 ? 'make' : 'finish');
      expect(await take(store, MAKE)).toMatchObject({ kind: 'done', stage: 'made' });
      expect(store.texts).toEqual(whole.texts);
    },
  );

  it('says that it is unfinished where it was begun before and a note cannot be written now', async () => {
    const store = withPair(AGREED);
    await expect(take(store, MAKE, new StoppingStore(store, 2))).rejects.toThrow(Stopped);
    store.texts.set(BO, '---\nmet: "2026\n---\n');
    expect(await take(store, MAKE)).toMatchObject({
      kind: 'unfinished',
      left: [{ path: BO }],
      written: [],
    });
  });

  it('is not begun where the first note cannot be written', async () => {
    const store = withPair(AGREED);
    store.texts.set(ANA, '---\nmet: "2026\n---\n');
    const before = new Map(store.texts);
    expect(await take(store, MAKE)).toMatchObject({ kind: 'refused', path: ANA });
    expect(store.texts).toEqual(before);
  });

  it('is not begun where a later note cannot be written', async () => {
    const store = withPair(AGREED);
    store.texts.set(BO, '---\nmet: "2026\n---\n');
    const before = new Map(store.texts);
    expect(await take(store, MAKE)).toMatchObject({ kind: 'refused', path: BO });
    expect(store.texts).toEqual(before);
  });

  it.each([
    ['make', MAKE],
    ['dismiss', { kind: 'dismiss', reason: '', of: { kind: 'acquainted' } } as const],
    ['leave out', optOutStep({ path: BO, name: 'Bo Lee' })],
  ])('writes into no note of people where its own status cannot be read: %s', async (_, step) => {
    const store = withPair(AGREED);
    const state = stateIn(Object.fromEntries(store.texts));
    store.texts.set(PAIR, AGREED.replace('agreed # so far', 'Agreed! # so far'));
    const before = new Map(store.texts);
    expect(await introductionStep(placeOf(store), state, step)).toMatchObject({
      kind: 'refused',
      path: PAIR,
    });
    expect(store.texts).toEqual(before);
  });

  it('tells what is left where a note is taken away while it is done', async () => {
    const store = withPair(AGREED);
    const edit: NoteStore['edit'] = (path, change) => {
      store.texts.delete(BO);
      return store.edit(path, change);
    };
    const vanishing = { read: store.read.bind(store), create: store.create.bind(store), edit };
    expect(await take(store, MAKE, vanishing)).toMatchObject({
      kind: 'unfinished',
      left: [{ path: BO }],
    });
    expect(stateIn({ ...Object.fromEntries(store.texts), ...PEOPLE }).next.kind).toBe('finish');
  });

  it('keeps the day on which it was begun, when it goes on later', async () => {
    const store = withPair(AGREED);
    await expect(take(store, MAKE, new StoppingStore(store, 2))).rejects.toThrow(Stopped);
    const state = stateIn(Object.fromEntries(store.texts));
    await introductionStep({ ...placeOf(store), today: day('2026-11-25') }, state, MAKE);
    for (const path of [ANA, BO]) expect(store.texts.get(path)).toContain('- [[2026-11-20]] email');
    expect(store.texts.get(PAIR)).toContain('made: 2026-11-20\n');
  });

  it.each([true, false])(
    'of putting two in touch counts as a letter to each (day as a link: %s)',
    async (logDayAsLink) => {
      const store = withPair(AGREED);
      store.texts.set(ANA, note({ met: '2026-11-12' }));
      const settings = { ...DEFAULT_SETTINGS, logDayAsLink };
      const indexNow = () => indexOf(Object.fromEntries(store.texts), settings);
      const followUp = () => {
        const index = indexNow();
        const ana = index.person(ANA);
        return ana && index.followUp(ana, TODAY);
      };
      expect(followUp()).toMatchObject({ reason: 'first-follow-up' });
      const state = stateIn(Object.fromEntries(store.texts));
      await introductionStep({ ...placeOf(store), index: indexNow() }, state, MAKE);
      expect(followUp()).toMatchObject({ reason: 'nudge', due: '2026-11-27' });
    },
  );

  it('is refused where the note has gone elsewhere since it was looked at', async () => {
    const store = withPair(PROPOSED);
    const state = stateIn(Object.fromEntries(store.texts));
    const declined = PROPOSED.replace('"proposed"', 'declined');
    store.texts.set(PAIR, declined);
    const outcome = await introductionStep(placeOf(store), state, { kind: 'ask', who: ANA });
    expect(outcome).toMatchObject({ kind: 'refused', path: PAIR });
    expect(store.texts.get(PAIR)).toBe(declined);
  });

  it('is refused where its status cannot be read', async () => {
    const odd = PROPOSED.replace('"proposed"', 'perhaps');
    const store = withPair(odd);
    expect(await take(store, { kind: 'ask', who: ANA })).toMatchObject({ kind: 'refused' });
    expect(store.texts.get(PAIR)).toBe(odd);
  });

  it('that leaves out one of the two says so in the note of that one, and is undone as one', async () => {
    const store = withPair(PROPOSED);
    const outcome = await take(store, optOutStep({ path: ANA, name: 'Ana Silva' }));
    expect(store.texts.get(ANA)).toBe(
      '---\r\nseeks: [a Rust mentor] # soon\r\nphone: "007"\r\nno-introductions: true\r\n---\r\nHi\r\n',
    );
    expect(store.texts.get(PAIR)).toContain('outcome: No introductions for Ana Silva.\n');
    const history = new UndoHistory();
    if (outcome.kind === 'done') history.remember({ label: 'out', written: outcome.written });
    await history.undoLast(store);
    expect(Object.fromEntries(store.texts)).toEqual({ ...PEOPLE, [PAIR]: PROPOSED });
  });

  it('that takes up what was declined leaves nothing of it behind, and is undone whole', async () => {
    const store = withPair(PROPOSED);
    await take(store, { kind: 'answer', who: ANA });
    await take(store, { kind: 'decline', who: BO, reason: 'no time' });
    const declined = store.texts.get(PAIR);
    const history = new UndoHistory();
    const outcome = await take(store, { kind: 'reopen' });
    if (outcome.kind === 'done') history.remember({ label: 'again', written: outcome.written });
    expect(store.texts.get(PAIR)).toBe(
      PROPOSED.replace('"proposed"', 'proposed').replace('Agreed By: []\n', ''),
    );
    await history.undoLast(store);
    expect(store.texts.get(PAIR)).toBe(declined);
  });

  it('two answers given before the notes are read again are both kept, and are an agreement', async () => {
    const store = withPair(PROPOSED.replace('"proposed"', 'asked'));
    const state = stateIn(Object.fromEntries(store.texts));
    const place = placeOf(store);
    await introductionStep(place, state, { kind: 'answer', who: ANA });
    await introductionStep(place, state, { kind: 'answer', who: BO });
    expect(stateIn(Object.fromEntries(store.texts)).stage).toBe('agreed');
  });

  it('whatever the steps and their order, twice is once, and no word of the user is lost', async () => {
    const who = fc.constantFrom(ANA, BO);
    const text = fc.constantFrom('', 'no time', 'a: "b" # c', '[[x]]');
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.record({ kind: fc.constantFrom('ask' as const, 'answer' as const), who }),
      fc.record({ kind: fc.constantFrom('make' as const, 'reopen' as const) }),
      fc.record({
        kind: fc.constantFrom('met' as const, 'worked-out' as const, 'nothing-came' as const),
        outcome: text,
      }),
      fc.record({ kind: fc.constant('decline' as const), who, reason: text }),
      fc.record({
        kind: fc.constant('dismiss' as const),
        reason: text,
        of: fc.oneof(
          fc.record({ kind: fc.constantFrom('nothing' as const, 'acquainted' as const) }),
          fc.record({ kind: fc.constant('no-introductions' as const), who }),
        ),
      }),
      fc.record({ kind: fc.constant('later' as const), until: fc.constant(day('2027-01-01')) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const store = withPair(PROPOSED);
        for (const each of steps) {
          await take(store, each);
          const once = new Map(store.texts);
          expect((await take(store, each)).kind).not.toBe('done');
          expect(store.texts).toEqual(once);
        }
        expect(store.texts.get(PAIR)).toMatch(/# both\n[^]*# so far\n[^]*---\nMy own words\.\n$/);
        expect(store.texts.get(ANA)).toContain('seeks: [a Rust mentor] # soon\r\nphone: "007"\r\n');
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('a suggested pair that is set aside', () => {
  const SUGGESTED = {
    people: [
      { path: ANA, name: 'Ana Silva' },
      { path: BO, name: 'Bo Lee' },
    ],
    reason: 'why',
  } as const;

  it.each(['acquainted', 'not-now', 'not-a-fit', 'never'] as const)(
    'is not suggested again: %s',
    async (why) => {
      const store = new MemoryNoteStore(PEOPLE);
      expect(suggestionsOf(indexOf(Object.fromEntries(store.texts)))).toHaveLength(1);
      await setAside(placeOf(store), SUGGESTED, why);
      expect(suggestionsOf(indexOf(Object.fromEntries(store.texts)))).toEqual([]);
    },
  );

  it('of people who know each other makes no note of an introduction', async () => {
    const store = new MemoryNoteStore(PEOPLE);
    expect(await setAside(placeOf(store), SUGGESTED, 'acquainted')).toMatchObject({
      kind: 'changed',
      path: ANA,
      changed: ['knows'],
    });
    expect([...store.texts.keys()]).toEqual([ANA, BO]);
  });
});
