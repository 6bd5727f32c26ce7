import type * as real from 'obsidian';
import type { Block } from './metadata-blocks';
import type { Lines } from './metadata-lines';

const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:\s+|$)(?:\[(.)\](?:\s|$))?/;
const BLOCK_ID = /\s\^([a-zA-Z0-9-]+)\s*$/;

interface OpenItem {
  readonly indent: number;
  readonly line: number;
}

function width(indent: string): number {
  return indent.replace(/\t/g, '    ').length;
}

/**
 * The items of the lists. The line of the parent, or the negative line of the list's first item
 * where there is none, and the task's character: obsidian.d.ts 3746.
 */
export function listItems(
  blocks: readonly Block[],
  lines: Lines,
  silent: ReadonlySet<number>,
): real.ListItemCache[] {
  return blocks
    .filter(({ type }) => type === 'list')
    .flatMap((list) => itemsOf(list, lines, silent));
}

function itemsOf(list: Block, lines: Lines, silent: ReadonlySet<number>): real.ListItemCache[] {
  const items: real.ListItemCache[] = [];
  const open: OpenItem[] = [];
  const starts = itemLines(list, lines, silent);
  for (const [at, { line, indent, task }] of starts.entries()) {
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const parent = open.at(-1)?.line ?? -list.first;
    const last = lastLine(line, (starts[at + 1]?.line ?? list.last + 1) - 1, lines);
    const id = BLOCK_ID.exec(lines.at(last).text)?.[1];
    items.push({
      position: lines.span(line, last),
      parent,
      ...(task === undefined ? {} : { task }),
      ...(id === undefined ? {} : { id }),
    });
    open.push({ indent, line });
  }
  return items;
}

function itemLines(
  { first, last }: Block,
  lines: Lines,
  silent: ReadonlySet<number>,
): { line: number; indent: number; task: string | undefined }[] {
  return lines.all.slice(first, last + 1).flatMap(({ number, text }) => {
    const match = silent.has(number) ? null : ITEM.exec(text);
    return match ? [{ line: number, indent: width(match[1] ?? ''), task: match[2] }] : [];
  });
}

function lastLine(first: number, last: number, lines: Lines): number {
  let at = last;
  while (at > first && lines.at(at).text.trim() === '') at--;
  return at;
}
