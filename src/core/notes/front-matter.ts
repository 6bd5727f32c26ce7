import matter from 'gray-matter';
import { Lexer, parse, Parser, YAMLParseError } from 'yaml';
import { isRecord } from '../text/record';
import { doubleAt } from './double-name';
import { nearBlock } from './near-block';
import { plainProperties } from './plain-block';
import { splitNote } from './split-note';

/** A note's properties, or why they cannot be read. */
export type FrontMatter =
  | { readonly kind: 'read'; readonly properties: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Characters of YAML; a person's properties take a thousandth of it. */
const MAX_BLOCK = 256 * 1024;

/** Lists and groups open at once; the parser recurses, and fails far above this. */
const MAX_NESTING = 200;

/** Names in a block, those in groups too; each is compared with all others of its group. */
const MAX_NAMES = 3_000;

/** What can open one: a bracket, or a `-`, `?` or `:` with nothing directly behind it. */
const OPENS = /[[{]|[-?:](?=\s|$)/g;

// The app takes an unclosed block for text; where a property follows, somebody lost a line.
const NEVER_CLOSED = /^---[ \t]*\r?\n["']?[\p{L}\p{N}_ -]+["']?:(?:\s|$)/u;
const NO_END = 'the properties do not end: a line --- is missing';

const NOTHING: FrontMatter = { kind: 'read', properties: {} };

function unreadable(problem: string): FrontMatter {
  return { kind: 'unreadable', problem };
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

class Unreadable extends Error {}

// gray-matter hands over the block with the line end of the first `---` before it, so that its
// lines count as the note's do. What is missing at the end is missing on the last line.
function lineAt(block: string, at: number): number {
  return block.trimEnd().slice(0, at).split('\n').length;
}

/** Which name stands twice, by where it stands for the second time. */
function twice(block: string, at: number): string | null {
  const found = doubleAt(block, at);
  return (
    found &&
    `“${found.name}” stands there a second time; first on line ${String(lineAt(block, found.first))}`
  );
}

// `logLevel` stays at 'error': 'silent' would make the parser swallow errors and return a part.
// Pretty errors copy the source's line for every error: minutes, where a long line holds many.
function parseYaml(block: string): object {
  const plain = plainProperties(block);
  if (plain !== null) return plain;
  try {
    const value: unknown = parse(block, { logLevel: 'error', prettyErrors: false });
    if (value === null || value === undefined) return {};
    if (isRecord(value)) return value;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = String(lineAt(block, error.pos[0]));
    const why =
      (error.code === 'DUPLICATE_KEY' ? twice(block, error.pos[0]) : null) ?? error.message;
    throw new Unreadable(`the properties cannot be read (line ${line}: ${why})`);
  }
  throw new Unreadable('the properties are not a list of names and values');
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
  if (NEVER_CLOSED.test(text)) return unreadable(NO_END);
  const reason = nearBlock(text);
  return reason === null ? NOTHING : unreadable(`Obsidian does not read the properties: ${reason}`);
}

/** The properties of a note's text. Never throws, and never runs what a note contains. */
export function readFrontMatter(text: string): FrontMatter {
  const { block, start } = splitNote(text);
  if (block === null) return withoutBlock(text.slice(start));
  if (block.to - block.from > MAX_BLOCK) return unreadable('the properties are longer than 256 KB');
  const yaml = text.slice(block.from, block.to).replace(/\r\n/g, '\n');
  // YAML ends a line there, the app's editor does not.
  if (yaml.includes('\r')) return unreadable('a line in the properties ends in CR alone');
  if (/(?:^|\n)---/.test(yaml)) return unreadable('a line in the properties starts with ---');
  try {
    if (isTooDeep(yaml)) return unreadable('the properties are nested too deeply');
    if (hasTooManyNames(yaml)) return unreadable('the properties are more than 3,000');
    // The line end before the second `---` is lost: a last text that keeps its own would lose one.
    const { data } = matter(`---\n${yaml}\n---\n`, OPTIONS);
    return { kind: 'read', properties: data };
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(error.message);
    return unreadable('the properties cannot be read (they refer to themselves or lie too deep)');
  }
}
