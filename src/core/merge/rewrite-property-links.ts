import { isCollection, isPair, isScalar, isSeq, visit, type Node, type ParsedNode } from 'yaml';
import { isEqual } from '../text/equal';
import { replaceLinks } from '../notes/link';
import { NOT_SAFE, withBlock } from '../notes/edit-properties';
import { readFrontMatter } from '../notes/front-matter';
import type { NoteEdit } from '../notes/note-edit';
import { parseBlock } from '../notes/property-block';
import { unquotedLink } from '../notes/property-value';
import { splitNote } from '../notes/split-note';
import { yamlFlowItem } from '../notes/yaml-scalar';
import type { PropertyTable } from '../people/properties';
import { isRecord } from '../text/record';
import { cannotLink, retargetLink, type LinkChange } from './retarget-link';

export interface PropertyLinkChange extends LinkChange {
  /** Given for a person note, in which a plain text can be the name of a note. */
  readonly table: PropertyTable | null;
}

/** What a text of a property becomes. */
type Rewrite = (text: string, key: string) => string;

class Impossible extends Error {}

function pointedText(link: string, change: LinkChange): string {
  const next = retargetLink(link, change);
  if (next.kind === 'impossible') throw new Impossible(next.target);
  return next.kind === 'pointed' ? next.link : link;
}

function rewriter(change: PropertyLinkChange): Rewrite {
  return (text, key) => {
    const replaced = replaceLinks(text, (link) => pointedText(link, change));
    const isName = change.table?.holdsLinks(key) === true && !text.includes('[');
    if (!isName || replaced !== text || change.wanted(text.trim()) === null) return replaced;
    return pointedText(`[[${text.trim()}]]`, change);
  };
}

/** A value with its texts rewritten; a link without quotes counts as the text it means. */
function rewritten(value: unknown, key: string, rewrite: Rewrite): unknown {
  if (typeof value === 'string') return rewrite(value, key);
  const link = unquotedLink(value);
  if (link !== null) return rewrite(link, key);
  if (Array.isArray(value)) return value.map((item) => rewritten(item, key, rewrite));
  return isRecord(value) ? allRewritten(value, key, rewrite) : value;
}

function allRewritten(
  properties: Readonly<Record<string, unknown>>,
  key: string | null,
  rewrite: Rewrite,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(properties);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, rewritten(value, key ?? name, rewrite)]),
  );
}

interface Splice {
  readonly from: number;
  readonly to: number;
  /** As little of the source changed as can be. */
  readonly light: string;
  /** The text, rewritten. */
  readonly whole: string;
}

function spliceOf(block: string, node: Node, key: string, rewrite: Rewrite): Splice | null {
  const [from, to] = node.range ?? [0, 0];
  const link = isSeq(node) ? unquotedLink(node.toJSON()) : null;
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : link;
  if (value === null) return null;
  const after = rewrite(value, key);
  if (after === value) return null;
  const whole = yamlFlowItem(after);
  // A name that becomes a link: without quotes the app would take it for a list in a list.
  if (!value.includes('[')) return { from, to, light: whole, whole };
  const source = block.slice(from, to);
  const asWritten = source.includes(value) ? source.replace(value, () => after) : source;
  const light = asWritten === source ? rewrite(source, key) : asWritten;
  return { from, to, light, whole };
}

function topKey(path: readonly unknown[]): string {
  const pair = path.find((part) => isPair(part));
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

function splicesIn(block: string, root: ParsedNode, rewrite: Rewrite): Splice[] {
  const found: Splice[] = [];
  visit(root, {
    Node: (at, node, path) => {
      if (at === 'key' || (isCollection(node) && !isSeq(node))) return undefined;
      const splice = spliceOf(block, node, topKey(path), rewrite);
      if (splice) found.push(splice);
      return splice ? visit.SKIP : undefined;
    },
  });
  return found;
}

function spliced(block: string, splices: readonly Splice[], style: 'light' | 'whole'): string {
  return splices.reduceRight(
    (now, splice) => now.slice(0, splice.from) + splice[style] + now.slice(splice.to),
    block,
  );
}

function edit(text: string, change: PropertyLinkChange): NoteEdit {
  const before = readFrontMatter(text);
  const parts = splitNote(text);
  if (before.kind === 'unreadable' || !parts.block) return { kind: 'unchanged' };
  const rewrite = rewriter(change);
  const wanted = allRewritten(before.properties, null, rewrite);
  const same = (link: string): string => link;
  if (isEqual(wanted, allRewritten(before.properties, null, same))) return { kind: 'unchanged' };
  const block = text.slice(parts.block.from, parts.block.to);
  const root = parseBlock(block);
  const splices = root === null || root === 'empty' ? [] : splicesIn(block, root, rewrite);
  for (const style of ['light', 'whole'] as const) {
    const edited = withBlock(text, parts, spliced(block, splices, style));
    const after = readFrontMatter(edited);
    if (after.kind === 'read' && isEqual(allRewritten(after.properties, null, same), wanted))
      return { kind: 'changed', text: edited, changed: ['links'] };
  }
  return NOT_SAFE;
}

/**
 * Redirects links in a note's properties, keeping their quotes and every other byte. The result is
 * read back, and refused if anything else would change its meaning. Properties that cannot be read
 * are left alone.
 */
export function rewritePropertyLinks(text: string, change: PropertyLinkChange): NoteEdit {
  try {
    return edit(text, change);
  } catch (error) {
    if (error instanceof Impossible) return cannotLink(error.message);
    if (error instanceof RangeError) return NOT_SAFE;
    throw error;
  }
}
