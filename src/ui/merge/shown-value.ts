import { isEmpty, type MergeRow } from '../../core/merge/merge-row';
import { readTexts, type PropertyOf } from '../../core/merge/merge-property';
import { plainValue } from '../../core/text/plain-value';
import { MERGE_DIALOG } from '../../words/merge/merge-dialog';
import { propertyLabel } from '../../words/people/property-labels';

/** A value may be a whole text; what is shown of it is to tell two of them apart. */
const LONG = 400;

/** A property as it is called, with both values in words. */
export interface ShownRow extends MergeRow {
  readonly label: string;
  readonly keptWords: string;
  readonly otherWords: string;
}

function plainWords(value: unknown): string {
  const plain = plainValue(value);
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
}

/** What a property says, as it is written: YAML reads `0044` as a number without the zeros. */
function words(value: unknown, written: PropertyOf): string {
  if (isEmpty(value) || value === null) return MERGE_DIALOG.nothing;
  const read = readTexts(written);
  const text = read?.rest.length === 0 ? read.texts.join(', ') : plainWords(value);
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
}

/** A row with the values of both notes in words. */
export function shownRow(
  row: MergeRow,
  { kept, other }: { readonly kept: string; readonly other: string },
): ShownRow {
  return {
    ...row,
    label: propertyLabel(row.id, row.key),
    keptWords: words(row.kept, { text: kept, key: row.key }),
    otherWords: words(row.other, { text: other, key: row.otherKey }),
  };
}
