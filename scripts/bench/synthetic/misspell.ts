import type { Random } from './random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word as somebody types it who hits one key wrong, after its first letter. */
export function slipOfTyping(random: Random, word: string): string {
  if (word.length < 4) return word;
  const at = random.between(1, word.length - 2);
  const [start, letter, next, rest] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const other = random.pick(Array.from(LETTERS));
  const slips = [next + letter, next, letter + letter + next, letter + other + next, other + next];
  return start + random.pick(slips) + rest;
}
