import { PLAIN_DAY_LINKS, type DayLinks } from '../notes/day-links';
import { readFrontMatter } from '../notes/front-matter';
import { parseBlock, placeOf } from '../notes/property-block';
import { splitNote } from '../notes/split-note';
import type { BlockFault, NoteFault } from '../notes/fault';
import type { NoteFacts } from '../notes/note-facts';
import type { Problem } from './problem';
import type { Settings } from './settings';
import { markersOf } from './note-kind';
import { nameSorter } from './note-names';
import type { PropertyTable } from './properties';
import { readPerson } from './read-person';

/** A stretch of a note's text that cannot be read, in characters, and why. */
export interface ProblemPlace {
  readonly from: number;
  readonly to: number;
  /** The property whose value it is; null if the properties as a whole cannot be read. */
  readonly property: string | null;
  readonly fault: NoteFault;
}

/** How many characters from a note's start are checked while the user types. */
export const MAX_LOOKED_AT = 32 * 1024;

const NO_LINKS = { propertyLinks: [], bodyLinks: [], bodyTags: [], unreadable: null } as const;

function propertiesAsFacts(path: string, properties: NoteFacts['properties']): NoteFacts {
  return { path, properties, ...NO_LINKS };
}

/** The first line of the properties, if they cannot be read at all. */
function wholeBlock(text: string): Pick<ProblemPlace, 'from' | 'to'> {
  const { block, start } = splitNote(text);
  const from = block?.from ?? start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  const end = text.indexOf('\n', from);
  return { from, to: end < 0 ? text.length : end };
}

function lineOf(text: string, line: number): Pick<ProblemPlace, 'from' | 'to'> | null {
  const lines = text.split('\n');
  if (line > lines.length) return null;
  const from = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const length = (lines[line - 1] ?? '').trimEnd().length;
  return length === 0 ? null : { from, to: from + length };
}

function unreadablePlace(text: string, fault: BlockFault): ProblemPlace {
  const place = 'line' in fault ? lineOf(text, fault.line) : null;
  return { ...(place ?? wholeBlock(text)), property: null, fault };
}

function placesIn(
  block: { readonly yaml: string; readonly from: number },
  problems: readonly Problem[],
): ProblemPlace[] {
  const root = parseBlock(block.yaml);
  if (root === null || root === 'empty') return [];
  return problems.flatMap(({ property, fault }) => {
    const value = property === null ? null : placeOf(block.yaml, root, property)?.value;
    if (property === null || !value) return [];
    const written = block.yaml.slice(value.from, value.to).trimEnd();
    const from = block.from + value.from;
    return [{ from, to: from + written.length, property, fault }];
  });
}

/**
 * The places in a person note that cannot be read, in order: values that do not fit their property,
 * or the place at which the properties as a whole cannot be read.
 * @param days how links name days in the vault
 * @param note its text up to `MAX_LOOKED_AT`; nothing is said about properties beyond that
 */
export function problemPlaces(
  { path, text }: { readonly path: string; readonly text: string },
  settings: Settings,
  table: PropertyTable,
  days: DayLinks = PLAIN_DAY_LINKS,
): readonly ProblemPlace[] {
  const { block } = splitNote(text);
  if (!block && text.length >= MAX_LOOKED_AT) return [];
  const front = readFrontMatter(text);
  if (front.kind === 'unreadable') return [unreadablePlace(text, front.fault)];
  if (!block) return [];
  const facts = propertiesAsFacts(path, front.properties);
  const { problems } = readPerson(facts, markersOf(facts, nameSorter(table)), settings, days);
  const yaml = text.slice(block.from, block.to);
  return placesIn({ yaml, from: block.from }, problems).sort((a, b) => a.from - b.from);
}
