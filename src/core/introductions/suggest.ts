import { BestCandidates } from './best-candidates';
import { byRank, type Candidate } from './candidates';
import type { Network } from './network';
import type { Postings } from './postings';
import { RowScorer } from './row-scorer';

export const DEFAULT_LIMIT = 20;
export const DEFAULT_PER_PERSON = 3;

export interface ListLimits {
  /** Pairs in the list at most. */
  readonly limit: number;
  /** Pairs in which one person occurs at most. */
  readonly perPerson: number;
}

/**
 * How deep into one person's own ranking a listed pair can lie. When a pair is kept, each better
 * pair of the same person was either kept (fewer than `perPerson`) or passed over for a partner
 * who had been kept `perPerson` times; of such partners the `limit - 1` pairs kept before leave
 * room for at most `2 · (limit - 1) / perPerson`.
 */
function depth({ limit, perPerson }: ListLimits): number {
  return perPerson + Math.floor((2 * (limit - 1)) / perPerson);
}

function walkDown(candidates: readonly Candidate[], { limit, perPerson }: ListLimits): Candidate[] {
  const times = new Map<number, number>();
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (kept.length >= limit) break;
    const [a, b] = [times.get(candidate.a) ?? 0, times.get(candidate.b) ?? 0];
    if (a >= perPerson || b >= perPerson) continue;
    times.set(candidate.a, a + 1).set(candidate.b, b + 1);
    kept.push(candidate);
  }
  return kept;
}

/** The introductions to suggest, best first: exactly what scoring every pair would give (§5). */
export function suggestIntroductions(
  network: Network,
  postings: Postings,
  limits: ListLimits,
): Candidate[] {
  if (limits.limit < 1 || limits.perPerson < 1) return [];
  const capacity = Math.min(depth(limits), network.nodes.length);
  const best = network.nodes.map(() => new BestCandidates(capacity));
  const scorer = new RowScorer(network, postings);
  best.forEach((own, a) => {
    scorer.forEach(a, a + 1, (b, score) => {
      const others = best[b];
      if (!others || (own.isHopeless(score) && others.isHopeless(score))) return;
      const candidate = { a, b, score };
      own.offer(candidate);
      others.offer(candidate);
    });
  });
  const candidates = best.flatMap((kept, number) => kept.kept().filter(({ a }) => a === number));
  return walkDown(candidates.sort(byRank), limits);
}

/** One person's best partners, in the same order and without the cap. */
export function suggestFor(
  network: Network,
  postings: Postings,
  number: number,
  limit: number,
): Candidate[] {
  const row: Candidate[] = [];
  new RowScorer(network, postings).forEach(number, 0, (other, score) => {
    row.push({ a: Math.min(number, other), b: Math.max(number, other), score });
  });
  return row.sort(byRank).slice(0, limit);
}
