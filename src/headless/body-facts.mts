import type { SyntaxNodeRef } from '@lezer/common';
import {
  Autolink,
  parser as commonMark,
  Strikethrough,
  Table,
  type MarkdownConfig,
} from '@lezer/markdown';
import { countSteps, parseBounded } from './bounded-parser.mts';
import { plainBody, TAG, type LinksAndTags } from './plain-body.mts';
import type { ReadingFault } from '../core/notes/fault';
import { markdownLink, wikiLink, type WrittenLink } from '../core/notes/link';

/** What a note's body says: the links that count (docs/follow-ups.md) and its tags. */
export interface BodyFacts extends LinksAndTags {
  /** Null if all of it was read. */
  readonly fault: ReadingFault | null;
}

const WIKI = /^!?\[\[([^[\]\n]+)\]\]/;
const [HASH, OPEN, BANG] = [35, 91, 33];

const OBSIDIAN: MarkdownConfig = {
  defineNodes: ['WikiLink', 'Embed', 'Tag'],
  parseInline: [
    { name: 'Steps', before: 'Escape', parse: countSteps },
    {
      name: 'WikiLink',
      before: 'Link',
      parse: (context, next, at) => {
        const inner = next === BANG ? at + 1 : at;
        const isWiki = context.char(inner) === OPEN && context.char(inner + 1) === OPEN;
        if ((next !== OPEN && next !== BANG) || !isWiki) return -1;
        const length = WIKI.exec(context.slice(at, context.end))?.[0].length;
        if (length === undefined) return -1;
        return context.addElement(
          context.elt(next === BANG ? 'Embed' : 'WikiLink', at, at + length),
        );
      },
    },
    {
      name: 'Tag',
      parse: (context, next, at) => {
        if (next !== HASH || /\S/.test(context.slice(Math.max(context.offset, at - 1), at)))
          return -1;
        const tag = TAG.exec(context.slice(at, context.end))?.[1];
        if (tag === undefined || /^\d+$/.test(tag)) return -1;
        return context.addElement(context.elt('Tag', at, at + 1 + tag.length));
      },
    },
  ],
};

// Without GFM's tasks, which know only `[ ]` and `[x]`: the app takes any character, so they are
// read off the list item.
const BODY_PARSER = commonMark.configure([Table, Strikethrough, Autolink, OBSIDIAN]);

/** A body's tree; `isWhole`: nothing was left aside that would have taken too long. */
export function parseBody(body: string): ReturnType<typeof parseBounded> {
  return parseBounded(BODY_PARSER, body);
}

/** Reads one body; nested items count as their nearest task does. */
class BodyReader {
  readonly links: WrittenLink[] = [];
  readonly tags = new Set<string>();
  private readonly openTasks: boolean[] = [];
  private quotes = 0;

  constructor(private readonly body: string) {}

  /** @returns false if nothing below is read */
  enter(node: SyntaxNodeRef): boolean {
    switch (node.name) {
      case 'Blockquote':
        this.quotes++;
        return true;
      case 'ListItem':
        this.openTasks.push(this.isOpenTask(node));
        return true;
      case 'WikiLink':
        this.addLink(wikiLink(this.text(node).slice(2, -2)));
        return false;
      case 'Link':
        this.addLink(this.markdownLink(node));
        return true;
      case 'Tag':
        this.tags.add(this.text(node).slice(1));
        return false;
      default:
        return node.name !== 'Image';
    }
  }

  leave(node: SyntaxNodeRef): void {
    if (node.name === 'Blockquote') this.quotes--;
    if (node.name === 'ListItem') this.openTasks.pop();
  }

  private text({ from, to }: { from: number; to: number }): string {
    return this.body.slice(from, to);
  }

  private isOpenTask(item: SyntaxNodeRef): boolean {
    const mark = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\](?:\s|$)/u.exec(this.text(item))?.[1];
    return mark === undefined ? this.openTasks.at(-1) === true : mark === ' ';
  }

  private addLink(link: WrittenLink | null): void {
    if (link !== null && this.quotes === 0 && this.openTasks.at(-1) !== true) this.links.push(link);
  }

  private markdownLink(node: SyntaxNodeRef): WrittenLink | null {
    const url = node.node.getChild('URL');
    const text = /^\[([^\]]*)\]/.exec(this.text(node))?.[1];
    return url ? markdownLink(text ?? '', this.text(url)) : null;
  }
}

/** The facts of a note's body, by CommonMark with Obsidian's links, embeds and tags. */
export function readBody(body: string): BodyFacts {
  if (!body.includes('[') && !body.includes('#')) return { links: [], tags: [], fault: null };
  const plain = plainBody(body);
  if (plain !== null) return { links: plain.links, tags: plain.tags, fault: null };
  return parsedBody(body);
}

/** The same by a parser alone. */
export function parsedBody(body: string): BodyFacts {
  const reader = new BodyReader(body);
  const { tree, isWhole } = parseBody(body);
  tree.iterate({
    enter: (node) => reader.enter(node),
    leave: (node) => {
      reader.leave(node);
    },
  });
  const fault = isWhole ? null : ({ code: 'body-too-deep' } as const);
  return { links: reader.links, tags: [...reader.tags], fault };
}
