import type { YAMLMap } from 'yaml';
import {
  indentOf,
  isBlockList,
  isFlowList,
  lineStart,
  nextLine,
  placeOf,
  type PropertyPlace,
} from './property-block';
import type { PropertyChange, PropertyValue } from './property-change';
import { yamlFlowItem, yamlScalar } from './yaml-scalar';

/** A block of YAML to be changed. */
export interface Block {
  readonly block: string;
  readonly root: YAMLMap.Parsed | 'empty';
  readonly lineEnd: '\n' | '\r\n';
}

type Place = PropertyPlace & { readonly value: NonNullable<PropertyPlace['value']> };

function replace(text: string, range: readonly [number, number], by: string): string {
  return text.slice(0, range[0]) + by + text.slice(range[1]);
}

function blockList(items: readonly string[], lineEnd: string, indent: string): string {
  return items.map((item) => `${lineEnd}${indent}  - ${item}`).join('');
}

/** What follows `name:` for a value; lists stand below it, one line an item. */
function written(value: PropertyValue, lineEnd: string, indent: string): string {
  if (!isList(value)) return ` ${yamlScalar(value)}`;
  return value.length === 0 ? ' []' : blockList(value.map(yamlScalar), lineEnd, indent);
}

// A key that YAML would read as something else than its text is quoted like any other text.
function insert({ block, root, lineEnd }: Block, key: string, value: PropertyValue): string {
  const indent = root === 'empty' ? '' : indentOf(block, root);
  const gap = block === '' || block.endsWith('\n') ? '' : lineEnd;
  return `${block}${gap}${indent}${yamlScalar(key)}:${written(value, lineEnd, indent)}${lineEnd}`;
}

/** The rest of the line after the value: a comment, or nothing. */
function restOfLine(block: string, at: number): string {
  if (at > 0 && block[at - 1] === '\n') return ''; // a block text ends with its line
  return block.slice(at, nextLine(block, at)).trim();
}

function isList(value: PropertyValue): value is readonly string[] {
  return typeof value !== 'string' && typeof value !== 'boolean';
}

function indentAt(block: string, lineFrom: number): string {
  return /^ */.exec(block.slice(lineFrom))?.[0] ?? '';
}

/** Whether the value stands beside its name, so that another can take exactly its place. */
function isInline(block: string, { afterColon, value }: Place): boolean {
  const between = block.slice(afterColon, value.from);
  return !between.includes('\n') && !/[|>]/.test(block[value.from] ?? '');
}

/** Puts a value in place of one on lines of its own, or a list in place of a text. */
function replaceWhole(
  { block, lineEnd }: Block,
  place: Place,
  value: PropertyValue,
): string | null {
  const { afterColon, lineFrom } = place;
  const { to } = place.value;
  const hasComment = block.slice(afterColon, to).includes('#') || restOfLine(block, to) !== '';
  if (hasComment) return null;
  const end = block[to - 1] === '\n' ? lineEnd : '';
  return replace(block, [afterColon, to], written(value, lineEnd, indentAt(block, lineFrom)) + end);
}

function setValue(edited: Block, place: PropertyPlace, value: PropertyValue): string | null {
  const { block, lineEnd } = edited;
  const { afterColon, lineFrom } = place;
  if (place.value === null) {
    return replace(
      block,
      [afterColon, afterColon],
      written(value, lineEnd, indentAt(block, lineFrom)),
    );
  }
  const filled = { ...place, value: place.value };
  const range = [place.value.from, place.value.to] as const;
  if (isList(value)) {
    const isFlow = isFlowList(place.value.node);
    return isFlow
      ? replace(block, range, `[${value.map(yamlFlowItem).join(', ')}]`)
      : replaceWhole(edited, filled, value);
  }
  return isInline(block, filled)
    ? replace(block, range, yamlScalar(value))
    : replaceWhole(edited, filled, value);
}

function addToBlockList({ block, lineEnd }: Block, { value }: Place, item: string): string {
  const indent = block.slice(lineStart(block, value.from), value.from);
  const at = block[value.to - 1] === '\n' ? value.to : nextLine(block, value.to);
  const gap = block[at - 1] === '\n' ? '' : lineEnd;
  return replace(block, [at, at], `${gap}${indent}- ${yamlScalar(item)}${lineEnd}`);
}

function addToFlowList({ block }: Block, { value }: Place, item: string): string | null {
  if (!isFlowList(value.node)) return null;
  const last = value.node.items.at(-1);
  const end = last ? last.range[1] : value.from + 1;
  return replace(block, [end, end], `${last ? ', ' : ''}${yamlFlowItem(item)}`);
}

/** A single text where a list belongs becomes the first item, as it is written. */
function listFromSingle({ block, lineEnd }: Block, place: Place, item: string): string | null {
  const { from, to } = place.value;
  const single = block.slice(from, to);
  if (single.includes('\n') || /^[|>&*!]/.test(single)) return null;
  const indent = indentAt(block, place.lineFrom);
  if (restOfLine(block, to) !== '') {
    return replace(block, [from, to], `[${single}, ${yamlFlowItem(item)}]`);
  }
  return replace(
    block,
    [place.afterColon, to],
    blockList([single, yamlScalar(item)], lineEnd, indent),
  );
}

function addItem(edited: Block, place: PropertyPlace, item: string): string | null {
  const { value } = place;
  if (value === null) return setValue(edited, place, [item]);
  const filled = { ...place, value };
  if (isBlockList(value.node)) return addToBlockList(edited, filled, item);
  return isFlowList(value.node)
    ? addToFlowList(edited, filled, item)
    : listFromSingle(edited, filled, item);
}

/** Takes out a property's lines; a comment beside its value keeps a line of its own. */
function removeLines({ block, lineEnd }: Block, place: PropertyPlace): string {
  const end = place.value?.to ?? place.afterColon;
  const rest = restOfLine(block, end);
  const to = end > 0 && block[end - 1] === '\n' ? end : nextLine(block, end);
  return replace(block, [place.lineFrom, to], rest === '' ? '' : rest + lineEnd);
}

/** The block with one property changed; null where it is written in a way no edit handles. */
export function splice(edited: Block, change: PropertyChange): string | null {
  const { block, root } = edited;
  const place = root === 'empty' ? null : placeOf(block, root, change.key);
  switch (change.kind) {
    case 'set':
      return place
        ? setValue(edited, place, change.value)
        : insert(edited, change.key, change.value);
    case 'add':
      return place
        ? addItem(edited, place, change.item)
        : insert(edited, change.key, [change.item]);
    case 'remove':
      return place ? removeLines(edited, place) : null;
  }
}
