import type { Evidence } from '../../words/cards/matching';
import { compareNames, type NameComparison, type Rarity } from './compare-names';
import type { Description } from './describe';
import type { ExactKey } from './exact-keys';
import { WEIGHTS } from './weights';

/** What two descriptions have in common, and what speaks against it. */
export interface Comparison {
  /** Whether they are of one person beyond what anybody would ask: never by a name alone. */
  readonly isCertain: boolean;
  readonly isNameOther: boolean;
  readonly shared: ReadonlyMap<string, ExactKey>;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A fact and how much it weighs. */
interface Fact {
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

const VERDICTS = ['agree', 'maybe', 'differ', 'unknown'] as const;

const NO_NAMES: NameComparison = { verdict: 'unknown', score: 0, evidence: [] };

function isBetter(a: NameComparison, b: NameComparison): boolean {
  const rank = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
  return rank < 0 || (rank === 0 && a.score > b.score);
}

function bestNames(a: Description, b: Description, rarity: Rarity): NameComparison {
  let best = NO_NAMES;
  for (const one of a.names) {
    for (const other of b.names) {
      const comparison = compareNames(one, other, rarity);
      if (isBetter(comparison, best)) best = comparison;
    }
  }
  return best;
}

function sharedKeys(a: Description, b: Description): ReadonlyMap<string, ExactKey> {
  return new Map([...a.keys].filter(([key]) => b.keys.has(key)));
}

function sharedValue(
  kind: 'organization' | 'place',
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): Fact {
  if (a.size === 0 || b.size === 0) return { weight: 0, evidence: [] };
  const [same] = [...a].filter(([form]) => b.has(form)).map(([, text]) => text);
  const isPlace = kind === 'place';
  if (same === undefined) {
    return { weight: isPlace ? WEIGHTS.otherPlace : WEIGHTS.otherOrganization, evidence: [] };
  }
  return { weight: WEIGHTS[kind], evidence: [{ kind, value: same }] };
}

function birthdays({ birthday: a }: Description, { birthday: b }: Description): Fact {
  if (!a || !b) return { weight: 0, evidence: [] };
  const isSomeYear = a.year === null || b.year === null;
  if (a.monthAndDay !== b.monthAndDay || (!isSomeYear && a.year !== b.year)) {
    const evidence = [{ kind: 'other-birthday', values: [a.text, b.text] } as const];
    return { weight: WEIGHTS.otherBirthday, evidence };
  }
  const weight = isSomeYear ? WEIGHTS.birthdayOfSomeYear : WEIGHTS.birthday;
  return { weight, evidence: [{ kind: 'birthday', value: isSomeYear ? a.monthAndDay : a.text }] };
}

function isCertain(
  { verdict }: NameComparison,
  shared: ReadonlyMap<string, ExactKey>,
  birthday: Fact,
): boolean {
  if (shared.size === 0 || verdict === 'differ' || birthday.weight < 0) return false;
  return verdict === 'agree' || [...shared.values()].some(({ isPersonal }) => isPersonal);
}

/** Compares two descriptions; only the order of values in the evidence says which came first. */
export function compare(a: Description, b: Description, rarity: Rarity): Comparison {
  const names = bestNames(a, b, rarity);
  const shared = sharedKeys(a, b);
  const birthday = birthdays(a, b);
  const facts: readonly Fact[] = [
    ...Array.from(shared.values(), ({ kind, value }): Fact => ({
      weight: WEIGHTS[kind],
      evidence: [{ kind, value }],
    })),
    { weight: names.score, evidence: names.evidence },
    sharedValue('organization', a.organizations, b.organizations),
    sharedValue('place', a.places, b.places),
    birthday,
  ];
  // Strangers share a birthday or an employer: it only adds to a name or an address.
  const isTie = shared.size > 0 || names.score > 0;
  return {
    isCertain: isCertain(names, shared, birthday),
    isNameOther: names.verdict === 'differ',
    shared,
    score: isTie ? facts.reduce((sum, { weight }) => sum + weight, 0) : 0,
    evidence: facts.flatMap(({ evidence }) => evidence),
  };
}
