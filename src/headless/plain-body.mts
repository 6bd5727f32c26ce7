import { wikiLink, type WrittenLink } from '../core/notes/link';

/** The links and tags of a body that count. */
export interface LinksAndTags {
  readonly links: readonly WrittenLink[];
  /** Without `#`, each once. */
  readonly tags: readonly string[];
}

/**
 * A tag at the start of a text, with its `#`. Obsidian's tags end at white space and at this
 * punctuation; digits alone are no tag.
 */
export const TAG =
  /^#((?!\d+(?:[\s]|$))[^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/;

/** Characters; below it nothing can take the parser of Markdown too long. */
const MAX_LENGTH = 10_000;

/**
 * Where what is a link, and whose it is, takes a parser: code and HTML, quotations, what is escaped
 * or indented like code, tables (by the line under their heading), marks of lists one behind another.
 */
const UNSURE = /[<`\\\t\r]|~~~| {4}|(?:^|\s)>|^[ |:-]*\|[ |:-]*$|^[ *+\-\d.)]{50}/m;

const WIKI = /\[\[([^[\]\n]+)\]\]/y;
const MARK = /[[#]/g;
/** An item of a list that is a task, with its mark. */
const TASK = /^ *(?:[-*+]|\d{1,9}[.)]) +\[(.)\](?: |$)/u;
const BULLET = /^[-*+] +\S/;
const HEADING = /^#{1,6}(?: |$)/;

/** Reads a body's lines; each method answers whether it is sure of what it has read. */
class PlainBody implements LinksAndTags {
  readonly links: WrittenLink[] = [];
  private readonly found = new Set<string>();
  private isInOpenTask = false;
  private isBehindBlank = true;

  get tags(): string[] {
    return [...this.found];
  }

  takes(line: string): boolean {
    if (line.trim() === '') {
      this.isBehindBlank = true;
      return true;
    }
    const [task, mark] = TASK.exec(line) ?? [];
    const isSure = this.startsItem(line, mark ?? null) && this.takesMarks(line, task?.length ?? 0);
    this.isBehindBlank = false;
    return isSure;
  }

  /** Whether the line goes on with an open task, whose links do not count. */
  private startsItem(line: string, mark: string | null): boolean {
    const isBullet = BULLET.test(line);
    const endsItem = isBullet || HEADING.test(line) || this.isBehindBlank;
    if (this.isInOpenTask && (line.startsWith(' ') || !endsItem)) return false;
    this.isInOpenTask = mark === ' ';
    return !this.isInOpenTask || isBullet;
  }

  private takesMarks(line: string, from: number): boolean {
    MARK.lastIndex = from;
    for (let mark = MARK.exec(line); mark !== null; mark = MARK.exec(line)) {
      if (mark[0] === '#') this.takeTag(line, mark.index);
      else if (!this.takesLink(line, mark.index)) return false;
    }
    return true;
  }

  private takeTag(line: string, at: number): void {
    if (at > 0 && /\S/.test(line.charAt(at - 1))) return;
    const tag = TAG.exec(line.slice(at))?.[1];
    if (tag !== undefined && !/^\d+$/.test(tag)) this.found.add(tag);
  }

  private takesLink(line: string, at: number): boolean {
    WIKI.lastIndex = at;
    const inner = WIKI.exec(line)?.[1];
    const isEmbed = line.charAt(at - 1) === '!';
    // What stands directly before it may be an address that has it in it.
    if (inner === undefined || !/^$|\s/.test(line.charAt(at - (isEmbed ? 2 : 1)))) return false;
    MARK.lastIndex = WIKI.lastIndex;
    if (!isEmbed && !this.isInOpenTask) this.links.push(wikiLink(inner));
    return true;
  }
}

/**
 * The links and tags of a body the way nearly everybody writes it: text, headings, lists and tasks
 * with links in double brackets. It gives exactly what a Markdown parser gives.
 * @returns null if that takes a parser
 */
export function plainBody(body: string): LinksAndTags | null {
  if (body.length > MAX_LENGTH || UNSURE.test(body)) return null;
  const plain = new PlainBody();
  return body.split('\n').every((line) => plain.takes(line)) ? plain : null;
}
