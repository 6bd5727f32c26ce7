import { FUNNEL_STEPS, type Funnel, type FunnelStep } from '../../core/rates/funnel';
import type { Person } from '../../core/people/person';
import { LANGUAGE } from '../../words/kit/ui-language';
import { FUNNEL, STEP_TITLES } from '../../words/rates/funnel';

/** What a funnel shows, and beside it what it showed in the period before. */
export interface ComparedFunnel {
  readonly now: Funnel;
  /** Null if there is no period before. */
  readonly before: Funnel | null;
  /** Whether coffees and meetings are still being counted. */
  readonly isCounting: boolean;
}

function drawBar(cell: HTMLElement, cls: string, count: number, most: number): void {
  cell
    .createDiv({ cls, attr: { 'aria-hidden': 'true' } })
    .setCssProps({ '--acquaint-share': String(most === 0 ? 0 : count / most) });
}

function drawCounts(
  cell: HTMLElement,
  step: FunnelStep,
  { now, before, isCounting }: ComparedFunnel,
): void {
  if (step === 'coffee' && isCounting) {
    cell.createSpan({ text: FUNNEL.reading, attr: LANGUAGE });
    return;
  }
  cell.createEl('b', { text: String(now[step].length) });
  if (before) cell.createSpan({ text: ` · ${FUNNEL.before(before[step].length)}`, attr: LANGUAGE });
}

/**
 * Draws what came of the people met: a table whose rows are bars, all on the number of those met.
 * @param show called with the people of a step
 */
export function drawFunnel(
  parent: HTMLElement,
  compared: ComparedFunnel,
  show: (step: FunnelStep, people: readonly Person[]) => void,
): void {
  const { now, before } = compared;
  const table = parent.createEl('table', {
    cls: 'acquaint-funnel',
    attr: { 'aria-label': FUNNEL.title, ...LANGUAGE },
  });
  const body = table.createEl('tbody');
  const most = Math.max(now.met.length, before?.met.length ?? 0);
  for (const step of FUNNEL_STEPS) {
    const row = body.createEl('tr');
    const head = row.createEl('th', { attr: { scope: 'row' } });
    const people = now[step];
    const button = head.createEl('button', {
      cls: 'acquaint-name-link',
      text: STEP_TITLES[step],
      attr: { type: 'button', 'data-step': step },
    });
    button.setAttr('aria-label', FUNNEL.open(STEP_TITLES[step], people.length));
    button.disabled = people.length === 0;
    button.addEventListener('click', () => {
      show(step, people);
    });
    const bars = row.createEl('td', { cls: 'acquaint-funnel-bars' });
    drawBar(bars, 'acquaint-funnel-bar', people.length, most);
    if (before) drawBar(bars, 'acquaint-funnel-before', before[step].length, most);
    drawCounts(row.createEl('td', { cls: 'acquaint-funnel-count' }), step, compared);
  }
}
