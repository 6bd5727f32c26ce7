import { isSeq, type YAMLSeq } from 'yaml';
import { endOfLine, isBlockList, lineStart, type PropertyPlace } from './property-block';
import { hasItem } from './same-list-item';

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangesOf(list: YAMLSeq.Parsed): readonly Range[] {
  return list.items.map(({ range: [from, to] }) => ({ from, to }));
}

function without(text: string, cuts: readonly Range[]): string {
  let [kept, at] = ['', 0];
  for (const { from, to } of cuts) [kept, at] = [kept + text.slice(at, from), to];
  return kept + text.slice(at);
}

/** Whole lines, with the comments at their ends; comments on lines of their own stay in place. */
function moveLines(block: string, list: YAMLSeq.Parsed, isMoved: readonly boolean[]): string {
  const lines = rangesOf(list).map(({ from, to }) => ({
    from: lineStart(block, from),
    to: endOfLine(block, to),
  }));
  const cuts = lines.filter((_, at) => isMoved[at]);
  const end = lines.at(-1)?.to ?? block.length;
  const moved = cuts.map(({ from, to }) => block.slice(from, to)).join('');
  const kept = without(block.slice(0, end), cuts);
  return kept + moved + block.slice(end);
}

/** The items with the commas after them; null if there is more than a comma between two. */
function moveInRow(block: string, list: YAMLSeq.Parsed, isMoved: readonly boolean[]) {
  const items = rangesOf(list);
  const cuts: Range[] = [];
  for (const [at, { from, to }] of items.entries()) {
    const next = items[at + 1];
    if (next && !/^\s*,\s*$/.test(block.slice(to, next.from))) return null;
    if (isMoved[at]) cuts.push({ from, to: next ? next.from : to });
  }
  const end = items.at(-1)?.to ?? block.length;
  const texts = items.filter((_, at) => isMoved[at]).map(({ from, to }) => block.slice(from, to));
  // If the last item stays, the moved ones go after it; if it moves too, they take its old place.
  const glue = isMoved.at(-1) === true ? '' : ', ';
  return without(block.slice(0, end), cuts) + glue + texts.join(', ') + block.slice(end);
}

/**
 * The block with the list items that say a text moved to the end, byte for byte; null if that
 * cannot be done.
 * @param place the list, as read from the block; null if there is none
 */
export function moveToEnd(block: string, place: PropertyPlace | null, item: string): string | null {
  const node = place?.value?.node;
  if (node === undefined || !isSeq(node)) return null;
  const isMoved = node.items.map((member) => hasItem(member.toJSON(), item));
  return isBlockList(node) ? moveLines(block, node, isMoved) : moveInRow(block, node, isMoved);
}
