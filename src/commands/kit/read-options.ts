import { parseDay, type Day } from '../../core/days/day';
import { wrongUsage, type CommandOutcome, type OptionDefinition, type Options } from './command';
import { PROGRAM } from '../../words/kit/program';

/** An option's value, or what to answer instead. */
export type OptionReading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'stop'; readonly outcome: CommandOutcome };

export const LIMIT: OptionDefinition = {
  name: 'limit',
  value: '<n>',
  description: PROGRAM.returnAtMost,
};

/** Larger than any list, small enough for exact arithmetic with days. */
const MAX_COUNT = 1_000_000;

function stop(message: string): OptionReading<never> {
  return { kind: 'stop', outcome: wrongUsage(message) };
}

/** A whole number from 0; the fallback if the option is missing. */
export function readCount<T>(
  options: Options,
  name: string,
  fallback: T,
): OptionReading<number | T> {
  const written = options[name];
  if (written === undefined) return { kind: 'value', value: fallback };
  const count = /^\d{1,7}$/.test(written) ? Number(written) : Number.NaN;
  if (count <= MAX_COUNT) return { kind: 'value', value: count };
  return stop(PROGRAM.notACount(name, written, String(MAX_COUNT)));
}

/** A day; the fallback if the option is missing. */
export function readDayOption<T>(
  options: Options,
  name: string,
  fallback: T,
): OptionReading<Day | T> {
  const written = options[name];
  if (written === undefined) return { kind: 'value', value: fallback };
  const day = parseDay(written);
  return day === null ? stop(PROGRAM.notADay(name, written)) : { kind: 'value', value: day };
}

/** One of a few words, in any case; the fallback if the option is missing. */
export function readWord<W extends string, T>(
  options: Options,
  {
    name,
    isWord,
    words,
  }: { name: string; isWord: (text: string) => text is W; words: readonly W[] },
  fallback: T,
): OptionReading<W | T> {
  const written = options[name];
  if (written === undefined) return { kind: 'value', value: fallback };
  const word = written.trim().toLowerCase();
  if (isWord(word)) return { kind: 'value', value: word };
  return stop(PROGRAM.notOneOf(name, written, words.join(', ')));
}

const YES_NO = ['yes', 'no'] as const;

function isYesOrNo(text: string): text is (typeof YES_NO)[number] {
  return YES_NO.some((word) => word === text);
}

/** Yes or no; the fallback if the option is missing. */
export function readYesNo<T>(
  options: Options,
  name: string,
  fallback: T,
): OptionReading<boolean | T> {
  const word = readWord(options, { name, isWord: isYesOrNo, words: YES_NO }, null);
  if (word.kind === 'stop') return word;
  return { kind: 'value', value: word.value === null ? fallback : word.value === 'yes' };
}

/** A list, one item a line (`\n` on a command line). */
export function readLines(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
