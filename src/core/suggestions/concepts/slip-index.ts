import { NumberList } from '../../collections/number-list';
import { Drawers } from './drawers';

/** The least letters of a word in here. */
export const SLIP_LENGTH = 8;

/** A power of two, as `Drawers` counts. */
const DRAWERS = 1 << 12;

/** The stretches of a word by which it is found: its beginning, or what stands behind the middle. */
const [START, MIDDLE, MIDDLE_END] = [4, 5, SLIP_LENGTH] as const;

/** How far one letter too many or too few moves what stands behind it. */
const SHIFTS = [-1, 0, 1] as const;

function keyOf(word: string, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at++) key = key * 31 + word.charCodeAt(at);
  return key;
}

/** With the first letter, which alone says little of what stands so far behind it. */
function middleKey(first: string, word: string, from: number): number {
  return first.charCodeAt(0) * 7 + keyOf(word, from, from + MIDDLE_END - MIDDLE);
}

/**
 * Words of eight letters and more, for finding those that another one is but for one slip. A slip
 * (one letter too many, too few, another one, or two that changed places) leaves the first four
 * letters as they are or the sixth to eighth, which then stand one further at most.
 */
export class SlipIndex {
  private readonly numbers = new NumberList();
  private readonly starts = new Drawers(DRAWERS);
  private readonly middles = new Drawers(DRAWERS);

  /** @param word of `SLIP_LENGTH` letters at least */
  add(number: number, word: string): void {
    this.numbers.push(number);
    this.starts.put(keyOf(word, 0, START));
    this.middles.put(middleKey(word.charAt(0), word, MIDDLE));
  }

  /**
   * The numbers of all words that can be meant by one, among others; of these the first letter is
   * the first or the second of what is written.
   */
  near(word: string): readonly number[] {
    const entries = new Set<number>();
    this.starts.collect(keyOf(word, 0, START), entries);
    for (const first of new Set(word.slice(0, 2)))
      for (const shift of SHIFTS)
        this.middles.collect(middleKey(first, word, MIDDLE + shift), entries);
    return Array.from(entries, (entry) => this.numbers.at(entry)).sort((a, b) => a - b);
  }
}
