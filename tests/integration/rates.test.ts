// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const PEOPLE = {
  'People/Ana.md': note(
    { met: '2026-10-10', discussed: ['fonts'], 'last-contact': '2026-10-11' },
    '## Log\n- [[2026-10-11]] coffee: fonts\n',
  ),
  'People/Bo.md': note({ met: '2026-11-01', 'met-through': '[[Ana]]' }),
  'People/Cy.md': note({ met: '2026-07-24', cadence: '3 months' }),
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

async function choosePeriod(host: PluginHost, value: string): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>('.acquaint-rates select');
  if (!select) throw new Error('there is no choice of period');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await host.settle();
}

describe('what came of the people met', () => {
  it('is told step by step, against the period before', async () => {
    const host = await rates(PEOPLE);
    expect(texts('.acquaint-funnel tr')).toEqual([
      'Met2 · before 1',
      'A point named1 · before 0',
      'Coffee or lunch1 · before 0',
      'In touch0 · before 1',
      'Introduced others1 · before 1',
    ]);
    expect(host.errors).toEqual([]);
  });

  it('has every bar on the number of those met', async () => {
    await rates(PEOPLE);
    const bars = [...document.querySelectorAll<HTMLElement>('.acquaint-funnel-bar')];
    expect(bars.map((bar) => bar.style.getPropertyValue('--acquaint-share'))).toEqual([
      '1',
      '0.5',
      '0.5',
      '0',
      '0.5',
    ]);
  });

  it('is told for another period, and for ever without one before', async () => {
    const host = await rates(PEOPLE);
    await choosePeriod(host, 'ever');
    expect(texts('.acquaint-funnel-count')[0]).toBe('3');
    await choosePeriod(host, '30');
    expect(texts('.acquaint-funnel-count')[0]).toBe('1 · before 1');
  });

  it('tells of introductions by month, and who gave and received some', async () => {
    await rates(PEOPLE);
    expect(texts('.acquaint-rate')).toContain('1October 2026');
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
    expect(texts('.acquaint-rate').slice(-2)).toEqual(['1November 2026', '1October 2026']);
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
      'What became of the people you met',
      'The year in contact',
      'Introductions',
      'Introductions given and received',
    ]);
  });

  it('has a next step where nobody was met', async () => {
    await rates({});
    expect(texts('.acquaint-hint')).toEqual([
      'No note says that you met somebody in these days. Note the day in the property “met”.',
      'No contact in the last year so far. Log a coffee or a call, and it will show here, day by day.',
      'No introductions in these days yet.',
    ]);
  });
});
