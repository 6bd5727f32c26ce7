import { describe, expect, it } from 'vitest';
import { stepsTowards } from '../../../src/core/introductions/offered-steps';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { INTRODUCTION_STATUSES } from '../../../src/core/people/introduction-note';
import { day, indexOf, note } from '../../support/vault';

function towards(properties: Readonly<Record<string, unknown>>) {
  const index = indexOf({
    'People/Ana.md': '',
    'People/Bo.md': '',
    'Introductions/a.md': note({
      type: 'introduction',
      people: ['[[Ana]]', '[[Bo]]'],
      ...properties,
    }),
  });
  const [state] = ledgerOn(index, day('2026-11-20'));
  if (!state) throw new Error('no introduction');
  return Object.fromEntries(
    INTRODUCTION_STATUSES.map((stage) => [
      stage,
      stepsTowards(state, stage).map(({ step, who }) => `${step} ${who?.name ?? ''}`.trim()),
    ]),
  );
}

describe('the steps towards a stage', () => {
  it('ask one of those who are still to be asked, and note an answer', () => {
    const found = towards({ 'introduction-status': 'proposed' });
    expect(found).toMatchObject({
      proposed: [],
      asked: ['ask Ana', 'ask Bo'],
      agreed: ['answer Ana', 'answer Bo'],
      made: [],
      met: [],
    });
  });

  it('are one after they were put in touch, and none leads back', () => {
    const found = towards({ 'introduction-status': 'made', made: '2026-11-01' });
    expect(found).toMatchObject({
      proposed: [],
      asked: [],
      agreed: [],
      made: [],
      met: ['met'],
      'worked-out': ['worked-out'],
    });
  });
});
