/**
 * What a term counts for of its weight, in hundredths: the one table of shares (docs/own-words.md). A term
 * that two have in common counts with the smaller of their shares. They stand in order, so that the
 * smaller share has the lower level.
 */
export const SHARES = [0, 24, 28, 40, 50, 80, 100] as const;

/** Bits that a level takes. */
export const LEVEL_BITS = 3;

/** The place of a share among `SHARES`. */
export type Level = number;

function shares(head: (typeof SHARES)[number], context: (typeof SHARES)[number]) {
  return { head: SHARES.indexOf(head), context: SHARES.indexOf(context) };
}

/** The level of each family of terms, in the head of a phrase and in its context. */
export const LEVELS = {
  /** A word that is not listed. */
  word: shares(100, 40),
  /** The words of what is listed: its concepts say it all, and a word may mean something else. */
  listedWord: shares(0, 0),
  /** A concept that is said. */
  same: shares(100, 40),
  /** The same, offered beside other things, or sought behind one. */
  sameOfSeveral: shares(80, 40),
  /** The same, offered behind another thing: it is less surely what the offer is about. */
  sameBehind: shares(40, 24),
  /** A concept that is next broader than the one that is offered. */
  kind: shares(50, 28),
  /** A concept that is broader by more than one step, or that is offered beside other things. */
  remoteKind: shares(28, 24),
  /** A broader concept than the one sought: only people who offer all of it. */
  whole: shares(28, 24),
  /** A concept that helps with the one that is sought. */
  helps: shares(80, 24),
  /** One that helps with what is sought behind another thing. */
  helpsLater: shares(50, 24),
  /** One that may help with what is sought; not with what that is for. */
  near: shares(28, 0),
  /** A thing together with the way of helping with it (`piano` with `teaching`). */
  joined: shares(50, 24),
  /** What is told of a thing, together with the thing (`wedding` with `photography`). */
  detail: shares(50, 40),
} as const;

/** What a term counts for whose weight is this, at a level: a whole number, rounded once. */
export function shareOf(weight: number, level: Level): number {
  return Math.round((weight * (SHARES[level] ?? 0)) / 100);
}
