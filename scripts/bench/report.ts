import type { AppResults } from './app/bench-app';
import type { FreshStart } from './app/fresh-start';
import type { BesideResults, BesideRow } from './beside/bench-beside';
import type { VaultResults } from './bench-vault';
import type { Figure, ListResults } from './list/list-results';
import type { MatchFigures } from './match-quality';
import type { EditFigures } from './rows/index-rows';
import type { NeedFigures, NeedResults } from './needs-quality';
import type { Row } from './rows/row';

const HEADINGS = ['', 'ms', 'against', 'ms', 'ratio', 'goal', 'rounds', ''];
/** Columns of numbers, aligned to the right. */
const NUMERIC = new Set([1, 3, 4]);

function counted(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

function rounded(value: number): string {
  return value < 10 ? value.toPrecision(2) : counted(Math.round(value));
}

/** `2.1x` for what takes longer, `230x faster` for what does not. */
function ratio(value: number): string {
  return value >= 0.5 ? `${rounded(value)}x` : `${rounded(1 / value)}x faster`;
}

function goal({ goal }: Row): string {
  if (goal === null) return '';
  return `${ratio(goal.under)}: ${goal.isMet ? 'yes' : 'no'}`;
}

function cells(row: Row): string[] {
  const { warmUps, rounds } = row.plan;
  return [
    row.what,
    rounded(row.milliseconds),
    row.against,
    rounded(row.againstMilliseconds),
    ratio(row.ratio),
    goal(row),
    `${String(rounds)} after ${String(warmUps)}`,
    row.note,
  ];
}

function table(rows: readonly Row[]): string[] {
  const lines = [HEADINGS, ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return NUMERIC.has(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function exactness(isExact: boolean | null): string {
  if (isExact === null) return 'not checked (too many pairs)';
  return isExact ? 'yes' : 'no';
}

function percent(part: number): string {
  return `${(100 * part).toFixed(2)} %`;
}

function matchingLines(figures: MatchFigures): string[] {
  const { recallById, decidedById, recall, falseMatches, strangersAsked } = figures;
  const { comparisons, pairs } = figures;
  return [
    `  cards matched: by an address ${percent(recallById)} found, ${percent(decidedById)} without asking;`,
    `  found of all ${percent(recall)}; wrongly taken for a person's ${counted(falseMatches)};`,
    `  asked of strangers ${percent(strangersAsked)};`,
    `  compared ${counted(comparisons)} of ${counted(pairs)} pairs (${percent(comparisons / pairs)})`,
  ];
}

function editLine(what: string, { median, p95, most }: EditFigures): string {
  const times = [median, p95, most].map(rounded);
  return `  an edit of ${what}, then both lists: ${times[0] ?? ''} ms, 95 % below ${times[1] ?? ''}, all below ${times[2] ?? ''}`;
}

function introductionLines({ counters, edits, tieEdits, bytesKept }: VaultResults): string[] {
  const { people, postingPairs, postingsTouched, pairsScored } = counters;
  return [
    `  best pairs: touched ${counted(postingsTouched)} of ${counted(postingPairs)} pairs in lists`,
    `  (${percent(postingsTouched / postingPairs)}, ${percent(postingsTouched / (2 * postingPairs))} of what rows of sums touch),`,
    `  scored ${counted(pairsScored)} (${(pairsScored / people).toFixed(2)} a person)`,
    `  index and introductions keep ${counted(Math.round(bytesKept))} bytes a person`,
    editLine('topics', edits),
    editLine('topics and acquaintances', tieEdits),
  ];
}

/** The results of one vault as text, for a terminal. */
export function report(results: VaultResults): string {
  const { vault, rows, isExact, isExactEdited, matching } = results;
  const about = [
    `${counted(vault.people)} people (${vault.regime}) in ${counted(vault.notes)} notes`,
    `${counted(vault.unreadable)} malformed`,
    `${counted(vault.bytesPerPerson)} bytes, ${counted(vault.termsPerPerson)} terms and`,
  ];
  return [
    `${about.join(', ')} ${counted(vault.tiesPerPerson)} ties a person`,
    '',
    ...table(rows).map((line) => `  ${line}`),
    '',
    ...introductionLines(results),
    `  exact: ${exactness(isExact)}; after 500 edits: ${exactness(isExactEdited)}`,
    ...(matching === null ? [] : matchingLines(matching)),
    '',
  ].join('\n');
}

function figure({ what, value, most }: Figure): string {
  return `  ${what}: ${rounded(value)} (goal ${rounded(most)}: ${value <= most ? 'yes' : 'no'})`;
}

/** What was measured of a part, as text; `results` is why it was not where it was not. */
export function partReport(title: string, results: ListResults | string): string {
  const lines =
    typeof results === 'string'
      ? [`  not measured: ${results}`]
      : [...table(results.rows).map((line) => `  ${line}`), '', ...results.figures.map(figure)];
  return [title, '', ...lines, ''].join('\n');
}

/** How steeply work grows with the number of people, as text. */
export function growthReport(figures: readonly Figure[]): string {
  const title = 'from 5,000 to 20,000 people, the power of their number that the work grows with';
  return [title, '', ...figures.map(figure), ''].join('\n');
}

function besideLine({ what, unit, ours, other }: BesideRow): string {
  const values = [ours, other].map((value) => `${value.toFixed(1)} ${unit}`.padStart(12));
  return `  ${what.padEnd(42)}${values.join('')}${(ours / other).toFixed(2).padStart(8)}x`;
}

/** Two built plugins side by side, as text. */
export function besideReport({ ours, other, rows }: BesideResults): string {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const blocks = sizes.map((size) => {
    const title = size === '' ? `${ours} beside ${other}` : `  people / notes: ${size}`;
    return [title, ...rows.filter((row) => row.size === size).map(besideLine), ''].join('\n');
  });
  return blocks.join('\n');
}

function needLine(part: string, figures: NeedFigures): string {
  const { needs, first, topThree, wrongPer100, nearMisses, nearMissesShown } = figures;
  const numbers = [
    `first ${((100 * first) / needs).toFixed(1)} %`,
    `first three ${((100 * topThree) / needs).toFixed(1)} %`,
    `wrong per 100 ${wrongPer100.toFixed(1)}`,
    `near misses shown ${String(nearMissesShown)} of ${String(nearMisses)}`,
  ];
  return `  ${part.padEnd(12)} ${String(needs).padStart(4)} needs: ${numbers.join(', ')}`;
}

/** How well a set of needs is met, as text. */
export function needsReport(name: string, { all, parts }: NeedResults): string {
  const lines = Object.entries(parts).map(([part, figures]) => needLine(part, figures));
  const title = `needs in people's own words (tests/fixtures/needs/${name}.json)`;
  return [title, needLine('all', all), ...lines, ''].join('\n');
}

function startLine(when: string, start: FreshStart): string {
  const [all, piece] = [rounded(start.firstList), rounded(start.longestPiece)];
  const list = `the list of concepts ${rounded(start.concepts)} of them, at most ${piece} at one go`;
  return `  ${when}: index ${rounded(start.index)} ms, first list of introductions ${all} ms, ${list}`;
}

function growthLines(growth: AppResults['growth']): string[] {
  if (growth === null) return [];
  const { some, times } = growth;
  const line = (what: string, time: number, longer: number): string =>
    `  ${what}: ${rounded(time)} ms, with ten times the people ${ratio(longer)}`;
  return [
    line('index of all notes', some.index, times.index),
    line('follow-ups of a new day', some.newDay, times.newDay),
    line('top 20', some.list, times.list),
    line('one edit, then both lists', some.edit, times.edit),
  ];
}

/** What was measured in a browser, as text; `results` is why it was not where it was not. */
export function appReport(results: AppResults | string): string {
  const lines =
    typeof results === 'string'
      ? [`  not measured: ${results}`]
      : [
          startLine('after a fresh start', results.start),
          startLine('the same four times slower', results.slowStart),
          ...growthLines(results.growth),
        ];
  return ['10,000 people in the engine of the app', '', ...lines, ''].join('\n');
}
