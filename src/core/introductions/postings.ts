import type { Network, Node } from './network';

/** Weights and lists by term: what an introduction's score is a sum over. */
export interface Postings {
  /** Per term of `offers` and `seeks`. */
  readonly help: ReadonlyMap<string, number>;
  readonly interests: ReadonlyMap<string, number>;
  readonly place: ReadonlyMap<string, number>;
  /** Per term, the people who have it, by number, ascending. */
  readonly offering: ReadonlyMap<string, readonly number[]>;
  readonly seeking: ReadonlyMap<string, readonly number[]>;
  readonly interested: ReadonlyMap<string, readonly number[]>;
  /** Per person, what knowing them adds for two of their acquaintances. */
  readonly between: readonly number[];
}

type TermsOf = (node: Node) => Iterable<string>;

/** `round(1000 · ln(1 + N / df))`: whole numbers, so that a sum is exact in any order. */
function termWeight(people: number, having: number): number {
  return Math.round(1000 * Math.log(1 + people / having));
}

/** The Adamic–Adar share of one common acquaintance who has so many: `round(1000 / ln(deg))`. */
function acquaintanceWeight(degree: number): number {
  return Math.round(1000 / Math.log(degree));
}

function listsOf(nodes: readonly Node[], terms: TermsOf): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  nodes.forEach((node, number) => {
    for (const term of terms(node)) {
      const list = lists.get(term);
      if (list) list.push(number);
      else lists.set(term, [number]);
    }
  });
  return lists;
}

function weights(nodes: readonly Node[], terms: TermsOf): Map<string, number> {
  const having = new Map<string, number>();
  for (const node of nodes) {
    for (const term of terms(node)) having.set(term, (having.get(term) ?? 0) + 1);
  }
  return new Map([...having].map(([term, count]) => [term, termWeight(nodes.length, count)]));
}

/** Weights and lists for a network, taken fresh. */
export function postingsOf({ nodes, ties }: Network): Postings {
  return {
    help: weights(nodes, ({ offers, seeks }) => new Set([...offers, ...seeks])),
    interests: weights(nodes, ({ interests }) => interests),
    place: weights(nodes, ({ place }) => place),
    offering: listsOf(nodes, ({ offers }) => offers),
    seeking: listsOf(nodes, ({ seeks }) => seeks),
    interested: listsOf(nodes, ({ interests }) => interests),
    between: ties.map((set) => (set.size < 2 ? 0 : acquaintanceWeight(set.size))),
  };
}
