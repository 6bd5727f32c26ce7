import { isDay, type Day } from '../days/day';

/** A link as written: `[[People/Ana#Log|Ana]]` or `[Ana](People/Ana.md)`. */
export interface WrittenLink {
  /** Where it points, as written but decoded: `People/Ana#Log`. */
  readonly linkpath: string;
  /** What a reader sees: `Ana`. */
  readonly text: string;
}

const LINK =
  /\[\[([^[\]\n]+)\]\]|\[([^[\]\n]*)\]\((<[^<>\n]*>|[^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;
const EXTERNAL = /^[a-z][a-z0-9+.-]*:/i;

/** The last part of a path without folders, `.md`, heading or block: `People/Ana.md#Log` → `Ana`. */
export function linkBasename(linkpath: string): string {
  const mark = linkpath.indexOf('#');
  const path = mark < 0 ? linkpath : linkpath.slice(0, mark);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (name.includes('.') ? name.replace(/\.md$/i, '') : name).trim();
}

function decode(target: string): string {
  const inner = target.startsWith('<') ? target.slice(1, -1) : target;
  try {
    return decodeURIComponent(inner);
  } catch {
    return inner; // a stray % is not an escape
  }
}

/** The link inside `[[…]]`; `\|` is how a table cell writes the bar. */
export function wikiLink(inner: string): WrittenLink {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, '');
  const alias = bar < 0 ? '' : inner.slice(bar + 1).trim();
  const linkpath = target.trim();
  return { linkpath, text: alias || linkBasename(linkpath) || linkpath.replace(/^#/, '') };
}

/** The link of `[text](target)`; null if the target is a web address. */
export function markdownLink(text: string, target: string): WrittenLink | null {
  const linkpath = decode(target);
  if (EXTERNAL.test(linkpath)) return null;
  return { linkpath, text: text.trim() || linkBasename(linkpath) };
}

function linkOf(match: RegExpMatchArray): WrittenLink | null {
  const [, inner, text, target] = match;
  return inner !== undefined ? wikiLink(inner) : markdownLink(text ?? '', target ?? '');
}

/** The inside of a text that is one `[[…]]` and no more: most links of properties are. */
function wholeLink(text: string): string | null {
  if (!text.startsWith('[[') || !text.endsWith(']]')) return null;
  const inner = text.slice(2, -2);
  return inner !== '' && !/[[\]\n]/.test(inner) ? inner : null;
}

/** All links of a property's text, in order. Not for a note's body: it does not know code. */
export function linksInText(text: string): WrittenLink[] {
  const whole = wholeLink(text);
  if (whole !== null) return [wikiLink(whole)];
  if (!text.includes('](') && !text.includes('[[')) return [];
  return [...text.matchAll(LINK)].flatMap((match) => linkOf(match) ?? []);
}

/** The text with every link, as it is written, replaced by another text. */
export function replaceLinks(text: string, by: (link: string) => string): string {
  return text.replace(LINK, (link) => by(link));
}

/** The text with every link replaced by what a reader sees: `talk on [[Type|type]]` → `talk on type`. */
export function displayText(text: string): string {
  if (!text.includes('](') && !text.includes('[[')) return text.trim();
  const whole = wholeLink(text);
  if (whole !== null) return wikiLink(whole).text.trim();
  return text
    .replace(LINK, (...match) => {
      const [whole, inner, label, target] = match.map((part) =>
        typeof part === 'string' ? part : undefined,
      );
      if (inner !== undefined) return wikiLink(inner).text;
      return markdownLink(label ?? '', target ?? '')?.text ?? (label || (whole ?? ''));
    })
    .trim();
}

/** The day that a link names (`[[Daily/2026-11-05|Thursday]]`), else null. */
export function linkedDay(linkpath: string): Day | null {
  if (isDay(linkpath)) return linkpath;
  if (!linkpath.includes('-')) return null;
  const name = linkBasename(linkpath);
  return isDay(name) ? name : null;
}
