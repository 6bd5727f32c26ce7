import type { Network, Node } from './network';

/** Terms of one kind (help, interests, …) by number, with their weights. */
interface Terms {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly weights: readonly number[];
}

/** A person's terms by number. */
interface TermRow {
  readonly offers: readonly number[];
  readonly seeks: readonly number[];
  readonly interests: readonly number[];
  readonly place: readonly number[];
  readonly field: readonly number[];
}

/** People by term, ascending; only those who may be suggested. */
type Lists = readonly (readonly number[])[];

/** Weights and lists by term: what an introduction's score is a sum over. */
export interface Postings {
  readonly rows: readonly TermRow[];
  readonly helpWeights: readonly number[];
  readonly interestWeights: readonly number[];
  readonly placeWeights: readonly number[];
  readonly offering: Lists;
  readonly seeking: Lists;
  readonly interested: Lists;
  /** Per person, what knowing them adds for two of their acquaintances. */
  readonly between: readonly number[];
}

/** `round(1000 · ln(1 + N / df))`: whole numbers, so that a sum is exact in any order. */
function termWeight(people: number, having: number): number {
  return Math.round(1000 * Math.log(1 + people / having));
}

/** The Adamic–Adar share of one common acquaintance who has so many: `round(1000 / ln(deg))`. */
function acquaintanceWeight(degree: number): number {
  return degree < 2 ? 0 : Math.round(1000 / Math.log(degree));
}

function numberTerms(nodes: readonly Node[], termsOf: (node: Node) => Iterable<string>): Terms {
  const numberOf = new Map<string, number>();
  const having: number[] = [];
  for (const node of nodes) {
    for (const term of termsOf(node)) {
      const number = numberOf.get(term) ?? having.push(0) - 1;
      numberOf.set(term, number);
      having[number] = (having[number] ?? 0) + 1;
    }
  }
  return { numberOf, weights: having.map((count) => termWeight(nodes.length, count)) };
}

function numbers(terms: readonly string[], { numberOf }: Terms): number[] {
  return terms.flatMap((term) => numberOf.get(term) ?? []);
}

function listsOf(
  { nodes }: Network,
  rows: readonly TermRow[],
  { size, pick }: { size: number; pick: 'offers' | 'seeks' | 'interests' },
): number[][] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  rows.forEach((row, number) => {
    if (nodes[number]?.isEligible !== true) return;
    for (const term of row[pick]) lists[term]?.push(number);
  });
  return lists;
}

/** Weights and lists for a network, taken fresh. */
export function postingsOf(network: Network): Postings {
  const { nodes, ties } = network;
  const help = numberTerms(nodes, ({ offers, seeks }) => new Set([...offers, ...seeks]));
  const interests = numberTerms(nodes, (node) => node.interests);
  const place = numberTerms(nodes, (node) => node.place);
  const field = numberTerms(nodes, (node) => node.field);
  const rows = nodes.map((node) => ({
    offers: numbers(node.offers, help),
    seeks: numbers(node.seeks, help),
    interests: numbers(node.interests, interests),
    place: numbers(node.place, place),
    field: numbers(node.field, field),
  }));
  const size = help.weights.length;
  return {
    rows,
    helpWeights: help.weights,
    interestWeights: interests.weights,
    placeWeights: place.weights,
    offering: listsOf(network, rows, { size, pick: 'offers' }),
    seeking: listsOf(network, rows, { size, pick: 'seeks' }),
    interested: listsOf(network, rows, { size: interests.weights.length, pick: 'interests' }),
    between: ties.map((set) => acquaintanceWeight(set.size)),
  };
}
