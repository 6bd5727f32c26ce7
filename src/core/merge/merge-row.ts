import { textsOf } from '../notes/property-value';
import type { PropertyId } from '../people/properties';

/** Whose value a property has afterwards. */
export type MergeChoice = 'kept' | 'other' | 'both';

/** The user's choices, by the property's name in the note that stays. */
export type MergeChoices = ReadonlyMap<string, MergeChoice>;

/** One property about which the two notes say something different. */
export interface MergeRow {
  /** Its name in the note that stays. */
  readonly key: string;
  /** Its name in the note that goes. */
  readonly otherKey: string;
  /** What the name means; null for a property of the user's own. */
  readonly id: PropertyId | null;
  readonly kept: unknown;
  readonly other: unknown;
  /** For a list in the order of time: whose items come first; null if that says nothing. */
  readonly first: 'kept' | 'other' | null;
  /** What is done unless the user chooses otherwise. */
  readonly choice: MergeChoice;
  readonly options: readonly MergeChoice[];
  /** Whether one of the values is lost by any choice but both. */
  readonly isConflict: boolean;
  /** Items of the other's list that are no texts, which joining the lists leaves behind. */
  readonly rest?: readonly unknown[];
}

/** Whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || textsOf(value)?.length === 0;
}

/** What is done with a row: what the user chose, if the row allows it. */
export function choiceFor({ key, options, choice }: MergeRow, choices: MergeChoices): MergeChoice {
  return options.find((option) => option === choices.get(key)) ?? choice;
}

/** A value that neither note says afterwards. */
export interface LeftValue {
  readonly property: string;
  readonly value: unknown;
}

/** The values that the choices leave behind. */
export function leftValues(rows: readonly MergeRow[], choices: MergeChoices): LeftValue[] {
  return rows.flatMap((row) => {
    const choice = choiceFor(row, choices);
    const { rest = [] } = row;
    if (choice === 'both') return rest.map((value) => ({ property: row.otherKey, value }));
    if (choice === 'kept')
      return row.isConflict ? [{ property: row.otherKey, value: row.other }] : [];
    const isLost = !isEmpty(row.kept);
    return isLost && row.isConflict ? [{ property: row.key, value: row.kept }] : [];
  });
}
