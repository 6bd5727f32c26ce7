import { Lexer, isCollection, isScalar, type YAMLMap } from 'yaml';
import {
  endOfLine,
  indentAt,
  indentOf,
  isBlockList,
  isFlowList,
  lineStart,
  nextLine,
  placeOf,
  type PropertyPlace,
} from './property-block';
import { moveToEnd } from './move-to-end';
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

function isList(value: PropertyValue): value is readonly string[] {
  return typeof value !== 'string' && typeof value !== 'boolean';
}

/**
 * The comments in a piece of YAML. Within text a `#` starts no comment, and only the lexer can
 * tell.
 */
function commentsIn(yaml: string): string[] {
  return [...new Lexer().lex(yaml)].filter((lexeme) => lexeme.startsWith('#'));
}

/** Rewrites a property's lines; the comments in them move to lines of their own above. */
function rewrite({ block, lineEnd }: Block, place: PropertyPlace, after: string): string {
  const { lineFrom, afterColon } = place;
  const to = endOfLine(block, place.value?.to ?? afterColon);
  const indent = indentAt(block, lineFrom);
  const name = block.slice(lineFrom, afterColon);
  const inName = commentsIn(name).length;
  const comments = commentsIn(block.slice(lineFrom, to))
    .slice(inName)
    .map((text) => indent + text + lineEnd);
  return replace(block, [lineFrom, to], `${comments.join('')}${name}${after}${lineEnd}`);
}

/** Fills an empty property; a comment stays beside its name. */
function fill({ block, lineEnd }: Block, place: PropertyPlace, value: PropertyValue): string {
  const { lineFrom, afterColon } = place;
  const rest = block.slice(afterColon, nextLine(block, afterColon)).trimEnd();
  const at = isList(value) && value.length > 0 ? afterColon + rest.length : afterColon;
  return replace(block, [at, at], written(value, lineEnd, indentAt(block, lineFrom)));
}

/** Whether a one-line value can take exactly the place of the one that is there. */
function isReplaceable(block: string, { value: { node, from, to } }: Place): boolean {
  const isBlock = isCollection(node) ? node.flow !== true : /[|>]/.test(block[from] ?? '');
  return !isBlock && commentsIn(block.slice(from, to)).length === 0;
}

function setValue(edited: Block, place: PropertyPlace, value: PropertyValue): string {
  const { block, lineEnd } = edited;
  if (place.value === null) return fill(edited, place, value);
  const { node, from, to } = place.value;
  if (isList(value) && !isFlowList(node)) {
    return rewrite(edited, place, written(value, lineEnd, indentAt(block, place.lineFrom)));
  }
  const line = isList(value) ? `[${value.map(yamlFlowItem).join(', ')}]` : yamlScalar(value);
  return isReplaceable(block, { ...place, value: place.value })
    ? replace(block, [from, to], line)
    : rewrite(edited, place, ` ${line}`);
}

function addToBlockList({ block, lineEnd }: Block, { value }: Place, item: string): string {
  const indent = block.slice(lineStart(block, value.from), value.from);
  const at = endOfLine(block, value.to);
  return replace(block, [at, at], `${indent}- ${yamlScalar(item)}${lineEnd}`);
}

function addToFlowList({ block }: Block, { value }: Place, item: string): string | null {
  if (!isFlowList(value.node)) return null;
  const last = value.node.items.at(-1);
  const end = last ? last.range[1] : value.from + 1;
  return replace(block, [end, end], `${last ? ', ' : ''}${yamlFlowItem(item)}`);
}

/** A single text where a list belongs becomes the first item, as it is written if possible. */
function listFromSingle(edited: Block, place: Place, item: string): string | null {
  const { block, lineEnd } = edited;
  const { from, to, node } = place.value;
  const indent = indentAt(block, place.lineFrom);
  const items = (first: string): string => blockList([first, yamlScalar(item)], lineEnd, indent);
  if (!block.slice(place.afterColon, to).includes('\n')) {
    const end = nextLine(block, to);
    const first = block.slice(place.afterColon, end).trim();
    return replace(block, [place.afterColon, end], items(first) + lineEnd);
  }
  const source = block.slice(from, to);
  if (!source.includes('\n')) return rewrite(edited, place, items(source));
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : null;
  return text === null ? null : rewrite(edited, place, items(yamlScalar(text)));
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

/** Takes out a property's lines; the comments in them keep lines of their own. */
function removeLines({ block, lineEnd }: Block, place: PropertyPlace): string {
  const to = endOfLine(block, place.value?.to ?? place.afterColon);
  const comments = commentsIn(block.slice(place.lineFrom, to));
  return replace(block, [place.lineFrom, to], comments.map((text) => text + lineEnd).join(''));
}

/** The block with one property changed; null if it is written in a way that no edit handles. */
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
    case 'add-last':
      return moveToEnd(block, place, change.item);
    case 'remove':
      return place ? removeLines(edited, place) : null;
  }
}
