import fc from 'fast-check';
import { comment, writtenValue, type WrittenValue } from './frontmatter-values';

interface Property extends WrittenValue {
  readonly key: string;
}

interface PlacedProperty extends Property {
  /** Its lines in the note's text, in characters. */
  readonly from: number;
  readonly to: number;
}

/** A note that knows where each of its properties stands, without the help of a YAML parser. */
export interface NoteDocument {
  readonly text: string;
  readonly properties: readonly PlacedProperty[];
  /** Where a property that is missing goes: before this place and after it nothing may change. */
  readonly end: number;
}

const KEYS = [
  { source: 'met', key: 'met' },
  { source: 'last-contact', key: 'last-contact' },
  { source: 'knows', key: 'knows' },
  { source: 'discussed', key: 'discussed' },
  { source: 'phone', key: 'phone' },
  { source: 'key with spaces', key: 'key with spaces' },
  { source: '"quoted: key"', key: 'quoted: key' },
  { source: "'it''s'", key: "it's" },
  { source: '"[[Linked]]"', key: '[[Linked]]' },
  { source: 'имя', key: 'имя' },
  { source: '🎉', key: '🎉' },
  { source: '"1"', key: '1' },
  { source: '42', key: '42' },
  { source: 'true', key: 'true' },
  { source: 'a.b/c', key: 'a.b/c' },
  { source: 'constructor', key: 'constructor' },
  { source: '__proto__', key: '__proto__' },
];

/** All the names that the documents use. */
export const PROPERTY_NAMES: readonly string[] = KEYS.map(({ key }) => key);

/** Lines that belong to no property. */
const filler = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.array(fc.oneof(fc.constant(''), comment), { maxLength: 3 }) },
);

const property: fc.Arbitrary<Property> = fc.tuple(fc.constantFrom(...KEYS), writtenValue).map(
  ([
    { source, key },
    {
      lines: [first = '', ...more],
      ...rest
    },
  ]) => ({
    ...rest,
    key,
    lines: [`${source}:${first}`, ...more],
  }),
);

const properties = fc.uniqueArray(fc.tuple(filler, property), {
  selector: ([, { key }]) => key,
  maxLength: 8,
});

const BODY_LINES = ['', 'Some text', '---', 'met: 2020-01-01', '- knows: [a]', '🎉', '# Heading'];

const body = fc.array(fc.oneof(fc.constantFrom(...BODY_LINES), fc.string()), { maxLength: 5 });

const LINE_ENDS: readonly (readonly string[])[] = [['\n'], ['\r\n'], ['\n', '\r\n', '\n']];

const frame = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  lineEnds: fc.constantFrom(...LINE_ENDS),
  fences: fc.constantFrom(['---', '---'], ['--- ', '---\t']),
  indent: fc.constantFrom('', '', '', '  '),
  isEnded: fc.boolean(),
});

/** Builds a text line by line and tells where each line starts. */
function writer(text: string, lineEnds: readonly string[]) {
  let [written, count] = [text, 0];
  return {
    text: () => written,
    place: () => written.length,
    add: (lines: readonly string[]) => {
      for (const line of lines) written += line + (lineEnds[count++ % lineEnds.length] ?? '\n');
    },
  };
}

function keepsBlankLines({ lines: [first = ''] }: Property): boolean {
  return /[|>]\+/.test(first);
}

// Blank lines behind a text that keeps them are part of it, and so are those of the filler.
function fillerBehind(lines: readonly string[], before: Property | undefined): readonly string[] {
  return before && keepsBlankLines(before) ? lines.filter((line) => line !== '') : lines;
}

/** Notes with properties of every shape, between comments and blank lines, over a random body. */
export const noteDocument: fc.Arbitrary<NoteDocument> = fc
  .tuple(frame, properties, filler, body)
  .map(([{ mark, lineEnds, fences, indent, isEnded }, entries, last, bodyLines]) => {
    const [opening = '---', closing = '---'] = fences;
    const note = writer(mark, lineEnds);
    note.add([opening]);
    const placed: PlacedProperty[] = [];
    for (const [lines, entry] of entries) {
      note.add(fillerBehind(lines, placed.at(-1)));
      const from = note.place();
      note.add(entry.lines.map((line) => (line === '' ? '' : indent + line)));
      placed.push({ ...entry, from, to: note.place() });
    }
    note.add(fillerBehind(last, placed.at(-1)));
    const end = note.place();
    note.add([closing, ...bodyLines]);
    const text = bodyLines.length > 0 || isEnded ? note.text() : note.text().trimEnd();
    return { text, properties: placed, end };
  });

/** Notes without a block of properties. */
export const plainNote: fc.Arbitrary<NoteDocument> = fc
  .tuple(frame, body)
  .map(([{ mark, lineEnds }, lines]) => {
    const note = writer(mark, lineEnds);
    // Else it begins as a block that misses its place, which is told to the user and no plain text.
    const first = lines.find((line) => line.trim() !== '') ?? '';
    note.add(/^\s*[-–—+]/.test(first) ? ['Text', ...lines] : lines);
    return { text: note.text(), properties: [], end: mark.length };
  });
