import { isRecord } from '../../src/core/text/record';

/**
 * How values are read (docs/person-note.md), written down as plainly as it can be and never made faster:
 * what reads notes for the product is held against it.
 */
export type Read<T> = { readonly value: T } | 'absent' | { readonly problem: string };

const WHITE_SPACE_AROUND = /^\s+|\s+$/g;
const LINKS =
  /\[\[([^[\]\n]+)\]\]|\[([^[\]\n]*)\]\((<[^<>\n]*>|[^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;
const MAX_DEPTH = 16;

function trimmed(text: string): string {
  return text.replace(WHITE_SPACE_AROUND, '');
}

export function dayIn(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isReal && !text.startsWith('0000') ? text : null;
}

export function nameAtEnd(linkpath: string): string {
  const path = linkpath.split('#')[0] ?? '';
  return trimmed((path.split('/').at(-1) ?? '').replace(/\.md$/i, ''));
}

interface Shown {
  readonly linkpath: string;
  readonly text: string;
}

function decoded(target: string): string {
  const inner = /^<(.*)>$/s.exec(target)?.[1] ?? target;
  try {
    return decodeURIComponent(inner);
  } catch {
    return inner;
  }
}

function linkIn([, inner, label = '', target = '']: readonly (string | undefined)[]): Shown | null {
  if (inner === undefined) {
    const linkpath = decoded(target);
    if (/^[a-z][a-z0-9+.-]*:/i.test(linkpath)) return null;
    return { linkpath, text: trimmed(label) || nameAtEnd(linkpath) };
  }
  const bar = inner.indexOf('|');
  const linkpath = trimmed(bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, ''));
  const alias = bar < 0 ? '' : trimmed(inner.slice(bar + 1));
  return { linkpath, text: alias || nameAtEnd(linkpath) || linkpath.replace(/^#/, '') };
}

function asSeen(text: string): string {
  const seen = [...text.matchAll(LINKS)].reduceRight((whole, match) => {
    const shown = linkIn(match)?.text ?? (match[2] || match[0]);
    return whole.slice(0, match.index) + shown + whole.slice(match.index + match[0].length);
  }, text);
  return trimmed(seen);
}

function scalar(value: unknown): string | null {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  }
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : null;
}

function linkWithoutQuotes(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 1 || !Array.isArray(value[0])) return null;
  const parts = value[0].map(scalar);
  return parts.length === 0 || parts.includes(null) ? null : `[[${parts.join(', ')}]]`;
}

/** All texts of a value; null where it holds something that is none. */
export function textsIn(value: unknown, depth = 0): string[] | null {
  if (value === null || value === undefined) return [];
  const text = scalar(value) ?? linkWithoutQuotes(value);
  if (text !== null) return [trimmed(text)].filter((one) => one !== '');
  if (!Array.isArray(value) || depth >= MAX_DEPTH) return null;
  const inner = value.map((item) => textsIn(item, depth + 1));
  return inner.includes(null) ? null : inner.flatMap((texts) => texts ?? []);
}

function list(value: unknown): Read<string[]> {
  const texts = textsIn(value);
  if (texts === null) return { problem: 'is a group of values, not a list of texts' };
  const seen = texts.map(asSeen).filter((text) => text !== '');
  return seen.length === 0 ? 'absent' : { value: seen };
}

/** What of a list can be used, and what is wrong with the rest. */
export function items(value: unknown): { texts: string[]; problem: string | null } {
  const whole = list(value);
  if (whole === 'absent') return { texts: [], problem: null };
  if ('value' in whole) return { texts: whole.value, problem: null };
  const each = (Array.isArray(value) ? value : []).map(list);
  const texts = each.flatMap((one) => (one !== 'absent' && 'value' in one ? one.value : []));
  if (texts.length === 0) return { texts, problem: whole.problem };
  const quotes = '(a text with a colon needs quotes)';
  return { texts, problem: `holds a group of values where a text belongs ${quotes}` };
}

function isNumber(value: unknown): boolean {
  return ['number', 'bigint', 'boolean'].includes(typeof value) || value instanceof Date;
}

export function holdsNumber(value: unknown): boolean {
  return isNumber(value) || (Array.isArray(value) && value.some(isNumber));
}

export function withoutNumbers(value: unknown): unknown {
  if (isNumber(value)) return null;
  return Array.isArray(value) ? value.filter((one) => !isNumber(one)) : value;
}

export function text(value: unknown): Read<string> {
  const read = list(value);
  if (read === 'absent') return read;
  return 'value' in read
    ? { value: read.value.join(', ') }
    : { problem: 'is a group of values, not a text' };
}

export function day(value: unknown): Read<string> {
  const texts = textsIn(value);
  if (texts?.length === 0) return 'absent';
  const [only = ''] = texts?.length === 1 ? texts : [];
  const links = [...only.matchAll(LINKS)].flatMap((match) => linkIn(match) ?? []);
  const [link] = links.length === 1 ? links : [];
  const linked = link ? (dayIn(nameAtEnd(link.linkpath)) ?? dayIn(link.text)) : null;
  const [, part = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/s.exec(only) ?? [];
  const found = linked ?? dayIn(part);
  return found === null ? { problem: 'is not a day (YYYY-MM-DD)' } : { value: found };
}

export function days(value: unknown): Read<string[]> {
  const texts = list(value);
  if (texts === 'absent' || 'problem' in texts) return texts;
  const each = texts.value.map(day);
  const found = each.flatMap((one) => (one !== 'absent' && 'value' in one ? one.value : []));
  return found.length < each.length ? { problem: 'is not a day (YYYY-MM-DD)' } : { value: found };
}

export function checkbox(value: unknown): Read<boolean> {
  const texts = textsIn(value);
  if (texts?.length === 0) return 'absent';
  const word = texts?.length === 1 ? texts[0]?.toLowerCase() : undefined;
  if (['true', 'yes', 'on', '1', 'x'].includes(word ?? '')) return { value: true };
  if (['false', 'no', 'off', '0'].includes(word ?? '')) return { value: false };
  return { problem: 'is not true or false' };
}

export function name(value: unknown): Read<string> {
  if (!isRecord(value) || value instanceof Date) return text(value);
  const parts = textsIn([value['first'], value['last']]) ?? [];
  return parts.length > 0 ? text(parts.join(' ')) : { problem: 'is a group of values, not a text' };
}
