import { CLAIMS, type Bound } from './claims';
import type { Measured } from './measures';

/** What was measured of a goal, and whether it is met. */
export interface Goal {
  readonly id: string;
  readonly what: string;
  readonly measured: number;
  readonly bound: Bound;
  readonly isMet: boolean;
}

/** The goals of which this run measured something. */
export function goalsOf(results: Measured): Goal[] {
  return CLAIMS.flatMap(({ id, what, bound, measure }) => {
    const measured = measure(results);
    if (measured === null) return [];
    const isMet = bound.side === 'most' ? measured <= bound.value : measured >= bound.value;
    return [{ id, what, measured, bound, isMet }];
  });
}

function number(value: number): string {
  const digits =
    Math.abs(value) < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 };
  return value.toLocaleString('en-US', digits);
}

function measuredWords({ measured, bound: { unit } }: Goal): string {
  if (unit === 'yes') return measured === 1 ? 'yes' : 'no';
  return `${number(measured)}${unit === '' ? '' : ` ${unit}`}`;
}

function boundWords({ side, value, unit }: Bound): string {
  if (unit === 'yes') return '';
  return `at ${side} ${number(value)}`;
}

/** The goals as text, for a terminal: one a line, and at the end how many are met. */
export function goalsReport(goals: readonly Goal[]): string {
  if (goals.length === 0) return '';
  const lines = goals.map((goal) => {
    const { id, what, bound, isMet } = goal;
    const columns = [id, what.padEnd(58), measuredWords(goal).padStart(10)];
    return `  ${[...columns, boundWords(bound).padEnd(14), isMet ? 'met' : 'NOT MET'].join('  ')}`;
  });
  const met = goals.filter(({ isMet }) => isMet).length;
  const left = CLAIMS.length - goals.length;
  const unmeasured = left === 0 ? '' : `; ${String(left)} more were not measured`;
  const sum = `${String(met)} of ${String(goals.length)} met${unmeasured}`;
  return ['goals', '', ...lines, '', `  ${sum}`, '', ''].join('\n');
}
