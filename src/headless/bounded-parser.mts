import type { Tree } from '@lezer/common';
import type { InlineContext, MarkdownParser } from '@lezer/markdown';

/**
 * For some characters the Markdown parser looks far ahead and back, which text made for it turns
 * into minutes. Its steps are counted before it takes them; once there are too many, these
 * characters are plain text.
 */

/** Steps that any text may take, and steps for each of its characters: texts of people take five. */
const [FREE_STEPS, STEPS_A_CHARACTER] = [2_000_000, 12];

/** Marks that the parser goes back over in one step's time. */
const MARKS_A_STEP = 32;

/** Lists and quotations in one another on one line; each line of a tree is read through all. */
const MAX_NESTING = 100;

/** Characters of a target before its title; longer ones count by their own length. */
const MAX_TARGET = 2_000;

const [BACKTICK, CLOSE, LESS] = [96, 93, 60];

/** What starts or ends emphasis, a link or a picture: `*`, `_`, `~`, `[`, `!`. */
const MARKS: ReadonlySet<number> = new Set([42, 95, 126, 91, 33]);

/** What ends that which starts with `<` and these characters. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<[a-z/!]/i, '>'],
];

class Steps {
  private left: number;
  private block = -1;
  private marks = 0;

  constructor(length: number) {
    this.left = FREE_STEPS + STEPS_A_CHARACTER * length;
  }

  get isSpent(): boolean {
    return this.left < 0;
  }

  /** Counts what the parser is about to do at a sign. @returns whether it may */
  take(context: InlineContext, sign: number, at: number): boolean {
    if (this.isSpent) return false;
    if (context.offset !== this.block) [this.block, this.marks] = [context.offset, 0];
    const isMark = MARKS.has(sign);
    if (isMark || sign === CLOSE) this.left -= this.marks / MARKS_A_STEP;
    if (isMark) this.marks++;
    if (sign === CLOSE || sign === LESS || sign === BACKTICK)
      this.left -= ahead(context.text, sign, at - context.offset);
    return !this.isSpent;
  }
}

function distance(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return (at < 0 ? text.length : at) - from;
}

/** Characters of the title that a link's target may have behind it. */
function titleAhead(text: string, at: number): number {
  const blank = text.slice(at, at + MAX_TARGET).search(/[\s(]["']/);
  if (blank < 0) return 0;
  const from = at + blank + 1;
  return distance(text, text.charAt(from), from + 1);
}

/** Characters that are looked at behind a sign. */
function ahead(text: string, sign: number, at: number): number {
  const next = text.slice(at, at + 10);
  if (sign === CLOSE) {
    if (!next.startsWith('](')) return 0;
    const target = /\s/.test(next.charAt(2)) || next.charAt(2) === '<' ? '>' : ')';
    return Math.max(distance(text, target, at), titleAhead(text, at));
  }
  if (sign === BACKTICK) return distance(text, '`', at + 1);
  const [, end] = ENDS.find(([start]) => start.test(next)) ?? [];
  return end === undefined ? 0 : distance(text, end, at);
}

/** What opens a list or a quotation at the start of a line. */
const OPENS = />|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/g;

function isTooDeep(text: string): boolean {
  // A line of nothing else is a rule.
  return text.split('\n').some((line) => {
    const start = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
    if (start.length < MAX_NESTING || /^[\s*]*$|^[\s-]*$/.test(line)) return false;
    return (start.match(OPENS)?.length ?? 0) > MAX_NESTING;
  });
}

let steps = new Steps(0);

/** The step of a parser of Markdown that counts all others; it goes before them. */
export function countSteps(context: InlineContext, sign: number, at: number): number {
  const isCounted = MARKS.has(sign) || sign === CLOSE || sign === LESS || sign === BACKTICK;
  if (!isCounted || steps.take(context, sign, at)) return -1;
  return at + 1;
}

/** A text's tree, and whether some of it was taken as plain because it would have taken too long. */
export function parseBounded(
  parser: MarkdownParser,
  text: string,
): { readonly tree: Tree; readonly isWhole: boolean } {
  if (isTooDeep(text)) return { tree: parser.parse(''), isWhole: false };
  steps = new Steps(text.length);
  const tree = parser.parse(text);
  return { tree, isWhole: !steps.isSpent };
}
