import { describe, expect, it } from 'vitest';
import { nextSteps, offeredSteps } from '../../../src/core/introductions/offered-steps';
import { planStep } from '../../../src/core/introductions/step-plan';
import type { IntroductionState } from '../../../src/core/introductions/stage';
import {
  excluded,
  introductionsNamed,
  ledgerOn,
} from '../../../src/core/introductions/stage-ledger';
import { acquaintancesOf, suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { introductionRates } from '../../../src/core/rates/introduction-rates';
import { everUpTo } from '../../../src/core/rates/rates';
import { stateWords } from '../../../src/words/introductions/introduction';
import { refusalWords } from '../../../src/words/introductions/introduction-steps';
import { day, indexOf, note, type Texts } from '../../support/vault';

const TODAY = day('2026-11-20');
const ANA = 'People/Ana.md';
const PEOPLE: Texts = {
  [ANA]: note({ offers: 'Rust', met: '2026-01-01' }),
  'People/Bo.md': note({ seeks: 'Rust' }),
};
const NOTE = 'Introductions/Introduction to Bo through Ana.md';

function vault(properties: Readonly<Record<string, unknown>> = {}): Texts {
  const said = { type: 'introduction', direction: 'received', people: ['[[Bo]]'] };
  return { ...PEOPLE, [NOTE]: note({ ...said, through: ['[[Ana]]'], ...properties }) };
}

function state(properties: Readonly<Record<string, unknown>> = {}): IntroductionState {
  const [one] = ledgerOn(indexOf(vault(properties)), TODAY);
  if (!one) throw new Error('there is no introduction');
  return one;
}

const ASKED = { 'introduction-status': 'asked', asked: '2026-11-10', 'asked-of': ['[[Ana]]'] };
const MADE = { 'introduction-status': 'made', made: '2026-11-10' };

describe('an introduction that the user asks for', () => {
  it.each([
    ['is to be asked for', {}, 'proposed', 'ask', null],
    ['waits for an answer', ASKED, 'asked', 'answer', '2026-11-17'],
    [
      'is agreed by one',
      { ...ASKED, 'agreed-by': ['[[Ana]]'] },
      'agreed',
      'introduced',
      '2026-11-17',
    ],
    ['ends with a no', { ...ASKED, 'declined-by': ['[[Ana]]'] }, 'declined', 'nothing', null],
    ['is made', MADE, 'made', 'how-it-went', '2026-11-24'],
    [
      'is met and not thanked for',
      { ...MADE, 'introduction-status': 'met' },
      'met',
      'thank',
      '2026-11-10',
    ],
    [
      'is met and thanked for',
      { ...MADE, 'introduction-status': 'met', thanked: '2026-11-12' },
      'met',
      'outcome',
      null,
    ],
  ])('%s', (_, properties, stage, next, due) => {
    const one = state(properties);
    expect([one.stage, one.next.kind, one.due]).toEqual([stage, next, due]);
  });

  it('may lead to no note, and says so of nobody who could make it', () => {
    const texts = vault({ people: ['[[Studio Nowhere]]'] });
    expect(indexOf(texts).problems()).toEqual([]);
    const [problem] = indexOf(vault({ through: ['[[Nobody]]'] })).problems();
    expect(problem).toMatchObject({ property: 'through', fault: { code: 'through-nobody' } });
    const lost = state({ through: ['[[Nobody]]'] });
    expect(offeredSteps(lost).map(({ step }) => step)).not.toContain('ask');
  });

  it('does not ask somebody to introduce the user to themselves', () => {
    const texts = vault({ through: ['[[Bo]]'] });
    expect(indexOf(texts).problems()).toMatchObject([
      { property: 'through', fault: { code: 'through-themselves', name: 'Bo' } },
    ]);
    expect(state({ through: ['[[Bo]]'] }).asked).toEqual([]);
    expect(state({ through: ['[[Bo]]', '[[Ana]]'] }).asked).toEqual([{ path: ANA, name: 'Ana' }]);
  });

  it('asks who introduces, and not the one to be met', () => {
    expect(nextSteps(state()).map(({ step, who }) => [step, who?.name])).toEqual([['ask', 'Ana']]);
    expect(nextSteps(state(ASKED)).map(({ step, who }) => [step, who?.name])).toEqual([
      ['answer', 'Ana'],
      ['decline', 'Ana'],
    ]);
    expect(stateWords(state(ASKED))).toBe('waiting for Ana · asked 10 days ago');
  });

  it('takes no question to the one to be met, and no answer of theirs', () => {
    for (const kind of ['ask', 'answer'] as const) {
      const plan = planStep(state(), { kind, who: 'People/Bo.md' }, TODAY);
      expect(plan).toEqual({ kind: 'refused', why: 'not-asked' });
      expect(planStep(state(), { kind, who: ANA }, TODAY).kind).toBe('planned');
    }
    expect(refusalWords('not-asked', 'ask', state())).toBe(
      'it is Ana who is asked to introduce you; nobody else is',
    );
  });

  it('thanks once more where something came of it after the first thanks', () => {
    const made = state({ ...MADE, thanked: '2026-11-11' });
    const met = planStep(made, { kind: 'met', outcome: 'lunch' }, TODAY);
    const changes = met.kind === 'planned' ? met.changes : [];
    expect(changes).toContainEqual({ kind: 'remove', name: 'thanked' });
    const thanked = planStep(made, { kind: 'thank' }, TODAY);
    expect(thanked).toMatchObject({
      stage: 'made',
      changes: [{ kind: 'set', name: 'thanked', value: TODAY }],
    });
  });

  it('makes nobody acquainted, keeps no pair from being suggested, and is no held-back pair', () => {
    for (const properties of [{}, MADE, { 'introduction-status': 'dismissed' }]) {
      const texts = vault({ people: ['[[Bo]]', '[[Ana]]'], ...properties });
      const index = indexOf(texts);
      const ana = index.person(ANA);
      if (!ana) throw new Error('nobody is called so');
      expect(suggestionsFor(index, null)).toHaveLength(1);
      expect(acquaintancesOf(index, ana)).toEqual([]);
      expect(excluded(ledgerOn(index, TODAY), null).setAside).toEqual([]);
    }
  });

  it('is counted apart from those that the user gave', () => {
    const rates = introductionRates(indexOf(vault(MADE)), everUpTo(TODAY), TODAY);
    expect(rates).toMatchObject({ asked: 0, made: 0, received: { asked: 1, made: 1, met: 0 } });
  });

  it('is found by its names and by its file', () => {
    const all = ledgerOn(indexOf(vault()), TODAY);
    for (const name of ['Bo', 'introduction to bo through ana', NOTE, 'Bo through Ana'])
      expect(introductionsNamed(all, name)).toHaveLength(1);
    for (const name of ['Ana', 'Ana through Bo', 'Bo and Ana', ''])
      expect(introductionsNamed(all, name)).toEqual([]);
    const lost = ledgerOn(indexOf(vault({ people: ['[[Studio Nowhere]]'] })), TODAY);
    for (const name of ['studio nowhere', 'Studio Nowhere through Ana'])
      expect(introductionsNamed(lost, name)).toHaveLength(1);
  });
});
