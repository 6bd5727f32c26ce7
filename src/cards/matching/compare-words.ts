import type { NameWord } from './name-words';
import { isOneEdit } from './one-edit';

/** How two words of names can be one name, the surest first. */
export const LIKENESSES = ['same', 'script', 'sound', 'nickname', 'typo', 'initial'] as const;

export type Likeness = (typeof LIKENESSES)[number];

/** Shorter words are too often one letter from another name. */
export const SHORTEST_WITH_TYPO = 4;

function isShared(a: readonly number[], b: readonly number[]): boolean {
  return a.some((line) => b.includes(line));
}

function isNickname(a: NameWord, b: NameWord): boolean {
  return (
    isShared(a.shortFor, b.longAs) ||
    isShared(a.longAs, b.shortFor) ||
    isShared(a.shortFor, b.shortFor)
  );
}

/** `Daniel` and `Daniela`, `Mario` and `Maria`: one letter apart, and two people. */
function isOtherForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < long.length) return long.startsWith(short) && /[aeo]$/.test(long);
  return a.slice(0, -1) === b.slice(0, -1) && /[aeio]$/.test(a) && /[aeio]$/.test(b);
}

function isTypo(a: NameWord, b: NameWord): boolean {
  // Between scripts a spelling is compared by its sound: nobody slips from one into the other.
  const [one, other] = a.script === b.script ? [a.folded, b.folded] : [a.sound, b.sound];
  const isLong = Math.min(one.length, other.length) >= SHORTEST_WITH_TYPO;
  return isLong && isOneEdit(one, other) && !isOtherForm(one, other);
}

export function isInitial({ folded, isAlphabetic }: NameWord): boolean {
  return isAlphabetic && folded.length === 1;
}

function isInitialOf(a: NameWord, b: NameWord): boolean {
  return isInitial(a) !== isInitial(b) && a.letter === b.letter;
}

/** How two words of letters can be one name although they are not spelled the same. */
function likenessOfSpellings(a: NameWord, b: NameWord): Likeness | null {
  if (isInitial(a) || isInitial(b)) return isInitialOf(a, b) ? 'initial' : null;
  if (a.sound === b.sound) return a.script === b.script ? 'sound' : 'script';
  if (isNickname(a, b)) return 'nickname';
  return isTypo(a, b) ? 'typo' : null;
}

/** How two words can be one name; null if they are two. Symmetric. */
export function likeness(a: NameWord, b: NameWord): Likeness | null {
  if (a.folded === b.folded) return 'same';
  return a.isAlphabetic && b.isAlphabetic ? likenessOfSpellings(a, b) : null;
}
