import type { Line } from './metadata-lines';

export interface Block {
  readonly type: string;
  readonly first: number;
  readonly last: number;
}

const FENCE = /^(\s*)(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const LIST = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const QUOTE = /^ {0,3}>/;
const CALLOUT = /^ {0,3}> *\[![^\]]+\]/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const HTML = /^ {0,3}<(?:!--|\/?[a-zA-Z][\w-]*[\s/>])/;
const FOOTNOTE = /^\[\^[^\]]+\]:/;

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** Cuts the lines after the properties into root blocks (obsidian.d.ts, CachedMetadata.sections). */
export class BlockScanner {
  readonly blocks: Block[] = [];
  /** Lines of code and comments, in which nothing is a link or a tag. */
  readonly silent = new Set<number>();

  constructor(private readonly lines: readonly Line[]) {}

  scan(from: number): void {
    for (let at = from; at < this.lines.length;)
      at = isBlank(this.lines[at]) ? at + 1 : this.block(at);
  }

  private block(first: number): number {
    const [type, last] = this.measure(first, this.text(first));
    this.blocks.push({ type, first, last });
    return last + 1;
  }

  private measure(first: number, text: string): [type: string, last: number] {
    if (FENCE.test(text)) return ['code', this.silence(first, this.fenceEnd(first))];
    if (/^(?: {4}|\t)/.test(text)) return ['code', this.silence(first, this.indentedEnd(first))];
    if (text.startsWith('%%')) return ['comment', this.silence(first, this.commentEnd(first))];
    if (HEADING.test(text)) return ['heading', first];
    if (RULE.test(text)) return ['thematicBreak', first];
    if (QUOTE.test(text)) return [CALLOUT.test(text) ? 'callout' : 'blockquote', this.run(first)];
    if (LIST.test(text)) return ['list', this.listEnd(first)];
    if (HTML.test(text)) return ['html', this.run(first)];
    if (FOOTNOTE.test(text)) return ['footnoteDefinition', this.paragraphEnd(first)];
    if (text.includes('|') && TABLE_RULE.test(this.text(first + 1)))
      return ['table', this.run(first)];
    return this.paragraph(first);
  }

  private paragraph(first: number): [type: string, last: number] {
    const last = this.paragraphEnd(first);
    return SETEXT.test(this.text(last)) && last > first ? ['heading', last] : ['paragraph', last];
  }

  private text(at: number): string {
    return this.lines[at]?.text ?? '';
  }

  private silence(first: number, last: number): number {
    for (let at = first; at <= last; at++) this.silent.add(at);
    return last;
  }

  private end(first: number, isEnd: (text: string) => boolean): number {
    for (let at = first + 1; at < this.lines.length; at++) if (isEnd(this.text(at))) return at;
    return this.lines.length - 1;
  }

  private fenceEnd(first: number): number {
    const fence = FENCE.exec(this.text(first))?.[2] ?? '```';
    return this.end(first, (text) => text.trim().startsWith(fence) && /^\s*(`+|~+)\s*$/.test(text));
  }

  private commentEnd(first: number): number {
    return /^%%.*%%/.test(this.text(first))
      ? first
      : this.end(first, (text) => text.includes('%%'));
  }

  private indentedEnd(first: number): number {
    let last = first;
    while (/^(?: {4}|\t)/.test(this.text(last + 1))) last++;
    return last;
  }

  /** Until the next blank line. */
  private run(first: number): number {
    let last = first;
    while (!isBlank(this.lines[last + 1])) last++;
    return last;
  }

  private paragraphEnd(first: number): number {
    let last = first;
    for (; !isBlank(this.lines[last + 1]); last++) {
      const next = this.text(last + 1);
      if (SETEXT.test(next)) return last + 1;
      if ([FENCE, HEADING, RULE, QUOTE].some((start) => start.test(next))) break;
      if (/^\s*(?:[-*+]|1[.)])\s+\S/.test(next) || next.startsWith('%%')) break;
    }
    return last;
  }

  /** A list goes on after blank lines where the next line is indented or an item. */
  private listEnd(first: number): number {
    let [last, at] = [first, first];
    while (at < this.lines.length) {
      if (FENCE.test(this.text(at)) && at > first) at = this.silence(at, this.fenceEnd(at));
      last = at;
      let next = at + 1;
      while (next < this.lines.length && isBlank(this.lines[next])) next++;
      const text = this.text(next);
      const isLazy = next === at + 1 && ![HEADING, QUOTE, FENCE].some((start) => start.test(text));
      const goesOn = (LIST.test(text) && !RULE.test(text)) || /^(?: {2,}|\t)/.test(text) || isLazy;
      if (next >= this.lines.length || !goesOn || RULE.test(text)) break;
      at = next;
    }
    return last;
  }
}
