import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** One property in a block of YAML, with its places in characters from the block's start. */
export interface PropertyPlace {
  /** Start of the property's first line. */
  readonly lineFrom: number;
  /** After the colon. */
  readonly afterColon: number;
  /** The value; null if the property is empty. */
  readonly value: { readonly node: ParsedNode; readonly from: number; readonly to: number } | null;
}

type Root = YAMLMap.Parsed;

/** The block's properties, for edits that keep every other byte; null if it is no plain mapping. */
export function parseBlock(block: string): Root | 'empty' | null {
  const document = parseDocument(block, { keepSourceTokens: true, logLevel: 'error' });
  if (document.errors.length > 0) return null;
  if (document.contents === null) return 'empty';
  if (isScalar(document.contents) && document.contents.value === null) return 'empty';
  return isMap(document.contents) && document.contents.flow !== true ? document.contents : null;
}

function isNamed(pair: Pair<ParsedNode, ParsedNode | null>, name: string): boolean {
  return isScalar(pair.key) && String(pair.key.value) === name;
}

function colonOf(pair: Pair<ParsedNode, ParsedNode | null>): number | null {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon && 'offset' in colon ? colon.offset + 1 : null;
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** After the line end that follows, or the text's end. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The end of the last line of what ends at a place: a block text ends with its line. */
export function endOfLine(block: string, at: number): number {
  return block[at - 1] === '\n' ? at : nextLine(block, at);
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && node.range[0] === node.range[1];
}

/** The position of a property; null if it is missing or written in a way that no edit handles. */
export function placeOf(block: string, root: Root, name: string): PropertyPlace | null {
  const pair = root.items.find((item) => isNamed(item, name));
  const afterColon = pair ? colonOf(pair) : null;
  if (!pair || afterColon === null) return null;
  const lineFrom = lineStart(block, pair.key.range[0]);
  const node = pair.value;
  if (node === null || isEmpty(node)) return { lineFrom, afterColon, value: null };
  return { lineFrom, afterColon, value: { node, from: node.range[0], to: node.range[1] } };
}

/** The spaces a line starts with. */
export function indentAt(block: string, lineFrom: number): string {
  return /^ */.exec(block.slice(lineFrom))?.[0] ?? '';
}

/** The spaces before the names of a block's properties. */
export function indentOf(block: string, root: Root): string {
  return indentAt(block, lineStart(block, root.items[0]?.key.range[0] ?? 0));
}

export function isBlockList(node: ParsedNode): node is YAMLSeq.Parsed {
  return isSeq(node) && node.flow !== true;
}

export function isFlowList(node: ParsedNode): node is YAMLSeq.Parsed {
  return isSeq(node) && node.flow === true;
}
