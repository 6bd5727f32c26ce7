import type { VaultResults } from './bench-vault';

/** How something grows with the number of people: 1 is in proportion to it. */
export interface Growth {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly exponent: number;
  readonly most: number;
}

/** What is to grow how (G9 of the goals): exponents that are not to be exceeded. */
const MEASURED = [
  { what: 'index of all notes', most: 1.1, of: rowTime('index of all notes') },
  { what: 'follow-ups of a new day', most: 1.1, of: rowTime('follow-ups of a new day') },
  { what: 'introductions, top 20', most: 1.4, of: rowTime('introductions, top 20') },
  { what: 'pairs touched for them', most: 1.4, of: touched },
  { what: 'an edit of topics, then both lists', most: 0.2, of: editTime },
] as const;

function rowTime(name: string): (results: VaultResults) => number {
  return ({ rows }) => rows.find(({ what }) => what === name)?.milliseconds ?? Number.NaN;
}

function touched({ counters }: VaultResults): number {
  return counters.postingsTouched;
}

function editTime({ edits }: VaultResults): number {
  return edits.median;
}

function growthBetween(small: VaultResults, large: VaultResults): Growth[] {
  const [from, to] = [small.vault.people, large.vault.people];
  return MEASURED.map(({ what, most, of }) => ({
    what,
    from,
    to,
    exponent: Math.log(of(large) / of(small)) / Math.log(to / from),
    most,
  }));
}

/** The growth from each vault to the next larger one of the same regime. */
export function growthOf(vaults: readonly VaultResults[]): Growth[] {
  return vaults.flatMap((large, at) => {
    const small = vaults[at - 1];
    const isNext =
      small?.vault.regime === large.vault.regime && small.vault.people < large.vault.people;
    return small && isNext ? growthBetween(small, large) : [];
  });
}

/** Growth as text, for a terminal. */
export function growthReport(growth: readonly Growth[]): string {
  const lines = growth.map(({ what, from, to, exponent, most }) => {
    const people = `${from.toLocaleString('en-US')} to ${to.toLocaleString('en-US')} people`;
    const goal = `goal ${String(most)}: ${exponent <= most ? 'yes' : 'no'}`;
    return `  ${what}: to the power of ${exponent.toFixed(2)} from ${people} (${goal})`;
  });
  return lines.length === 0 ? '' : ['growth', '', ...lines, '', ''].join('\n');
}
