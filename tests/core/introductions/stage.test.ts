import { describe, expect, it } from 'vitest';
import { stepsFrom, type Step } from '../../../src/core/introductions/introduction-steps';
import { planStep, type StepPlan } from '../../../src/core/introductions/step-plan';
import type { IntroductionState } from '../../../src/core/introductions/stage';
import { STEP_NAMES } from '../../../src/core/introductions/step-names';
import { dueIntroductions, ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { INTRODUCTION_STATUSES } from '../../../src/core/people/introduction-note';
import { day, indexOf, note } from '../../support/vault';

const ANA = 'People/Ana.md';
const BO = 'People/Bo.md';
const TODAY = day('2026-11-20');

type Properties = Readonly<Record<string, unknown>>;

function introduction(properties: Properties): string {
  return note({ type: 'introduction', people: ['[[Ana]]', '[[Bo]]'], ...properties });
}

function ledgerOf(properties: Properties, ana: Properties = {}): readonly IntroductionState[] {
  const texts = { [ANA]: note(ana), [BO]: note({}), 'Ana and Bo.md': introduction(properties) };
  return ledgerOn(indexOf(texts), TODAY);
}

function state(properties: Properties, ana: Properties = {}): IntroductionState {
  const [only] = ledgerOf(properties, ana);
  if (!only) throw new Error('the note is no introduction');
  return only;
}

const BOTH = ['[[Ana]]', '[[Bo]]'];

describe('how an introduction stands', () => {
  it.each([
    ['nothing is said', {}, 'proposed', { kind: 'ask', who: [ANA, BO] }],
    ['one was asked', { 'asked-of': ['[[Ana]]'] }, 'asked', { kind: 'answer', who: [ANA] }],
    [
      'it is not said whom the user asked',
      { 'introduction-status': 'asked' },
      'asked',
      { kind: 'answer', who: [ANA, BO] },
    ],
    [
      'one was asked and agreed',
      { 'introduction-status': 'asked', 'asked-of': ['[[Ana]]'], 'agreed-by': ['[[Ana]]'] },
      'asked',
      { kind: 'ask', who: [BO] },
    ],
    [
      'both agreed, and the status lags behind',
      { 'introduction-status': 'asked', 'agreed-by': BOTH },
      'agreed',
      { kind: 'make' },
    ],
    ['it is made', { 'introduction-status': 'made' }, 'made', { kind: 'how-it-went' }],
    ['they met', { 'introduction-status': 'met' }, 'met', { kind: 'outcome' }],
    ['it worked out', { 'introduction-status': 'worked-out' }, 'worked-out', { kind: 'nothing' }],
    ['one declined', { 'introduction-status': 'declined' }, 'declined', { kind: 'nothing' }],
  ])('%s', (_, properties, stage, next) => {
    expect(state(properties)).toMatchObject({ stage, next });
  });

  it('both agreed, and the day of making is noted: half made', () => {
    const agreed = { 'introduction-status': 'agreed' };
    expect(state({ ...agreed, made: TODAY }).next).toEqual({ kind: 'finish' });
    expect(state(agreed, { knows: ['[[Bo]]'] }).next).toEqual({ kind: 'make' });
  });

  it.each(['made', 'met'])(
    '%s, and it is noted what came of it: nothing is left to do',
    (status) => {
      const noted = { 'introduction-status': status, outcome: 'A coffee' };
      expect(state(noted).next).toEqual({ kind: 'nothing' });
      const later = { ...noted, 'follow-up': '2026-12-01' };
      expect(state(later)).toMatchObject({ due: '2026-12-01' });
    },
  );

  it('names those of whom there is no note, by a link or as plain text', () => {
    const lost = state({ people: ['[[Ana]]', '[[Cy Moss]]'] });
    expect(lost).toMatchObject({ people: [{ path: ANA }], unresolved: ['Cy Moss'] });
    expect(state({ people: ['Ana', 'bo'] })).toMatchObject({
      people: [{ path: ANA }, { path: BO }],
      unresolved: [],
    });
  });

  it('tells two of one name apart by their folders', () => {
    const texts = {
      'People/Ana.md': '',
      'People/Lisbon/Ana.md': '',
      'I/pair.md': introduction({ people: ['[[People/Ana]]', '[[People/Lisbon/Ana]]'] }),
    };
    const [only] = ledgerOn(indexOf(texts), TODAY);
    expect(only?.people.map(({ name }) => name)).toEqual(['Ana (People)', 'Ana (People/Lisbon)']);
  });
});

describe('when its next step is due', () => {
  it.each([
    ['proposed: on no day', { 'introduction-status': 'proposed' }, null, false],
    [
      'asked: after a week',
      { 'introduction-status': 'asked', asked: '2026-11-14' },
      '2026-11-21',
      false,
    ],
    [
      'asked a week ago: today',
      { 'introduction-status': 'asked', asked: '2026-11-13' },
      '2026-11-20',
      true,
    ],
    [
      'agreed: since it was asked',
      { 'introduction-status': 'agreed', asked: '2026-11-18' },
      '2026-11-18',
      true,
    ],
    [
      'made: after two weeks',
      { 'introduction-status': 'made', made: '2026-11-06' },
      '2026-11-20',
      true,
    ],
    ['asked, on no day that is noted: today', { 'introduction-status': 'asked' }, TODAY, true],
    ['made, on no day that is noted: today', { 'introduction-status': 'made' }, TODAY, true],
    [
      'one said yes, and the other is to be asked: since the yes was asked for',
      { 'asked-of': ['[[Ana]]'], 'agreed-by': ['[[Ana]]'], asked: '2026-11-19' },
      '2026-11-19',
      true,
    ],
    [
      'a day of the user beats all',
      { 'introduction-status': 'agreed', 'follow-up': '2026-12-01' },
      '2026-12-01',
      false,
    ],
    [
      'worked out: never, whatever day is left',
      { 'introduction-status': 'worked-out', 'follow-up': '2026-01-01' },
      null,
      false,
    ],
  ])('%s', (_, properties, due, isDue) => {
    expect(state(properties)).toMatchObject({ due, isDue });
    const texts = { [ANA]: '', [BO]: '', 'Ana and Bo.md': introduction(properties) };
    expect(dueIntroductions(indexOf(texts), TODAY)).toHaveLength(isDue ? 1 : 0);
  });
});

const STEPS: Readonly<Record<(typeof STEP_NAMES)[number], Step>> = {
  ask: { kind: 'ask', who: ANA },
  answer: { kind: 'answer', who: ANA },
  make: { kind: 'make' },
  met: { kind: 'met', outcome: '' },
  'worked-out': { kind: 'worked-out', outcome: '' },
  'nothing-came': { kind: 'nothing-came', outcome: '' },
  decline: { kind: 'decline', who: ANA, reason: '' },
  dismiss: { kind: 'dismiss', reason: '', of: { kind: 'nothing' } },
  later: { kind: 'later', until: day('2027-01-01') },
  reopen: { kind: 'reopen' },
  thank: { kind: 'thank' },
};

function stageAfter(plan: StepPlan): string {
  return plan.kind === 'planned' ? plan.stage : '-';
}

describe('the table of steps', () => {
  it('says where each step leads from each stage, or that it is not open', () => {
    const table = INTRODUCTION_STATUSES.map((status) => {
      const from = state({ 'introduction-status': status });
      return [status, ...STEP_NAMES.map((name) => stageAfter(planStep(from, STEPS[name], TODAY)))];
    });
    expect(STEP_NAMES).toEqual([
      ...['ask', 'answer', 'make', 'met', 'worked-out', 'nothing-came'],
      ...['decline', 'dismiss', 'later', 'reopen', 'thank'],
    ]);
    expect(table).toEqual([
      [
        'proposed',
        'asked',
        'asked',
        '-',
        '-',
        '-',
        '-',
        'declined',
        'dismissed',
        'proposed',
        'proposed',
        '-',
      ],
      [
        'asked',
        'asked',
        'asked',
        '-',
        '-',
        '-',
        '-',
        'declined',
        'dismissed',
        'asked',
        'asked',
        '-',
      ],
      [
        'agreed',
        '-',
        'agreed',
        'made',
        '-',
        '-',
        '-',
        'declined',
        'dismissed',
        'agreed',
        'agreed',
        '-',
      ],
      ['made', '-', '-', 'made', 'met', 'worked-out', 'made', '-', '-', 'made', '-', '-'],
      ['met', '-', '-', '-', 'met', 'worked-out', 'met', '-', '-', 'met', '-', '-'],
      ['worked-out', '-', '-', '-', '-', 'worked-out', '-', '-', '-', '-', '-', '-'],
      ['declined', '-', '-', '-', '-', '-', '-', 'declined', '-', '-', 'proposed', '-'],
      ['dismissed', '-', '-', '-', '-', '-', '-', '-', 'dismissed', '-', 'proposed', '-'],
    ]);
  });

  it('offers the steps that are open, and no other', () => {
    for (const status of INTRODUCTION_STATUSES) {
      const from = state({ 'introduction-status': status });
      const open = STEP_NAMES.filter(
        (name) => planStep(from, STEPS[name], TODAY).kind === 'planned',
      );
      expect(stepsFrom(from.stage)).toEqual(open);
    }
  });

  it('refuses a step about somebody whom the introduction does not name', () => {
    const plan = planStep(state({}), { kind: 'ask', who: 'People/Cy.md' }, TODAY);
    expect(plan).toEqual({ kind: 'refused', why: 'stranger' });
  });

  it('refuses to leave out somebody whom the introduction does not name', () => {
    const of = { kind: 'no-introductions', who: 'People/Cy.md' } as const;
    const plan = planStep(state({}), { kind: 'dismiss', reason: '', of }, TODAY);
    expect(plan).toEqual({ kind: 'refused', why: 'stranger' });
  });

  it('where one of the two has no note, refuses what needs both, and can be ended', () => {
    const plans = (status: string): string[] => {
      const from = state({ people: ['[[Ana]]', '[[Cy]]'], 'introduction-status': status });
      const steps = STEP_NAMES.filter(
        (name) => planStep(from, STEPS[name], TODAY).kind === 'planned',
      );
      return [...steps];
    };
    expect(plans('proposed')).toEqual(['decline', 'dismiss', 'later', 'reopen']);
    expect(plans('made')).toEqual(['met', 'worked-out', 'nothing-came', 'later']);
    const ask = planStep(state({ people: ['[[Ana]]'] }), { kind: 'ask', who: ANA }, TODAY);
    expect(ask).toEqual({ kind: 'refused', why: 'too-few' });
  });

  it('whoever answered was asked, and the other is asked next', () => {
    const plan = planStep(state({}), { kind: 'answer', who: ANA }, TODAY);
    const links = plan.kind === 'planned' ? plan.changes.filter(({ kind }) => kind === 'link') : [];
    expect(links.map(({ name }) => name)).toEqual(['asked-of', 'agreed-by']);
    const after = { asked: TODAY, 'asked-of': ['[[Ana]]'], 'agreed-by': ['[[Ana]]'] };
    expect(state(after).next).toEqual({ kind: 'ask', who: [BO] });
  });
});

describe('taking up again', () => {
  function changesOf(properties: Properties, ana: Properties = {}): string[] {
    const plan = planStep(state(properties, ana), { kind: 'reopen' }, TODAY);
    if (plan.kind === 'refused') return [plan.why];
    return plan.changes.map((each) =>
      each.kind === 'set' ? `${each.name}: ${each.value}` : `${each.kind} ${each.name}`,
    );
  }

  it('what was declined begins anew: an old yes no longer holds', () => {
    const said = { 'asked-of': BOTH, 'agreed-by': ['[[Ana]]'], outcome: 'Bo: no time' };
    expect(changesOf({ ...said, 'introduction-status': 'declined' })).toEqual([
      'introduction-status: proposed',
      ...['outcome', 'follow-up', 'asked', 'asked-of', 'agreed-by', 'declined-by', 'made'].map(
        (name) => `remove ${name}`,
      ),
    ]);
  });

  it.each([
    ['proposed', {}],
    ['asked', { 'asked-of': ['[[Ana]]'] }],
    ['agreed', { 'agreed-by': BOTH }],
  ])('what the user set aside goes on where it stood: %s', (stage, said) => {
    expect(changesOf({ ...said, 'introduction-status': 'dismissed' })).toEqual([
      `introduction-status: ${stage}`,
      'remove outcome',
      'remove follow-up',
    ]);
  });

  it('what was put off comes up now', () => {
    expect(changesOf({ 'introduction-status': 'asked', 'follow-up': '2027-01-01' })).toEqual([
      'remove follow-up',
    ]);
  });

  it('is refused where one of them wants no introductions', () => {
    const dismissed = { 'introduction-status': 'dismissed' };
    expect(changesOf(dismissed, { 'no-introductions': true })).toEqual(['wants-none']);
  });

  it.each(['dismissed', 'declined'])(
    'what was %s is refused where the note of one says that they know each other',
    (status) => {
      const properties = { 'introduction-status': status, 'asked-of': ['[[Ana]]'] };
      expect(changesOf(properties, { knows: ['[[Bo]]'] })).toEqual(['acquainted']);
      expect(changesOf(properties, { knows: ['[[Somebody]]'] })).not.toEqual(['acquainted']);
    },
  );

  it('goes on where putting two in touch, who know each other by half of it, was set aside', () => {
    const properties = { 'introduction-status': 'dismissed', 'agreed-by': BOTH, made: TODAY };
    expect(changesOf(properties, { knows: ['[[Bo]]'] })).toContain('introduction-status: agreed');
  });

  it('is refused where a copy of the note would close it again', () => {
    const declined = introduction({ 'introduction-status': 'declined' });
    const texts = { [ANA]: '', [BO]: '', 'Ana and Bo.md': declined, 'Ana and Bo 1.md': declined };
    const [one] = ledgerOn(indexOf(texts), TODAY);
    if (!one) throw new Error('there is none');
    expect(planStep(one, { kind: 'reopen' }, TODAY)).toEqual({ kind: 'refused', why: 'copies' });
  });
});
