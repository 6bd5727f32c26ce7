import { FIELDS, OWN_PROPERTIES, type OwnColumn } from '../kit/fields';

/** The columns of our own properties; that of the anniversary stands beside the birthday's. */
export const OWN_COLUMNS: readonly Exclude<OwnColumn, 'anniversary'>[] = OWN_PROPERTIES.flatMap(
  (id) => (id === 'anniversary' ? [] : [FIELDS[id].column]),
);

/** What a column can hold, in the order in which a user chooses from it. */
export const COLUMN_FIELDS = [
  'name',
  'given',
  'additional',
  'family',
  'prefix',
  'suffix',
  'reading',
  'alias',
  'email',
  'phone',
  'fax',
  'url',
  'organization',
  'role',
  'place',
  'address',
  'street',
  'po-box',
  'postcode',
  'city',
  'region',
  'country',
  'birthday',
  'anniversary',
  'connected',
  'circle',
  'note',
  ...OWN_COLUMNS,
  'uid',
  'label',
  'extra',
  'ignore',
] as const;

export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Of a day that stands in three columns. */
export type DatePart = 'year' | 'month' | 'day';

/** What one column holds. */
export interface Column {
  readonly field: ColumnField;
  /** The same in columns that belong together, such as the parts of one address; else empty. */
  readonly group: string;
  /** What a value is called when it is kept as a line of text; a `label` in its group wins. */
  readonly label: string;
  /** Null if the column has whole values. */
  readonly part: DatePart | null;
}

/** What the columns of a table hold: a guess, for the user to correct. */
export interface ColumnPlan {
  /** The name of the program that writes such tables; null if unknown. */
  readonly format: string | null;
  readonly columns: readonly Column[];
}

/** The plan with one column put right by the user. */
export function withColumn(plan: ColumnPlan, at: number, field: ColumnField): ColumnPlan {
  const columns = plan.columns.map((column, index) =>
    index === at && column.field !== field ? { ...column, field, part: null } : column,
  );
  return { ...plan, columns };
}

export const ADDRESS_FIELDS = [
  'address',
  'street',
  'po-box',
  'postcode',
  'city',
  'region',
  'country',
] as const satisfies readonly ColumnField[];

export function isAddressField(field: ColumnField): boolean {
  return ADDRESS_FIELDS.some((each) => each === field);
}
