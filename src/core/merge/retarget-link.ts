import { markdownLink, wikiLink } from '../notes/link';
import type { NoteEdit } from '../notes/note-edit';
import { basename, folderOf } from '../notes/note-facts';
import { urlIn } from './url-in-link';

/** Finds the file a link leads to, as the host does; null if there is none. */
export type Resolve = (linkpath: string, sourcePath: string) => string | null;

/** Where the links of a text are to lead. */
export interface LinkChange {
  /** The note in which the text stands from now on. */
  readonly source: string;
  readonly resolve: Resolve;
  /** Where a link is to lead from now on; null: it stays as it is. */
  readonly wanted: (linkpath: string) => string | null;
}

/** A link as it should be, or why there is none. */
export type Retargeted =
  | { readonly kind: 'stays' }
  | { readonly kind: 'pointed'; readonly link: string }
  /** No link can lead there: its name holds what ends a link. */
  | { readonly kind: 'impossible'; readonly target: string };

/** Refused: a link cannot be made to lead somewhere. */
export function cannotLink(path: string): NoteEdit {
  return { kind: 'refused', fault: { code: 'no-link-leads-there', path } };
}

const STAYS: Retargeted = { kind: 'stays' };

/** A link's path without heading and block. */
export function barePath(linkpath: string): string {
  return (linkpath.split('#', 1)[0] ?? '').trim();
}

function withoutExtension(path: string): string {
  return path.replace(/\.md$/i, '');
}

function relativePath(folder: string, path: string): string {
  const [from, to] = [folder === '' ? [] : folder.split('/'), path.split('/')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...to.slice(shared)].join('/');
}

/** Paths that could lead to a file, those written most like the old one first. */
function candidates(written: string, target: string, source: string): string[] {
  const isShort = !/\.md$/i.test(written);
  const path = isShort ? withoutExtension(target) : target;
  const rest = [path, `/${path}`];
  if (/^\.\.?\//.test(written)) return [relativePath(folderOf(source), path), ...rest];
  if (written.startsWith('/')) return [`/${path}`, ...rest];
  if (written.includes('/')) return rest;
  return [isShort ? basename(target) : (path.split('/').at(-1) ?? path), ...rest];
}

/** A path for a link to a file, in the style of another; null if no link can lead there. */
function pathTo(written: string, target: string, { source, resolve }: LinkChange): string | null {
  const usable = candidates(written, target, source).filter((path) => !/[[\]#|^\n]/.test(path));
  return usable.find((path) => resolve(path, source) === target) ?? null;
}

function targetOf(linkpath: string, change: LinkChange): string | null {
  return barePath(linkpath) === '' ? null : change.wanted(linkpath);
}

/** Heading and block of a link, with `#`; empty if it has none. */
function subpathIn(written: string): string {
  return written.includes('#') ? written.slice(written.indexOf('#')) : '';
}

function wikiTarget(inner: string): { readonly linkpath: string; readonly rest: string } {
  const bar = /\\?\|/.exec(inner);
  const at = bar ? bar.index : inner.length;
  return { linkpath: inner.slice(0, at), rest: inner.slice(at) };
}

/** The text that a link needs to read as before; a bar in a table would end the cell. */
function aliasFor(shown: string, path: string, isInTable: boolean): string {
  return shown === path ? '' : `${isInTable ? '\\|' : '|'}${shown}`;
}

/** Points `[[…]]` or `![[…]]` elsewhere; it reads as before. */
export function retargetWikiLink(link: string, change: LinkChange, isInTable: boolean): Retargeted {
  const [, mark = '', inner = ''] = /^(!?)\[\[([^]*)\]\]$/.exec(link) ?? [];
  const { linkpath, rest } = wikiTarget(inner);
  const target = targetOf(linkpath.trim(), change);
  if (target === null) return STAYS;
  const path = pathTo(barePath(linkpath), target, change);
  if (path === null) return { kind: 'impossible', target };
  const subpath = subpathIn(linkpath).trimEnd();
  const keepsText = rest !== '' || mark !== '';
  const shown = wikiLink(inner).text + subpath.replace(/#\^?/g, ' > ');
  const alias = keepsText ? rest : aliasFor(shown, path, isInTable);
  return { kind: 'pointed', link: `${mark}[[${path}${subpath}${alias}]]` };
}

const ENCODED: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

function encoded(path: string): string {
  return path.replace(
    /[\s%<>\\"()]/g,
    (character) => ENCODED[character] ?? encodeURIComponent(character),
  );
}

/** Points a Markdown link's target, as it stands between the round brackets, elsewhere. */
export function retargetUrl(url: string, change: LinkChange): Retargeted {
  const linkpath = markdownLink('', url)?.linkpath ?? '';
  const target = targetOf(linkpath, change);
  if (target === null) return STAYS;
  const path = pathTo(barePath(linkpath), target, change);
  const isBracketed = url.startsWith('<');
  if (path === null || (isBracketed && /[<>]/.test(path))) return { kind: 'impossible', target };
  const subpath = subpathIn(isBracketed ? url.slice(1, -1) : url);
  const link = isBracketed ? `<${path}${subpath}>` : encoded(path) + subpath;
  return { kind: 'pointed', link };
}

/** Points a link of a property's text elsewhere. */
export function retargetLink(link: string, change: LinkChange): Retargeted {
  if (link.startsWith('[[')) return retargetWikiLink(link, change, false);
  const url = urlIn(link);
  if (!url) return STAYS;
  const target = retargetUrl(link.slice(url.from, url.to), change);
  if (target.kind !== 'pointed') return target;
  return { ...target, link: link.slice(0, url.from) + target.link + link.slice(url.to) };
}
