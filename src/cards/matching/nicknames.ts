import { foldMarks } from '../../core/text/fold-text';
import { lazy } from '../../core/collections/lazy';
import { NAMES } from './nickname-table';
import { soundOf } from './sound';

/** The lines of the table that a word is in, by sound: short forms, and long ones. */
interface Lines {
  readonly short: ReadonlyMap<string, readonly number[]>;
  readonly long: ReadonlyMap<string, readonly number[]>;
}

function linesBySound(sides: readonly string[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  sides.forEach((side, line) => {
    const sounds = side.trim().split(/\s+/).map(foldMarks).map(soundOf);
    for (const sound of new Set(sounds)) lines.set(sound, [...(lines.get(sound) ?? []), line]);
  });
  return lines;
}

function readTable(): Lines {
  const lines = NAMES.trim().split('\n');
  const side = (at: 0 | 1): string[] => lines.map((line) => line.split(':')[at] ?? '');
  return { long: linesBySound(side(0)), short: linesBySound(side(1)) };
}

const NONE: readonly number[] = [];
const table = lazy(readTable);

/** The names that a word is short for, as numbers; by what `soundOf` says of it. */
export function namesShortenedTo(sound: string): readonly number[] {
  return table().short.get(sound) ?? NONE;
}

/** The names that a word is a long form of, as numbers; by what `soundOf` says of it. */
export function namesSpelledAs(sound: string): readonly number[] {
  return table().long.get(sound) ?? NONE;
}
