import type { Escapes } from './vcard';

/** Parts of one value; no address and no list of a person has more. */
const MAX_PARTS = 1_000;

/** Splits a value at its separators; one behind a backslash does not count. */
export function splitEscaped(raw: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < raw.length && parts.length < MAX_PARTS; at++) {
    const sign = raw[at];
    if (sign === '\\') at++;
    if (sign !== separator) continue;
    parts.push(raw.slice(start, at));
    start = at + 1;
  }
  return [...parts, raw.slice(start)];
}

/**
 * A part of a value without its escapes. RFC 6350 §3.4 knows `\\`, `\,`, `\;`, `\n` and `\N`, Google
 * writes `\:` too; before anything else a backslash is itself.
 */
export function unescape(raw: string, escapes: Escapes): string {
  if (!raw.includes('\\')) return raw;
  if (escapes === 'semicolon') return raw.replaceAll('\\;', ';');
  return raw.replace(/\\([nN\\,;:])/g, (_, sign: string) =>
    sign === 'n' || sign === 'N' ? '\n' : sign,
  );
}

/** An address of the web, in which RFC 6350 escapes no comma: only what would end the line. */
export function escapeAddress(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}
