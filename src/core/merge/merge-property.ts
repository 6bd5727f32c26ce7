import { isScalar, isSeq, stringify, type ParsedNode } from 'yaml';
import { isEqual } from '../text/equal';
import { editProperties, NOT_SAFE, withBlock } from '../notes/edit-properties';
import { readFrontMatter } from '../notes/front-matter';
import { chainEdits, type NoteEdit } from '../notes/note-edit';
import {
  endOfLine,
  indentAt,
  indentOf,
  nextLine,
  parseBlock,
  placeOf,
} from '../notes/property-block';
import { textsOf, unquotedLink } from '../notes/property-value';
import { splitNote } from '../notes/split-note';
import { yamlScalar } from '../notes/yaml-scalar';

/** A property of a note's text. */
export interface PropertyOf {
  readonly text: string;
  readonly key: string;
}

type Root = NonNullable<ReturnType<typeof parseBlock>>;

interface WrittenProperty {
  readonly value: ParsedNode | null;
  /** The lines from the name to the value's end, as written. */
  readonly lines: string;
  /** The same without the name and its colon. */
  readonly behindName: string;
  readonly indent: string;
  /** Comments that stand directly above. */
  readonly above: readonly string[];
}

function commentsAbove(block: string, lineFrom: number, last: number): string[] {
  const between = block.slice(last === 0 ? 0 : endOfLine(block, last), lineFrom);
  const lines = between.split(/\r?\n/).slice(0, -1).reverse();
  const end = lines.findIndex((line) => !/^\s*#/.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).reverse();
}

function blockOf(text: string): { readonly block: string; readonly root: Root | null } {
  const parts = splitNote(text);
  const block = parts.block ? text.slice(parts.block.from, parts.block.to) : '';
  return { block, root: parseBlock(block) };
}

/** Where the last property above a line ends; 0 if there is none. */
function endAbove(root: Exclude<Root, 'empty'>, lineFrom: number): number {
  const above = root.items.filter(({ key }) => key.range[0] < lineFrom).at(-1);
  return above ? (above.value ?? above.key).range[1] : 0;
}

function writtenProperty({ text, key }: PropertyOf): WrittenProperty | null {
  const { block, root } = blockOf(text);
  if (root === null || root === 'empty') return null;
  const place = placeOf(block, root, key);
  if (!place) return null;
  const { lineFrom, afterColon, value } = place;
  const to = value ? endOfLine(block, value.to) : nextLine(block, afterColon);
  return {
    value: value?.node ?? null,
    lines: block.slice(lineFrom, to),
    behindName: block.slice(afterColon, to),
    indent: indentAt(block, lineFrom),
    above: commentsAbove(block, lineFrom, endAbove(root, lineFrom)),
  };
}

// Numbers as written: a phone keeps its zeros.
function textsIn(node: ParsedNode): string[] | null {
  if (isScalar(node) && typeof node.value === 'number') return [node.source];
  return textsOf(node.toJSON());
}

/** What a property says in texts, and the items of its list that are none. */
export interface ReadTexts {
  /** Numbers as they are written. */
  readonly texts: readonly string[];
  readonly rest: readonly unknown[];
}

/** The texts in a property; null if it is neither a text nor a list. */
export function readTexts(property: PropertyOf): ReadTexts | null {
  const node = writtenProperty(property)?.value;
  if (!node) return node === null ? { texts: [], rest: [] } : null;
  // A link without quotes is a list in a list, and one text.
  const link = unquotedLink(node.toJSON());
  if (link !== null) return { texts: [link], rest: [] };
  if (!isSeq(node)) {
    const texts = textsIn(node);
    return texts && { texts, rest: [] };
  }
  const items = node.items.map((item) => {
    const value: unknown = item.toJSON();
    return { value, texts: textsIn(item) };
  });
  return {
    texts: items.flatMap(({ texts }) => texts ?? []),
    rest: items.flatMap(({ value, texts }) => (texts === null ? [value] : [])),
  };
}

function moved(lines: string, from: string, to: string, lineEnd: string): string {
  const all = lines.replace(/\r?\n$/, '').split(/\r?\n/);
  const shifted = all.map((line) =>
    line === '' ? '' : to + (line.startsWith(from) ? line.slice(from.length) : line.trimStart()),
  );
  return shifted.join(lineEnd) + lineEnd;
}

/** The lines under which a property can be written in another note, the most faithful first. */
function waysToWrite(property: PropertyOf, key: string, value: unknown): string[] {
  const written = writtenProperty(property);
  const anew = stringify({ [key]: value }, { lineWidth: 0 });
  if (!written) return [anew];
  const { indent, lines, behindName, above } = written;
  const renamed = `${indent}${yamlScalar(key)}:${behindName}`;
  const own = key === property.key ? lines : renamed;
  const commented = [...above, ''].join('\n') + own;
  return [commented, own, anew].map((way) => moved(way, indent, '', '\n'));
}

function appended(text: string, lines: string): string | null {
  const parts = splitNote(text);
  const { block, root } = blockOf(text);
  if (root === null) return null;
  const indent = root === 'empty' ? '' : indentOf(block, root);
  const gap = block === '' || block.endsWith('\n') ? '' : parts.lineEnd;
  return withBlock(text, parts, block + gap + moved(lines, '', indent, parts.lineEnd));
}

function append(text: string, property: PropertyOf, key: string): NoteEdit {
  const [before, source] = [readFrontMatter(text), readFrontMatter(property.text)];
  if (before.kind === 'unreadable') return { kind: 'refused', fault: before.fault };
  if (source.kind === 'unreadable') return { kind: 'refused', fault: source.fault };
  const value = source.properties[property.key];
  const wanted = { ...before.properties, [key]: value };
  for (const way of waysToWrite(property, key, value)) {
    const edited = appended(text, way);
    const after = edited === null ? null : readFrontMatter(edited);
    if (edited !== null && after?.kind === 'read' && isEqual(after.properties, wanted))
      return { kind: 'changed', text: edited, changed: [key] };
  }
  return NOT_SAFE;
}

/**
 * Writes a property of another note into this one, replacing its own, exactly as it is written
 * there, with quotes, nesting and comments. The result is read back, and refused if anything
 * differs.
 */
export function mergeProperty(text: string, property: PropertyOf, key: string): NoteEdit {
  const done = chainEdits(text, [
    (now) => editProperties(now, () => [{ kind: 'remove', key }]),
    (now) => append(now, property, key),
  ]);
  return done.kind === 'changed' ? { ...done, changed: [key] } : done;
}
