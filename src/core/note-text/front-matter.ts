import matter from 'gray-matter';
import { parse, YAMLParseError } from 'yaml';
import { isRecord } from '../record';
import { splitNote } from './split-note';

/** A note's properties, or why they cannot be read. */
export type FrontMatter =
  | { readonly kind: 'read'; readonly properties: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Characters of YAML; a person's properties take a thousandth of it. */
const MAX_BLOCK = 256 * 1024;

/** Brackets open at once; the parser recurses, and fails far above this. */
const MAX_NESTING = 200;

// The app takes an unclosed block for text; where a property follows, somebody lost a line.
const NEVER_CLOSED = /^---[ \t]*\r?\n[\w -]+:(?:\s|$)/;
const NO_END = 'the properties do not end: a line --- is missing';

const NOTHING: FrontMatter = { kind: 'read', properties: {} };

function unreadable(problem: string): FrontMatter {
  return { kind: 'unreadable', problem };
}

function nesting(block: string): number {
  let [open, deepest] = [0, 0];
  for (const character of block) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++open);
    else if ((character === ']' || character === '}') && open > 0) open--;
  }
  return deepest;
}

// `logLevel` stays at 'error': 'silent' would make the parser swallow errors and return a part.
function parseYaml(block: string): object {
  const value: unknown = parse(block, { logLevel: 'error', prettyErrors: true });
  if (value === null || value === undefined) return {};
  if (isRecord(value)) return value;
  throw new NotProperties();
}

class NotProperties extends Error {}

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

function words(error: unknown): string {
  if (error instanceof NotProperties) return 'the properties are not a list of names and values';
  if (error instanceof YAMLParseError) {
    const [first = ''] = error.message.split('\n');
    const line = error.linePos?.[0].line;
    const reason = first.replace(/ at line \d+, column \d+:?$/, '');
    return `the properties cannot be read (line ${String((line ?? 0) + 1)}: ${reason})`;
  }
  return 'the properties cannot be read (they refer to themselves or lie too deep)';
}

/** The properties of a note's text. Never throws, and never runs what a note contains. */
export function readFrontMatter(text: string): FrontMatter {
  const { block, start } = splitNote(text);
  if (block === null) return NEVER_CLOSED.test(text.slice(start)) ? unreadable(NO_END) : NOTHING;
  if (block.to - block.from > MAX_BLOCK) return unreadable('the properties are longer than 256 KB');
  const yaml = text.slice(block.from, block.to).replace(/\r\n/g, '\n');
  if (nesting(yaml) > MAX_NESTING) return unreadable('the properties are nested too deeply');
  if (/^---/m.test(yaml)) return unreadable('a line in the properties starts with ---');
  try {
    const { data } = matter(`---\n${yaml}---\n`, OPTIONS);
    return { kind: 'read', properties: data };
  } catch (error) {
    return unreadable(words(error));
  }
}
