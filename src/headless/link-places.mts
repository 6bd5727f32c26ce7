import type { SyntaxNodeRef } from '@lezer/common';
import type { LinkPlace } from '../core/merge/rewrite-body-links';
import { splitNote } from '../core/notes/split-note';
import { parseBody } from './body-facts.mts';

const HOLDS_URL: ReadonlySet<string> = new Set(['Link', 'Image', 'LinkReference']);

function kindOf({ name, node }: SyntaxNodeRef): LinkPlace['kind'] | null {
  if (name === 'WikiLink' || name === 'Embed') return 'wiki';
  return name === 'URL' && HOLDS_URL.has(node.parent?.name ?? '') ? 'url' : null;
}

/**
 * The positions of links and embeds in a note's body, including those in tasks and quotes; null if
 * not all of it could be read.
 */
export function linkPlaces(text: string): LinkPlace[] | null {
  const { bodyFrom } = splitNote(text);
  const places: LinkPlace[] = [];
  let tables = 0;
  const { tree, isWhole } = parseBody(text.slice(bodyFrom));
  if (!isWhole) return null;
  tree.iterate({
    enter: (node) => {
      if (node.name === 'Table') tables++;
      const kind = kindOf(node);
      const [from, to] = [node.from + bodyFrom, node.to + bodyFrom];
      if (kind) places.push({ kind, from, to, isInTable: tables > 0 });
      return kind === null;
    },
    leave: ({ name }) => {
      if (name === 'Table') tables--;
    },
  });
  return places;
}
