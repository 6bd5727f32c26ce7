import type { PropertyId, PropertyTable } from '../people/properties';

/** What is being typed in a note's properties: a property's name, or a value of one of ours. */
export type PropertySpot =
  | {
      readonly kind: 'name';
      readonly query: string;
      /** Where the typed part starts, in characters from the start of the cursor's line. */
      readonly from: number;
    }
  | {
      readonly kind: 'value';
      readonly id: PropertyId;
      readonly query: string;
      readonly from: number;
      /** Whether the value stands in a list written as `[a, b]`. */
      readonly isInFlowList: boolean;
    };

const FENCE = /^---[ \t]*$/;
const NAME = /^[\p{L}][\p{L}\p{N} _-]*$/u;
const PROPERTY = /^([\p{L}][^:#"'[\]{}]*?)[ \t]*:[ \t]+(.*)$/u;
const LIST_START = /^([\p{L}][^:#"'[\]{}]*?)[ \t]*:[ \t]*$/u;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;
const BETWEEN_ITEMS = /^[ \t]*(?:-[ \t].*|-|#.*)?$/;

/** Lines of properties that are looked at; the block of a person note has some twenty. */
const MAX_LINES = 500;

function propertyOf(name: string, table: PropertyTable): PropertyId | null {
  const [best] = [...table.meaningsOf(name)].sort((a, b) => a.rank - b.rank);
  return best?.id ?? null;
}

/** The property whose list the last line is in. */
function listAround(lines: readonly string[], table: PropertyTable): PropertyId | null {
  for (let at = lines.length - 2; at > 0; at--) {
    const line = lines[at] ?? '';
    const name = LIST_START.exec(line)?.[1];
    if (name !== undefined) return propertyOf(name, table);
    if (!BETWEEN_ITEMS.test(line)) return null;
  }
  return null;
}

interface Typed {
  readonly text: string;
  readonly isInFlowList: boolean;
}

/** The part of a value that is being typed; null in a comment, a link or a finished text. */
function typedIn(value: string): Typed | null {
  if (value.includes('[[') || /(?:^|\s)#/.test(value)) return null;
  const isInFlowList = value.startsWith('[');
  const text = isInFlowList ? value.slice(1 + value.slice(1).lastIndexOf(',') + 1) : value;
  if (/["'].*["']/.test(text) || text.includes(']')) return null;
  return { text: text.trimStart(), isInFlowList };
}

function valueSpot(id: PropertyId | null, value: string, end: number): PropertySpot | null {
  const typed = id === null ? null : typedIn(value);
  if (id === null || !typed) return null;
  const query = typed.text.replace(/^["']/, '');
  const from = end - typed.text.length;
  return { kind: 'value', id, query, from, isInFlowList: typed.isInFlowList };
}

function isInBlock(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.length > MAX_LINES) return false;
  return FENCE.test(lines[0] ?? '') && !lines.slice(1).some((line) => FENCE.test(line));
}

/**
 * What is being typed at the end of a note's first lines.
 * @param lines from the note's first to the one with the cursor, which ends at the cursor
 * @returns null outside the properties, and if nothing of ours is being typed
 */
export function propertySpot(lines: readonly string[], table: PropertyTable): PropertySpot | null {
  const line = lines.at(-1) ?? '';
  if (!isInBlock(lines)) return null;
  if (NAME.test(line)) return { kind: 'name', query: line, from: 0 };
  const [, name, value] = PROPERTY.exec(line) ?? [];
  if (name !== undefined) return valueSpot(propertyOf(name, table), value ?? '', line.length);
  const item = ITEM.exec(line)?.[1];
  return item === undefined ? null : valueSpot(listAround(lines, table), item, line.length);
}
