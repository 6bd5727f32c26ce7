// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const PEOPLE = {
  'People/Ana.md': note({ met: '2026-10-10', discussed: ['fonts'], 'last-contact': '2026-10-11' }),
  'People/Bo.md': note({ met: '2026-11-01', 'met-through': '[[Ana]]' }),
  'People/Cy.md': note({ met: '2025-12-24' }),
  'Introductions/Ana and Cy.md': note({
    type: 'introduction',
    people: ['[[Ana]]', '[[Cy]]'],
    'introduction-status': 'made',
    made: '2026-10-12',
  }),
};

async function rates(notes: Readonly<Record<string, string>>): Promise<PluginHost> {
  const host = await pluginHost(notes);
  host.commands.run('acquaint:connection-rates');
  await host.settle();
  return host;
}

function choosePeriod(value: string): void {
  const select = document.querySelector<HTMLSelectElement>('.acquaint-rates select');
  if (!select) throw new Error('there is no choice of period');
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('what came of the people met', () => {
  it('is told in numbers, with shares, for the last 90 days', async () => {
    const host = await rates(PEOPLE);
    expect(texts('.acquaint-rate').slice(0, 5)).toEqual([
      '2met',
      '1followed up within 2 days50 %',
      '1of these with a point discussed noted100 %',
      '0in touch again, twice within 90 days0 %',
      '0connected0 %',
    ]);
    expect(host.errors).toEqual([]);
  });

  it('is told for another period', async () => {
    await rates(PEOPLE);
    choosePeriod('ever');
    expect(texts('.acquaint-rate')[0]).toBe('3met');
    choosePeriod('30');
    expect(texts('.acquaint-rate')[0]).toBe('1met');
  });

  it('tells of introductions by month, and who gave and received some', async () => {
    await rates(PEOPLE);
    expect(texts('.acquaint-rate')).toContain('12026-10');
    expect(texts('.acquaint-hint')).toContain(
      'Ana: 1 person met through them, 1 introduction received',
    );
  });

  it('has the months in the order of the ledger, the latest first', async () => {
    await rates({
      ...PEOPLE,
      'Introductions/Ana and Bo.md': note({
        type: 'introduction',
        people: ['[[Ana]]', '[[Bo]]'],
        'introduction-status': 'made',
        made: '2026-11-12',
      }),
    });
    expect(texts('.acquaint-rate').slice(-2)).toEqual(['12026-11', '12026-10']);
  });

  it('has no heading of months where nothing was made', async () => {
    await rates({
      ...PEOPLE,
      'Introductions/Ana and Cy.md': note({
        type: 'introduction',
        people: ['[[Ana]]', '[[Cy]]'],
        'introduction-status': 'asked',
        asked: '2026-11-12',
      }),
    });
    expect(texts('.acquaint-rates-heading')).toEqual([
      'People met',
      'Introductions',
      'Introductions given and received',
    ]);
  });

  it('has a next step where nobody was met', async () => {
    await rates({});
    expect(texts('.acquaint-hint')).toEqual([
      'No note says that you met somebody in these days. Note the day in the property “met”.',
      'No introductions in these days yet.',
    ]);
  });
});
