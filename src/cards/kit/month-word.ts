import { foldMarks } from '../../core/text/fold-text';
import { lazy } from '../../core/collections/lazy';

/** Languages of exports that are read; a word that means two months in two of them is not. */
const LANGUAGES =
  'en en-GB de de-AT fr es pt it nl pl ru uk cs sk sv da nb fi tr ro hu ca el'.split(' ');

/** What people write and the tables of languages do not have. */
const MORE: readonly (readonly [word: string, month: number])[] = [
  ['maerz', 3],
  ['mrz', 3],
  ['sept', 9],
  ['set', 9],
  // Finnish writes a number where other languages have a short word after the day.
  ...'tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk'
    .split(' ')
    .map((word, at) => [foldMarks(word), at + 1] as const),
];

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  // The form after a day: Polish `listopada`, Finnish `marraskuuta`.
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

function folded(word: string): string {
  return foldMarks(word).replace(/\./g, '');
}

function namesIn(language: string): (readonly [word: string, month: number])[] {
  return FORMS.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const parts = format.formatToParts(Date.UTC(2000, at, 1));
      return [folded(parts.find(({ type }) => type === 'month')?.value ?? ''), at + 1] as const;
    });
  });
}

const monthsByWord = lazy(() => {
  const months = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const [word, month] of [...MORE, ...LANGUAGES.flatMap(namesIn)]) {
    const before = months.get(word);
    if (before !== undefined && before !== month) doubtful.add(word);
    months.set(word, month);
  }
  for (const word of doubtful) months.delete(word);
  return months;
});

/**
 * The month (1 to 12) that a word is, whole or as its language shortens it, whatever its case,
 * marks and dots; null for all other words. Never told by how a word begins: Finnish *marraskuu*
 * is November.
 */
export function monthOfWord(word: string): number | null {
  return /^\P{Nd}{2,}$/u.test(word) ? (monthsByWord().get(folded(word)) ?? null) : null;
}
