import { parse, stringify } from 'yaml';
import { isDay } from '../days/day';

const OPTIONS = {
  lineWidth: 0,
  minContentWidth: 0,
  defaultStringType: 'PLAIN',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

// Read as something else by YAML 1.1 tools, and by people: quoted even if the app's own dialect
// would not need it.
const LOOKS_LIKE_A_CODE = /^[+\-.\d][\d\s.,:_()/+-]*$|^(?:y|n|yes|no|on|off|true|false|null|~)$/i;

/** Words as nearly all values are, which no dialect of YAML reads as anything else: as they stand. */
const PLAIN_WORDS = /^\p{L}(?:[\p{L}\p{M}\p{N} @&+_./',()-]*[\p{L}\p{M}\p{N})])?$/u;

function isPlainSafe(text: string): boolean {
  if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return false;
  return !text.includes('[[') && !LOOKS_LIKE_A_CODE.test(text);
}

/**
 * One text or checkbox as YAML on one line: days plain, links, phones and codes quoted (the app
 * turns an unquoted `+1555…` into a number and drops its zeros when it next rewrites the note).
 */
export function yamlScalar(value: string | boolean): string {
  if (typeof value === 'boolean' || isDay(value)) return String(value);
  if (PLAIN_WORDS.test(value) && !LOOKS_LIKE_A_CODE.test(value)) return value;
  const style = isPlainSafe(value) ? 'PLAIN' : 'QUOTE_DOUBLE';
  const written = stringify(value, { ...OPTIONS, defaultStringType: style }).trimEnd();
  return written.includes('\n') || parse(written) !== value ? JSON.stringify(value) : written;
}

/** A text as it may appear in a flow list (`[a, b]`), in which commas and brackets end it. */
export function yamlFlowItem(value: string): string {
  return /[,[\]{}]/.test(value) && !value.includes('[[')
    ? JSON.stringify(value)
    : yamlScalar(value);
}
