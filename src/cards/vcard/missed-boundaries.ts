import type { ContentLine } from './content-lines';

/**
 * What the lines of one card turn out to be. `several`: between them the lines that part cards are
 * missing, and each begins as the first does. `mixed`: there are two of what one person has once,
 * and nothing says which line is whose.
 */
export type RunOn =
  | { readonly kind: 'one' }
  | { readonly kind: 'several'; readonly parts: readonly (readonly ContentLine[])[] }
  | { readonly kind: 'mixed'; readonly what: 'names' | 'identifiers' };

/** What every card has once, and usually begins with. */
const LEADERS: ReadonlySet<string> = new Set(['VERSION', 'FN', 'N', 'UID', 'PRODID']);
/** RFC 6350 §5.4: one name in several languages or scripts. */
const ALTERNATIVE = /;(?:ALTID|LANGUAGE)=/i;
const NAMELESS = /^[\s;,]*$/;

/** A line's name, in capitals and without its group. */
export function nameOf({ head }: ContentLine): string {
  const name = head.split(';', 1)[0] ?? '';
  return name
    .slice(name.indexOf('.') + 1)
    .trim()
    .toUpperCase();
}

function valuesOf(lines: readonly ContentLine[], name: string): ReadonlySet<string> {
  const said = lines.filter(
    (line) => nameOf(line) === name && !ALTERNATIVE.test(line.head) && !NAMELESS.test(line.value),
  );
  return new Set(said.map(({ value }) => value.trim().toLowerCase()));
}

/** One behind the other, two full names are of one person, as vCard 4.0 allows. */
function areFullNamesApart(lines: readonly ContentLine[]): boolean {
  if (valuesOf(lines, 'FN').size < 2) return false;
  const places = lines.flatMap((line, at) => (nameOf(line) === 'FN' ? [at] : []));
  const [first = 0, last = 0] = [places[0], places[places.length - 1]];
  return last - first >= places.length;
}

function conflictIn(lines: readonly ContentLine[]): 'names' | 'identifiers' | null {
  if (valuesOf(lines, 'UID').size > 1) return 'identifiers';
  if (valuesOf(lines, 'N').size > 1) return 'names';
  const versions = lines.filter((line) => nameOf(line) === 'VERSION');
  const isNew = versions.length === 1 && versions[0]?.value.trim() === '4.0';
  return !isNew && areFullNamesApart(lines) ? 'names' : null;
}

function hasName(lines: readonly ContentLine[]): boolean {
  return valuesOf(lines, 'FN').size > 0 || valuesOf(lines, 'N').size > 0;
}

/** The lines from one line of the first one's name to the next; null if it does not lead a card. */
function partsOf(lines: readonly ContentLine[]): ContentLine[][] | null {
  const leader = lines[0] ? nameOf(lines[0]) : '';
  if (!LEADERS.has(leader)) return null;
  const parts: ContentLine[][] = [];
  for (const line of lines) {
    const part = parts[parts.length - 1];
    if (!part || nameOf(line) === leader) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

/** Whether the lines of a card are of one card: a missed boundary would make two people one. */
export function findRunOn(lines: readonly ContentLine[]): RunOn {
  const what = conflictIn(lines);
  if (what === null) return { kind: 'one' };
  const parts = partsOf(lines);
  const isClear = parts?.every((part) => hasName(part) && conflictIn(part) === null) === true;
  return parts && isClear ? { kind: 'several', parts } : { kind: 'mixed', what };
}
