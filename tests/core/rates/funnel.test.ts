import { describe, expect, it } from 'vitest';
import { funnelOf, FUNNEL_STEPS, type FunnelStep } from '../../../src/core/rates/funnel';
import { day, indexOf, note } from '../../support/vault';

const TODAY = day('2026-11-20');
const PERIOD = { from: day('2026-11-01'), to: TODAY };

function namesBy(texts: Readonly<Record<string, string>>, satDown: readonly string[] = []) {
  const funnel = funnelOf(indexOf(texts), PERIOD, { today: TODAY, satDown: new Set(satDown) });
  const names = (step: FunnelStep): string[] => funnel[step].map(({ name }) => name);
  return {
    ...Object.fromEntries(FUNNEL_STEPS.map((step) => [step, names(step)])),
    stillTime: funnel.stillTime.map(({ name }) => name),
  };
}

describe('what came of the people met', () => {
  it('names those of each step, and those who can be written to in time', () => {
    const made = { 'introduction-status': 'made', made: '2026-11-10' };
    expect(
      namesBy(
        {
          'People/Ana.md': note({ met: '2026-11-02', discussed: ['fonts'] }),
          'People/Bo.md': note({ met: '2026-11-19' }),
          'People/Cy.md': note({ met: '2026-11-03', cadence: '3 months' }),
          'People/Old.md': note({ met: '2026-10-01', 'met-through': '[[Bo]]' }),
          'People/To come.md': note({ met: '2026-12-01' }),
          'Introductions/a.md': note({
            type: 'introduction',
            people: ['[[Ana]]', '[[Old]]'],
            ...made,
          }),
        },
        ['People/Cy.md', 'People/Old.md'],
      ),
    ).toEqual({
      met: ['Ana', 'Bo', 'Cy'],
      point: ['Ana'],
      coffee: ['Cy'],
      'in-touch': ['Cy'],
      introduced: ['Ana', 'Bo'],
      stillTime: ['Bo'],
    });
  });

  it('is nobody in a vault without people', () => {
    expect(namesBy({})).toMatchObject({ met: [], introduced: [], stillTime: [] });
  });
});
