import { baseOf } from './score';

/**
 * A person's place in the lists, packed into one number: four times the number of a list, plus the
 * kind of list. People who share something stand in one list and meet each other. Those who seek
 * something and those who offer it stand in two lists, one after the other, and meet across.
 */
export type Posting = number;

/** Lists of help have the first bit; of these, the list of those who offer has the second. */
const [HELP, OFFERED, LIST_SHIFT] = [1, 2, 2] as const;

/** The post of those who stand in a list, and for help on the one side (0) or the other (1). */
export function postingIn(list: number, isHelp: boolean, side: number): Posting {
  return (list << LIST_SHIFT) | (isHelp ? HELP | (side * OFFERED) : 0);
}

export function listOf(post: Posting): number {
  return post >> LIST_SHIFT;
}

/** The list in which the partners stand of those who have a post. */
export function oppositeOf(post: Posting): number {
  return listOf(post) + (post & HELP) - (post & OFFERED);
}

/** Help counts three times in a base and once more if it is mutual: four times at most, a shift of two. */
export const HELP_SHIFT = 2;

/** The most that something of this weight adds to a base. */
export function worthOf(post: Posting, weight: number): number {
  return weight << ((post & HELP) * HELP_SHIFT);
}

/** The weight if it counts as help, else 0. Branchless: the branch could not be predicted. */
export function helpOf(post: Posting, weight: number): number {
  return weight & -(post & HELP);
}

/** The weight if it counts as help that is offered, else 0. */
export function offeredOf(post: Posting, weight: number): number {
  return weight & -((post & OFFERED) >> 1);
}

/** What speaks for an introduction by itself: of all that is in common, so much is help. */
export function baseOfSums(all: number, help: number, offered: number): number {
  return baseOf(help - offered, offered, all - help);
}

/**
 * What speaks for an introduction by itself, by a stretch of posts.
 * @param weights by list: what it adds
 */
export function baseIn(
  postings: Int32Array,
  [start, end]: readonly [number, number],
  weights: Uint16Array,
): number {
  let [all, help, offered] = [0, 0, 0];
  // As `helpOf` and `offeredOf` have it: until this is compiled, calls take longer than all else.
  for (let at = start; at < end; at++) {
    const post = postings[at] ?? 0;
    const weight = weights[post >> LIST_SHIFT] ?? 0;
    all += weight;
    help += weight & -(post & HELP);
    offered += weight & -((post & OFFERED) >> 1);
  }
  return baseOfSums(all, help, offered);
}
