import matter from 'gray-matter';
import {
  Lexer,
  parse,
  Parser,
  YAMLParseError,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { isRecord } from '../text/record';
import type { BlockFault } from './fault';
import { nearBlock } from './near-block';
import { plainProperties } from './plain-block';
import { splitNote } from './split-note';

/** A name that stands twice in one group of a block of YAML. */
interface DoubleName {
  readonly name: string;
  /** Where it stands for the first time, in characters. */
  readonly first: number;
}

function nameAt(map: YAMLMap.Parsed, at: number): DoubleName | null {
  const second = map.items.find(({ key }) => key.range[0] === at)?.key;
  if (!isScalar(second)) return null;
  const first = map.items.find(({ key }) => isScalar(key) && key.value === second.value);
  return first ? { name: String(second.value), first: first.key.range[0] } : null;
}

function insideOf(node: ParsedNode): readonly (ParsedNode | null)[] {
  if (isSeq(node)) return node.items;
  return isMap(node) ? node.items.map(({ value }) => value) : [];
}

function findIn(node: ParsedNode | null, at: number): DoubleName | null {
  if (node === null || node.range[0] > at || node.range[2] < at) return null;
  const found = isMap(node) ? nameAt(node, at) : null;
  if (found) return found;
  for (const inner of insideOf(node)) {
    const deeper = findIn(inner, at);
    if (deeper) return deeper;
  }
  return null;
}

/** The name that appears for the second time at a position; null if that cannot be told. */
function doubleAt(block: string, at: number): DoubleName | null {
  return findIn(parseDocument(block, { uniqueKeys: false, logLevel: 'error' }).contents, at);
}

/** A note's properties, or why they cannot be read. */
export type FrontMatter =
  | { readonly kind: 'read'; readonly properties: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly fault: BlockFault };

/** Kilobytes of YAML; a person's properties take a thousandth of it. */
const MAX_BLOCK = 256;

/** Lists and groups open at once; the parser recurses, and fails far above this. */
const MAX_NESTING = 200;

/** Names in a block, those in groups too; each is compared with all others of its group. */
const MAX_NAMES = 3_000;

/** What can open one: a bracket, or a `-`, `?` or `:` with nothing directly behind it. */
const OPENS = /[[{]|[-?:](?=\s|$)/g;

// The app takes an unclosed block for text; if a property follows, a line was lost.
const NEVER_CLOSED = /^---[ \t]*\r?\n["']?[\p{L}\p{N}_ -]+["']?:(?:\s|$)/u;

const NOTHING: FrontMatter = { kind: 'read', properties: {} };

function unreadable(fault: BlockFault): FrontMatter {
  return { kind: 'unreadable', fault };
}

/**
 * Whether the block nests too deeply to be handed to `parse`: close to the end of the stack V8 may
 * end the whole process instead of throwing. Told without recursion, and at first by counting.
 */
function isTooDeep(block: string): boolean {
  if ((block.match(OPENS)?.length ?? 0) <= MAX_NESTING) return false;
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(block)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > MAX_NESTING) return true;
  }
  return false;
}

/** Whether it has more names than any person has properties; at first by counting colons. */
function hasTooManyNames(block: string): boolean {
  if ((block.match(/:/g)?.length ?? 0) <= MAX_NAMES) return false;
  let names = 0;
  for (const lexeme of new Lexer().lex(block)) if (lexeme === ':') names++;
  return names > MAX_NAMES;
}

class Unreadable extends Error {
  constructor(readonly fault: BlockFault) {
    super(fault.code);
  }
}

// gray-matter hands over the block with the line end of the first `---` before it, so that its
// lines count as the note's do. What is missing at the end is missing on the last line.
function lineAt(block: string, at: number): number {
  return block.trimEnd().slice(0, at).split('\n').length;
}

/** What the parser says, or which name appears twice: the parser only knows the second position. */
function faultOf(block: string, { code, message, pos: [at] }: YAMLParseError): BlockFault {
  const line = lineAt(block, at);
  const twice = code === 'DUPLICATE_KEY' ? doubleAt(block, at) : null;
  return twice
    ? { code: 'name-twice', line, name: twice.name, first: lineAt(block, twice.first) }
    : { code: 'not-yaml', line, why: message };
}

// `logLevel` stays at 'error': 'silent' would make the parser swallow errors and return a part.
// Pretty errors copy the source's line for every error, which takes minutes if a long line has
// many.
function parseYaml(block: string): object {
  const plain = plainProperties(block);
  if (plain !== null) return plain;
  try {
    const value: unknown = parse(block, { logLevel: 'error', prettyErrors: false });
    if (value === null || value === undefined) return {};
    if (isRecord(value)) return value;
  } catch (error) {
    if (error instanceof YAMLParseError) throw new Unreadable(faultOf(block, error));
    throw error;
  }
  throw new Unreadable({ code: 'not-names-and-values' });
}

function refuseToWrite(): string {
  throw new Error('properties are written by editProperties, never as a whole');
}

// Every call passes options: without them gray-matter keeps a cache of shared, mutable results in
// which a note that failed once is empty the second time. It never sees a language after `---`,
// so the JavaScript engine it ships cannot be reached (and the build leaves it out).
const OPTIONS = {
  language: 'yaml',
  engines: { yaml: { parse: parseYaml, stringify: refuseToWrite } },
};

function withoutBlock(text: string): FrontMatter {
  if (NEVER_CLOSED.test(text)) return unreadable({ code: 'no-end' });
  const fault = nearBlock(text);
  return fault === null ? NOTHING : unreadable(fault);
}

/** The properties of a note's text. Never throws, and never runs what a note contains. */
export function readFrontMatter(text: string): FrontMatter {
  const { block, start } = splitNote(text);
  if (block === null) return withoutBlock(text.slice(start));
  if (block.to - block.from > MAX_BLOCK * 1024)
    return unreadable({ code: 'too-long', kilobytes: MAX_BLOCK });
  const yaml = text.slice(block.from, block.to).replace(/\r\n/g, '\n');
  // YAML ends a line there, the app's editor does not.
  if (yaml.includes('\r')) return unreadable({ code: 'carriage-return-in-block' });
  if (/(?:^|\n)---/.test(yaml)) return unreadable({ code: 'dashes-in-block' });
  try {
    if (isTooDeep(yaml)) return unreadable({ code: 'nested-too-deeply' });
    if (hasTooManyNames(yaml)) return unreadable({ code: 'too-many-names', most: MAX_NAMES });
    // The line end before the second `---` is lost: a last text that keeps its own would lose one.
    const { data } = matter(`---\n${yaml}\n---\n`, OPTIONS);
    return { kind: 'read', properties: data };
  } catch (error) {
    return unreadable(error instanceof Unreadable ? error.fault : { code: 'refers-to-itself' });
  }
}
