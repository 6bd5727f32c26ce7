import { isAddressField, type Column, type ColumnField } from './column-plan';
import type { Draft } from './draft-column';

/** Google's numbered columns say themselves what belongs together. */
const NUMBERED_GROUP = / \d+$/;

/** Of one address there is one of each, except for further lines: `Street 2`. */
function isTaken(
  fields: ReadonlySet<ColumnField> | undefined,
  header: string,
  { field }: Column,
): boolean {
  const isLine = field === 'street' || field === 'address';
  return fields?.has(field) === true && !(isLine && /\d/.test(header));
}

/** `Ort` beside `PLZ` is the town of an address. */
function inAddress(column: Column, before: ReadonlySet<ColumnField> | undefined): Column {
  if (column.field !== 'place' || !before || before.has('city')) return column;
  return before.has('postcode') || before.has('street') ? { ...column, field: 'city' } : column;
}

/** The addresses of a table while their columns are gone through. */
interface Addresses {
  readonly taken: Map<string, Set<ColumnField>>;
  current: string;
  last: number;
  more: number;
}

/** Which address a part belongs to that does not say it: that before it, until it has one already. */
function groupOf(addresses: Addresses, at: number, { header }: Draft, column: Column): string {
  const { taken, current, last } = addresses;
  if (column.group !== '') return column.group;
  const isFull = (group: string): boolean => isTaken(taken.get(group), header, column);
  if (at === last + 1 && !isFull(current)) return current;
  return isFull('') ? `+${String(++addresses.more)}` : '';
}

/** The columns, each part of an address with those of the same one. */
export function withAddresses(drafts: readonly Draft[]): readonly Column[] {
  const addresses: Addresses = { taken: new Map(), current: '', last: -2, more: 0 };
  const { taken } = addresses;
  return drafts.map((draft, at) => {
    const before = at === addresses.last + 1 ? taken.get(addresses.current) : undefined;
    const column = inAddress(draft.column, before);
    if (!isAddressField(column.field) || NUMBERED_GROUP.test(column.group)) return column;
    const group = groupOf(addresses, at, draft, column);
    taken.set(group, (taken.get(group) ?? new Set()).add(column.field));
    addresses.current = group;
    addresses.last = at;
    return { ...column, group, label: group.startsWith('+') ? '' : group };
  });
}
