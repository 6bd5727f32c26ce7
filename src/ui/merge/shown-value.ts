import { isEmpty, type MergeRow } from '../../core/merge/merge-row';
import { readTexts, type PropertyOf } from '../../core/merge/take-property';
import { plainValue } from '../../core/text/plain-value';
import { MERGE_DIALOG } from '../../words/merge/merge-dialog';

/** Characters of a value in a choice; the whole of it stands beside. */
const SHORT = 40;
/** A value may be a whole text; what stands beside a choice is to tell two of them apart. */
const LONG = 400;

/** A property with both values in words. */
export interface ShownRow extends MergeRow {
  readonly keptWords: string;
  readonly otherWords: string;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function plainWords(value: unknown): string {
  const plain = plainValue(value);
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
}

/** What a property says, as it is written: YAML reads `0044` as a number without the zeros. */
function words(value: unknown, written: PropertyOf): string {
  if (isEmpty(value) || value === null) return MERGE_DIALOG.nothing;
  const read = readTexts(written);
  return cut(read?.rest.length === 0 ? read.texts.join(', ') : plainWords(value), LONG);
}

/** A row with the values of both notes in words. */
export function shownRow(
  row: MergeRow,
  { kept, other }: { readonly kept: string; readonly other: string },
): ShownRow {
  return {
    ...row,
    keptWords: words(row.kept, { text: kept, key: row.key }),
    otherWords: words(row.other, { text: other, key: row.otherKey }),
  };
}

/** A value in a choice. */
export function shortWords(text: string): string {
  return cut(text, SHORT);
}
