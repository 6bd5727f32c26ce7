import { describe, expect, it } from 'vitest';
import { STEPS } from '../../../src/core/introductions/introduction-steps';
import { nextSteps, offeredSteps } from '../../../src/core/introductions/offered-steps';
import type { IntroductionState } from '../../../src/core/introductions/stage';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { STEP_NAMES } from '../../../src/core/introductions/step-names';
import { day, indexOf, note } from '../../support/vault';

const PEOPLE = { 'People/Ana.md': '', 'People/Bo.md': '' };
const BOTH = ['[[Ana]]', '[[Bo]]'];

function state(said: Readonly<Record<string, unknown>>, people = BOTH): IntroductionState {
  const text = note({ type: 'introduction', people, ...said });
  const [one] = ledgerOn(indexOf({ ...PEOPLE, 'I/one.md': text }), day('2026-11-20'));
  if (!one) throw new Error('there is no introduction');
  return one;
}

describe('the next steps', () => {
  it.each([
    ['proposed', {}, ['ask', 'ask']],
    ['waiting for one of them', { 'asked-of': ['[[Ana]]'] }, ['answer', 'decline']],
    ['agreed', { 'agreed-by': BOTH }, ['make']],
    ['begun', { 'agreed-by': BOTH, made: '2026-11-19' }, ['make']],
    ['made', { 'introduction-status': 'made' }, ['met', 'worked-out', 'nothing-came', 'later']],
    ['met', { 'introduction-status': 'met' }, ['worked-out', 'nothing-came', 'later']],
    ['declined', { 'introduction-status': 'declined' }, ['reopen']],
    ['worked out', { 'introduction-status': 'worked-out' }, []],
  ])('of one that is %s', (_, said, expected) => {
    expect(nextSteps(state(said)).map(({ step }) => step)).toEqual(expected);
  });

  it('are about those who were asked', () => {
    const next = nextSteps(state({ 'asked-of': ['[[Bo]]'] }));
    expect(next.map(({ who }) => who?.name)).toEqual(['Bo', 'Bo']);
  });
});

describe('all that is offered', () => {
  it('asks nobody again who agreed, and lets each of them say no', () => {
    const steps = offeredSteps(state({ 'asked-of': BOTH, 'agreed-by': ['[[Ana]]'] }));
    const about = (name: string): (string | undefined)[] =>
      steps.filter(({ step }) => step === name).map(({ who }) => who?.name);
    expect(about('ask')).toEqual(['Bo']);
    expect(about('decline')).toEqual(['Ana', 'Bo']);
  });

  it('takes no step of two people where one of them is gone', () => {
    const steps = offeredSteps(state({}, ['[[Ana]]', '[[Nobody]]']));
    expect(
      steps.filter(({ step, reason }) => STEPS[step].isOfPeople || reason === 'acquainted'),
    ).toEqual([]);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('has each step in some state', () => {
    const states = [
      {},
      { 'agreed-by': BOTH },
      { 'introduction-status': 'made' },
      { 'introduction-status': 'declined' },
    ];
    const received = { direction: 'received', through: '[[Bo]]', 'introduction-status': 'made' };
    const offered = [...states.map((said) => state(said)), state(received, ['[[Ana]]'])].flatMap(
      (state) => offeredSteps(state).map(({ step }) => step),
    );
    expect(STEP_NAMES.filter((name) => !offered.includes(name))).toEqual([]);
  });
});
