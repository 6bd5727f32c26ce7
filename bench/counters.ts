import type { Profile } from './baselines/profile';

/** What a list of introductions costs in steps: the same on every machine, for one seed. */
export interface Counters {
  /** Pairs of people who may be named at all. */
  readonly pairs: number;
  /** Entries of lists by term, and ties of ties, that scoring each person's row walks over. */
  readonly postingsTouched: number;
  /** Pairs for which something speaks (base > 0), who are not acquainted: those to be scored. */
  readonly pairsScored: number;
}

type Lists = ReadonlyMap<string, readonly number[]>;

function listsOf(
  profiles: readonly Profile[],
  terms: (profile: Profile) => ReadonlySet<string>,
): Lists {
  const lists = new Map<string, number[]>();
  for (const profile of profiles) {
    if (!profile.isEligible) continue;
    for (const term of terms(profile)) {
      const list = lists.get(term);
      if (list) list.push(profile.number);
      else lists.set(term, [profile.number]);
    }
  }
  return lists;
}

/** The numbers of all whom a person's row meets, as often as it meets them. */
function* rowOf(profile: Profile, profiles: readonly Profile[], lists: readonly Lists[]) {
  const { seeks, offers, interests, ties } = profile;
  const [offering, seeking, interested] = lists;
  for (const term of seeks) yield* offering?.get(term) ?? [];
  for (const term of offers) yield* seeking?.get(term) ?? [];
  for (const term of interests) yield* interested?.get(term) ?? [];
  for (const between of ties) yield* profiles[between]?.ties ?? [];
}

function areAcquainted(a: Profile, b: Profile): boolean {
  if (a.ties.has(b.number) || a.introduced.has(b.number)) return true;
  return [...a.organizations].some((name) => b.organizations.has(name));
}

export function countersOf(profiles: readonly Profile[]): Counters {
  const lists = [
    listsOf(profiles, ({ offers }) => offers),
    listsOf(profiles, ({ seeks }) => seeks),
    listsOf(profiles, ({ interests }) => interests),
  ];
  const lastMet = new Int32Array(profiles.length).fill(-1);
  let [postingsTouched, pairsScored] = [0, 0];
  const eligible = profiles.filter(({ isEligible }) => isEligible);
  for (const a of eligible) {
    for (const number of rowOf(a, profiles, lists)) {
      postingsTouched++;
      const b = profiles[number];
      if (!b?.isEligible || number <= a.number || lastMet[number] === a.number) continue;
      lastMet[number] = a.number;
      if (!areAcquainted(a, b)) pairsScored++;
    }
  }
  return {
    pairs: (eligible.length * (eligible.length - 1)) / 2,
    postingsTouched,
    pairsScored,
  };
}
