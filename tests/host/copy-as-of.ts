import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { addDays, daysBetween, isDay, type Day } from '../../src/core/days/day';

/** A birthday is no day of the diary: it stays. */
const DAYS = /^birthday:.*$|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gm;

function moved(text: string, by: number): string {
  return text.replace(DAYS, (found) => (isDay(found) ? addDays(found, by) : found));
}

interface Move {
  /** The day that the notes are written for. */
  readonly written: Day;
  readonly today: Day;
}

/**
 * Copies a vault so that it reads today as it does on the day that it is written for: every day in
 * a note or in the name of one moves by the same number of days, and links lead where they led.
 */
export function copyAsOf(from: string, to: string, { written, today }: Move): void {
  const by = daysBetween(written, today);
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => relative(from, join(parentPath, name)));
  for (const path of files) {
    const target = join(to, moved(path, by));
    const bytes = readFileSync(join(from, path));
    mkdirSync(dirname(target), { recursive: true });
    // A character a byte: marks, line ends and what is no UTF-8 stay as they are.
    const text = path.endsWith('.md') ? moved(bytes.toString('latin1'), by) : null;
    writeFileSync(target, text ?? bytes, 'latin1');
  }
}
