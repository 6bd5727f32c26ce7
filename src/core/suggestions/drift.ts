import type { Network } from './network';
import type { ChangedPeople } from './changed-people';
import type { Words } from './person-terms';
import type { PostingLists } from './posting-lists';
import { INTERESTS, OFFERS, PLACE, SEEKS } from './term-rows';

/** The kinds of terms that have weights, and the parts of a row where they stand. */
const PARTS = {
  help: [SEEKS, OFFERS],
  interests: [INTERESTS],
  place: [PLACE],
} as const satisfies Partial<Record<keyof Words, readonly number[]>>;

type Kind = keyof typeof PARTS;

const KINDS = ['help', 'interests', 'place'] as const satisfies readonly Kind[];

/** A term with a weight. */
export interface WeighedTerm {
  readonly kind: Kind;
  readonly term: number;
}

/** Terms whose weights lag so far behind that they are to be taken anew. */
export function driftedTerms({ words }: Network): WeighedTerm[] {
  return KINDS.flatMap((kind) => Array.from(words[kind].drifted, (term) => ({ kind, term })));
}

/** No lists by place are kept: everybody is gone through. */
function holdersOfPlace({ rows, size }: Network, term: number): number[] {
  const holders: number[] = [];
  for (let number = 0; number < size; number++)
    if (rows.isEligible(number) && rows.has(number, PLACE, term)) holders.push(number);
  return holders;
}

/** Those who have a term and can be introduced: in the lists, or among those who moved since. */
export function holdersOf(
  { kind, term }: WeighedTerm,
  network: Network,
  { everybody, overlay }: { readonly everybody: PostingLists; readonly overlay: ChangedPeople },
): readonly number[] {
  if (kind === 'place') return holdersOfPlace(network, term);
  const { units, index } = everybody.snapshot;
  const holders = new Set<number>();
  for (const side of units.sidesOf(kind, term)) {
    const end = everybody.end(index.of(side));
    for (let slot = everybody.first(index.of(side)); slot < end; slot++) {
      const number = everybody.who(slot);
      if (!overlay.has(number)) holders.add(number);
    }
  }
  for (const part of PARTS[kind])
    for (const number of overlay.holders(part, term)) holders.add(number);
  return [...holders];
}
