import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  introductionStep,
  type StepOutcome,
} from '../../../src/actions/introductions/introduction-step';
import { shortestLinks } from '../../../src/actions/introductions/introduction-links';
import { recordIntroduction } from '../../../src/actions/introductions/record-introduction';
import { introductionRefusal } from '../../../src/actions/introductions/introduction-refusal';
import { UndoHistory } from '../../../src/actions/undo';
import type { Step } from '../../../src/core/introductions/introduction-steps';
import type { IntroductionState } from '../../../src/core/introductions/stage';
import { introductionsNamed, ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { timelineOf } from '../../../src/core/timeline/timeline';
import { givenAndReceived } from '../../../src/core/rates/per-person';
import { faultWords } from '../../../src/words/notes/faults';
import { namesIn, stateWords } from '../../../src/words/introductions/introduction';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { Stopped, StoppingStore } from '../../support/stopping-store';
import { suggestionsOf } from '../../support/suggestions';
import { runs } from '../../support/runs';
import { day, indexOf, note, type Texts } from '../../support/vault';

const TODAY = day('2026-11-20');
const NAMES = [
  'Ana Silva',
  'Bo Lee',
  'Cy Dee',
  'Di Fox',
  'Ed Gray',
  'Flo Hahn',
  'Gus Ito',
  'Hal Jo',
];
const paths = NAMES.map((name) => `People/${name}.md`);
const [ANA = '', BO = '', CY = '', DI = '', ED = ''] = paths;
const GROUP = 'Introductions/group.md';

function pathsOf(count: number): readonly string[] {
  return paths.slice(0, count);
}

function group(count: number, properties: Readonly<Record<string, unknown>> = {}): string {
  const people = NAMES.slice(0, count).map((name) => `[[${name}]]`);
  return note({ type: 'introduction', people, ...properties }, 'Mine.\n');
}

function vaultOf(count: number, properties?: Readonly<Record<string, unknown>>): Texts {
  const text = note({ email: 'a@example.org' }, 'Hi\n');
  const people = pathsOf(count).map((path): [string, string] => [path, text]);
  return { ...Object.fromEntries(people), [GROUP]: group(count, properties) };
}

function stateIn({ texts }: MemoryNoteStore): IntroductionState {
  const [state] = ledgerOn(indexOf(Object.fromEntries(texts)), TODAY);
  if (!state) throw new Error('there is no introduction');
  return state;
}

function placeOf(memory: MemoryNoteStore) {
  const linkTo = shortestLinks(memory.readLinks().resolve);
  const index = indexOf(Object.fromEntries(memory.texts));
  return { index, store: memory, today: TODAY, linkTo };
}

function take(memory: MemoryNoteStore, step: Step): Promise<StepOutcome> {
  return introductionStep(placeOf(memory), stateIn(memory), step);
}

/** What an introduction comes to, said as plainly as the rule says it. */
class Plainly {
  stage = 'proposed';
  agreed = new Set<string>();
  declined = new Set<string>();

  constructor(private readonly people: readonly string[]) {}

  take(step: Step): void {
    const isOpen = ['proposed', 'asked', 'agreed'].includes(this.stage);
    if (step.kind === 'ask' && isOpen && this.stage !== 'agreed') this.stage = 'asked';
    if (step.kind === 'answer' && isOpen) this.yes(step.who);
    if (step.kind === 'decline' && isOpen && step.who !== null) this.no(step.who);
    if (step.kind === 'make' && this.stage === 'agreed') this.stage = 'made';
  }

  private get left(): readonly string[] {
    return this.people.filter((path) => !this.declined.has(path));
  }

  private yes(who: string): void {
    this.declined.delete(who);
    this.agreed.add(who);
    this.settle();
  }

  private no(who: string): void {
    if (this.left.filter((path) => path !== who).length < 2) {
      this.stage = 'declined';
      return;
    }
    this.declined.add(who);
    this.agreed.delete(who);
    this.settle();
  }

  private settle(): void {
    const { left, agreed } = this;
    this.stage = left.length > 1 && left.every((path) => agreed.has(path)) ? 'agreed' : 'asked';
  }
}

const count = fc.integer({ min: 2, max: 8 });
const at = fc.nat({ max: 7 });
const move = fc.record({
  kind: fc.constantFrom(
    'ask' as const,
    'answer' as const,
    'answer' as const,
    'decline' as const,
    'make' as const,
  ),
  at,
});

function stepOf(
  {
    kind,
    at: place,
  }: { readonly kind: 'ask' | 'answer' | 'decline' | 'make'; readonly at: number },
  people: readonly string[],
): Step {
  const who = people[place % people.length] ?? '';
  if (kind === 'make') return { kind };
  return kind === 'decline' ? { kind, who, reason: 'no time' } : { kind, who };
}

describe('an introduction of two to eight', () => {
  it('comes to what the rule says, whatever the order of the steps, and twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(count, fc.array(move, { maxLength: 20 }), async (many, moves) => {
        const people = pathsOf(many);
        const store = new MemoryNoteStore(vaultOf(many));
        const plainly = new Plainly(people);
        for (const each of moves) {
          const step = stepOf(each, people);
          await take(store, step);
          plainly.take(step);
          const { stage, introduction } = stateIn(store);
          expect(stage).toBe(plainly.stage);
          expect(new Set(introduction.merged.declinedBy)).toEqual(plainly.declined);
          expect(introduction.primary.status ?? 'proposed').toBe(stage);
          if (stage !== 'declined')
            expect(new Set(introduction.merged.agreedBy)).toEqual(plainly.agreed);
          const once = new Map(store.texts);
          expect((await take(store, step)).kind).not.toBe('done');
          expect(store.texts).toEqual(once);
        }
        expect(store.texts.get(GROUP)).toContain('Mine.\n');
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('an introduction of five', () => {
  const AGREED = {
    'introduction-status': 'agreed',
    'agreed-by': NAMES.slice(0, 4).map((name) => `[[${name}]]`),
    'declined-by': ['[[Ed Gray]]'],
  };

  it('goes on with the others when one says no, and says who did', async () => {
    const store = new MemoryNoteStore(vaultOf(5));
    for (const who of [ANA, BO, CY]) await take(store, { kind: 'answer', who });
    await take(store, { kind: 'decline', who: ED, reason: 'too busy' });
    expect(stateIn(store)).toMatchObject({ stage: 'asked', next: { kind: 'ask', who: [DI] } });
    expect(stateWords(stateIn(store))).toBe('ask Di Fox · asked today · Ed Gray said no');
    await take(store, { kind: 'answer', who: DI });
    expect(stateIn(store)).toMatchObject({ stage: 'agreed', next: { kind: 'make' } });
    const text = store.texts.get(GROUP);
    expect(text).toContain('declined-by:\n  - "[[Ed Gray]]"\n');
    expect(text).toContain('## Log\n\n- [[2026-11-20]] other: [[Ed Gray]] said no: too busy\n');
    expect(text).not.toContain('outcome');
  });

  it('puts in touch those who agreed: one line in each note names the others, and all is undone as one', async () => {
    const store = new MemoryNoteStore(vaultOf(5, AGREED));
    const before = new Map(store.texts);
    const outcome = await take(store, { kind: 'make' });
    expect(store.texts.get(BO)).toBe(
      note({ email: 'a@example.org' }, 'Hi\n').replace(
        '---\nHi\n',
        'knows:\n  - "[[Ana Silva]]"\n  - "[[Cy Dee]]"\n  - "[[Di Fox]]"\nlast-contact: 2026-11-20\n---\nHi\n' +
          '\n## Log\n\n- [[2026-11-20]] email: introduced to [[Ana Silva]], [[Cy Dee]] and [[Di Fox]]\n',
      ),
    );
    expect(store.texts.get(ED)).toBe(before.get(ED));
    const history = new UndoHistory();
    if (outcome.kind === 'done') history.remember({ label: 'made', written: outcome.written });
    expect(await history.undoLast(store)).toMatchObject({ kind: 'undone' });
    expect(store.texts).toEqual(before);
  });

  it.each([0, 1, 2, 3, 4, 5])('stopped after %d writes, again completes it', async (writes) => {
    const whole = new MemoryNoteStore(vaultOf(5, AGREED));
    await take(whole, { kind: 'make' });
    const store = new MemoryNoteStore(vaultOf(5, AGREED));
    const stopping = { ...placeOf(store), store: new StoppingStore(store, writes) };
    const made = introductionStep(stopping, stateIn(store), { kind: 'make' });
    await expect(made).rejects.toThrow(Stopped);
    expect(await take(store, { kind: 'make' })).toMatchObject({ kind: 'done', stage: 'made' });
    expect(store.texts).toEqual(whole.texts);
  });

  it('is declined when fewer than two are left, and the outcome names who said no', async () => {
    const store = new MemoryNoteStore(vaultOf(5));
    for (const who of [BO, CY, DI]) await take(store, { kind: 'decline', who, reason: '' });
    await take(store, { kind: 'decline', who: ED, reason: 'no time' });
    expect(stateIn(store).stage).toBe('declined');
    expect(store.texts.get(GROUP)).toContain(
      'outcome: "Bo Lee: no; Cy Dee: no; Di Fox: no; Ed Gray: no time"\n',
    );
    for (const reason of ['too far', 'too far', 'ill'])
      await take(store, { kind: 'decline', who: ANA, reason });
    expect(store.texts.get(GROUP)).toContain(
      'outcome: "Bo Lee: no; Cy Dee: no; Di Fox: no; Ed Gray: no time; Ana Silva: ill"\n',
    );
    await take(store, { kind: 'reopen' });
    expect(stateIn(store)).toMatchObject({ stage: 'proposed', takingPart: { length: 5 } });
  });

  it('asks who said no while it would go on without them', async () => {
    const store = new MemoryNoteStore(vaultOf(5));
    const outcome = await take(store, { kind: 'decline', who: null, reason: '' });
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining('say who') });
  });

  it('counts for those who were put in touch, and is told as declined of the one who said no', () => {
    const index = indexOf(vaultOf(5, { ...AGREED, 'introduction-status': 'made', made: TODAY }));
    expect(givenAndReceived(index).map(({ person }) => person.path)).toEqual([ANA, BO, CY, DI]);
    const told = (path: string) => {
      const person = index.person(path);
      const introducedTo = (names: string, status: string): string => `${status}: ${names}`;
      return person && timelineOf(index, person, { text: '', today: TODAY, introducedTo })[0]?.text;
    };
    expect(told(ANA)).toBe('made: Bo Lee, Cy Dee, Di Fox');
    expect(told(ED)).toBe('declined: Ana Silva, Bo Lee, Cy Dee, Di Fox');
  });

  it('is found by its names in any order', () => {
    const all = ledgerOn(indexOf(vaultOf(5)), TODAY);
    const named = introductionsNamed(all, 'Ed Gray, Di Fox; cy dee and Bo Lee, Ana Silva');
    expect(named.map(({ introduction }) => introduction.primary.path)).toEqual([GROUP]);
    expect(introductionsNamed(all, 'Ed Gray, Di Fox and Bo Lee')).toEqual([]);
  });
});

describe('who is suggested to each other beside an introduction of three', () => {
  const LIKE = note({ interests: 'letterpress' });
  const pairsWith = (properties: Readonly<Record<string, unknown>>): number =>
    suggestionsOf(indexOf({ [ANA]: LIKE, [BO]: LIKE, [CY]: LIKE, [GROUP]: group(3, properties) }))
      .length;

  it.each([
    ['under way: nobody', {}, 0],
    ['made: nobody', { 'introduction-status': 'made' }, 0],
    [
      'made without one: that one to the others',
      { 'introduction-status': 'met', 'declined-by': ['[[Cy Dee]]'] },
      2,
    ],
    ['declined: all', { 'introduction-status': 'declined' }, 3],
    ['set aside: all', { 'introduction-status': 'dismissed' }, 3],
  ])('%s', (_, properties, pairs) => {
    expect(pairsWith(properties)).toBe(pairs);
  });
});

describe('proposing several', () => {
  function record(store: MemoryNoteStore, names: readonly string[]) {
    const people = names.map((name) => ({ path: `People/${name}.md`, name }));
    return recordIntroduction(placeOf(store), { people, reason: '', status: { kind: 'proposed' } });
  }

  function emptyVault(names: readonly string[]): MemoryNoteStore {
    return new MemoryNoteStore(Object.fromEntries(names.map((name) => [`People/${name}.md`, ''])));
  }

  it('names the note after them in their order', async () => {
    const store = emptyVault(NAMES);
    expect(await record(store, ['Cy Dee', 'Ana Silva', 'Bo Lee'])).toMatchObject({
      path: 'Introductions/Cy Dee, Ana Silva and Bo Lee.md',
    });
    expect(await record(store, ['Ana Silva', 'Bo Lee', 'Cy Dee'])).toMatchObject({
      kind: 'exists',
    });
    // Two of them are on their way to each other already.
    expect(await record(store, ['Ana Silva', 'Bo Lee'])).toMatchObject({ kind: 'exists' });
    expect(await record(store, ['Ana Silva', 'Di Fox'])).toMatchObject({ kind: 'created' });
  });

  it('shortens a name of more than 120 bytes, with the day', async () => {
    const long = [1, 2, 3, 4, 5].map((number) => `Wilhelmina Featherstonehaugh ${String(number)}`);
    const outcome = await record(emptyVault(long), long);
    expect(outcome.path).toBe(
      'Introductions/Wilhelmina Featherstonehaugh 1, Wilhelmina Featherstonehaugh 2 and 3 others 2026-11-20.md',
    );
  });

  it('is refused of one person twice, of nine, of all who know each other, and not of some', () => {
    const texts: Texts = {
      ...Object.fromEntries(pathsOf(8).map((path) => [path, note({})])),
      'People/Ivy Kay.md': note({}),
      'People/Ana S.md': note({ email: 'ana@example.org' }),
      [ANA]: note({ email: 'ana@example.org', knows: ['[[Bo Lee]]', '[[Cy Dee]]'] }),
      [BO]: note({ knows: '[[Cy Dee]]' }),
    };
    const index = indexOf(texts);
    const refusal = (...wanted: readonly string[]): string | null =>
      introductionRefusal(
        index,
        wanted.flatMap((path) => index.person(path) ?? []),
      );
    expect(refusal(ANA, BO, CY)).toContain('know each other');
    expect(refusal(ANA, BO, DI)).toBeNull();
    expect(refusal(ANA, 'People/Ana S.md', DI)).toContain('may be about one person');
    expect(refusal(ANA, DI, ANA)).toContain('themselves');
    expect(refusal(...pathsOf(8), 'People/Ivy Kay.md')).toContain('8 people at most');
  });

  it('of nine in one note is a problem of the note, and no step is taken with it', async () => {
    const nine = [...NAMES, 'Ivy Kay'];
    const store = emptyVault(nine);
    store.texts.set(
      GROUP,
      note({ type: 'introduction', people: nine.map((name) => `[[${name}]]`) }),
    );
    const [problem] = indexOf(Object.fromEntries(store.texts)).problems();
    const fault = { code: 'more-than-an-introduction', count: 9, most: 8 };
    expect(problem).toMatchObject({ path: GROUP, property: 'people', fault });
    expect(await take(store, { kind: 'ask', who: ANA })).toMatchObject({ kind: 'refused' });
  });

  it('says in the list of problems who has no note and would be left out', () => {
    const store = emptyVault([...NAMES]);
    const people = ['[[Ana Silva]]', '[[Bo Lee]]', '[[Gone]]', '[[Away]]'];
    store.texts.set(GROUP, note({ type: 'introduction', people }));
    const [problem] = indexOf(Object.fromEntries(store.texts)).problems();
    expect(problem).toMatchObject({ path: GROUP, property: 'people' });
    expect(problem && faultWords(problem.fault)).toBe(
      'leads to no note of Gone and 1 more: link it, or take the name out',
    );
  });
});

describe('how an introduction stands', () => {
  function saidOf(properties: Readonly<Record<string, unknown>>): string {
    const people = NAMES.map((name) => [`People/${name}.md`, note({})] as const);
    const texts = {
      ...Object.fromEntries(people),
      [GROUP]: note({ type: 'introduction', ...properties }),
    };
    const [state] = ledgerOn(indexOf(texts), TODAY);
    return state ? `${namesIn(state)}: ${stateWords(state)}` : '';
  }

  it('says that the people are to be linked where a step can be taken with nobody', () => {
    const link = 'link the person it is about in its property people, or set it aside';
    expect(saidOf({ people: {} })).toBe(`group: ${link}`);
    expect(saidOf({ people: ['[[Gone]]', '[[Away]]'] })).toBe(`Gone and Away: ${link}`);
    expect(saidOf({ people: ['[[Ana Silva]]', '[[Gone]]'] })).toBe(`Ana Silva and Gone: ${link}`);
    expect(saidOf({ people: ['[[Ana Silva]]'], direction: 'received', through: 5 })).toBe(
      'Ana Silva: link who could introduce you in its property through, or set it aside',
    );
  });

  it('counts names by the hundred, and does not say that everybody agreed where some did not', () => {
    const people = Array.from({ length: 500 }, (_, at) => `[[P${String(at)}]]`);
    expect(saidOf({ people })).toContain('P6, P7 and 492 others: link');
    const three = NAMES.slice(0, 3).map((name) => `[[${name}]]`);
    const [a = '', b = '', c = ''] = three;
    expect(saidOf({ people: three, 'agreed-by': [a, b], 'declined-by': [c] })).toContain(
      ': the others agreed: put them in touch · ',
    );
    expect(saidOf({ people: three, 'agreed-by': three })).toContain(
      ': everybody agreed: put them in touch',
    );
  });
});
