import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/core/notes/front-matter';
import { chainEdits } from '../../../src/core/notes/note-edit';
import type { PropertyChange } from '../../../src/core/notes/property-change';
import {
  noteDocument,
  plainNote,
  PROPERTY_NAMES,
  type NoteDocument,
} from '../../support/frontmatter-documents';
import { addLast, edit, note } from '../../support/property-edits';

const RUNS = 600;

const text = fc.oneof(
  fc.constantFrom('2026-11-05', '+41 44 123', '0044', '[[Ana Silva]]', 'a, b', 'two\nlines', 'no'),
  fc.constantFrom('- x', 'a: b', '# x', '[x', '---', '%', '🎉', ' x ', '', 'x\r\ny', '\u2028'),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
);

const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PROPERTY_NAMES) },
  { weight: 1, arbitrary: fc.string() },
);

const change: fc.Arbitrary<PropertyChange> = fc.oneof(
  fc.record({
    kind: fc.constant('set'),
    key,
    value: fc.oneof(text, fc.boolean(), fc.array(text, { maxLength: 3 })),
  }),
  // Numbered, so that no list has the item yet.
  fc.record({
    kind: fc.constantFrom('add', 'add-last'),
    key,
    item: text.map((item) => `${item} new 7301`),
  }),
  fc.record({ kind: fc.constant('remove'), key }),
);

const document = fc.oneof(
  { weight: 8, arbitrary: noteDocument },
  { weight: 1, arbitrary: plainNote },
);

/** A document with a change that more often than not is about a property it has. */
const editedNote = document.chain((note) => {
  const names = note.properties.map((property) => property.key);
  const changes =
    names.length === 0
      ? change
      : fc
          .tuple(change, fc.constantFrom(...names), fc.boolean())
          .map(([one, name, isOther]) => (isOther ? one : { ...one, key: name }));
  return fc.record({ note: fc.constant(note), change: changes });
});

function readAll(source: string): unknown {
  const read = readFrontMatter(source);
  return read.kind === 'read' ? Object.entries(read.properties) : read;
}

/** As entries, because a matcher would not see a property named `__proto__`. */
function entries(properties: readonly (readonly [string, unknown])[]): unknown {
  return Object.entries(Object.fromEntries(properties));
}

function isUnquotedLink(value: unknown): value is [unknown[]] {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]);
}

function withItem(value: unknown, item: string): unknown[] {
  if (value === null || value === undefined || value === '') return [item];
  if (isUnquotedLink(value)) return [`[[${value[0].join(', ')}]]`, item];
  return Array.isArray(value) ? [...value.map((member: unknown) => member), item] : [value, item];
}

/** What a reader must get after a change. */
function changed(note: NoteDocument, wanted: PropertyChange): unknown {
  const before = note.properties.map((property) => [property.key, property.value] as const);
  if (wanted.kind === 'remove') return entries(before.filter(([name]) => name !== wanted.key));
  const old = before.find(([name]) => name === wanted.key)?.[1];
  const value = wanted.kind === 'set' ? wanted.value : withItem(old, wanted.item);
  const isThere = before.some(([name]) => name === wanted.key);
  const after = before.map(([name, now]) => [name, name === wanted.key ? value : now] as const);
  return entries(isThere ? after : [...after, [wanted.key, value]]);
}

/** The changed property's own lines after an edit, proven to be all that differs. */
function ownLines(note: NoteDocument, name: string, after: string): string {
  const place = note.properties.find((property) => property.key === name);
  const [from, to] = place ? [place.from, place.to] : [note.end, note.end];
  const [above, below] = [note.text.slice(0, from), note.text.slice(to)];
  expect(after.length).toBeGreaterThanOrEqual(above.length + below.length);
  expect(after.slice(0, above.length)).toBe(above);
  expect(after.slice(after.length - below.length)).toBe(below);
  return after.slice(above.length, after.length - below.length);
}

/** Runs a check on random edits that are done; few may be refused, or it would check nothing. */
function forDoneEdits(check: (note: NoteDocument, wanted: PropertyChange, after: string) => void) {
  let [refused, done] = [0, 0];
  fc.assert(
    fc.property(editedNote, ({ note, change: wanted }) => {
      const result = edit(note.text, wanted);
      if (result.kind === 'refused') refused++;
      if (result.kind !== 'changed') return;
      done++;
      check(note, wanted, result.text);
    }),
    { numRuns: RUNS },
  );
  expect(done).toBeGreaterThan(RUNS / 2);
  expect(refused / RUNS).toBeLessThan(0.1);
}

describe('the documents', () => {
  it('are read as their authors meant them', () => {
    fc.assert(
      fc.property(document, (note) => {
        const written = note.properties.map(({ key: name, value }) => [name, value] as const);
        expect(readAll(note.text)).toStrictEqual(entries(written));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('editProperties', () => {
  it('changes no byte outside the lines of the property', () => {
    forDoneEdits((note, wanted, after) => {
      ownLines(note, wanted.key, after);
    });
  });

  it('leaves exactly the old properties with the change', () => {
    forDoneEdits((note, wanted, after) => {
      expect(readAll(after)).toStrictEqual(changed(note, wanted));
    });
  });

  it('keeps every comment within the lines of the property', () => {
    forDoneEdits((note, wanted, after) => {
      const place = note.properties.find((property) => property.key === wanted.key);
      const lines = ownLines(note, wanted.key, after);
      for (const comment of place?.comments ?? []) expect(lines).toContain(comment);
    });
  });

  it('does the same change twice as once', () => {
    forDoneEdits((_, wanted, after) => {
      expect(edit(after, wanted)).toStrictEqual({ kind: 'unchanged' });
    });
  });

  it('moves an item to the end of a list, and every other byte stays in its order', () => {
    const item = fc.constantFrom(
      'a',
      '"b"',
      "'c d' # e",
      'Rust: good',
      '[[X]]',
      '7',
      '>-\n    f g',
    );
    const listed = fc.uniqueArray(item, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(listed, fc.constantFrom('a', 'b', 'c d', 'f g', 'new'), (items, wanted) => {
        const lines = (rows: readonly string[]): string =>
          note('said:', ...rows.map((row) => `  - ${row}`), 'x: 1');
        const own = new Map([
          ['a', 'a'],
          ['b', '"b"'],
          ['c d', "'c d' # e"],
          ['f g', '>-\n    f g'],
        ]).get(wanted);
        const isMoved = (row: string): boolean => row === own;
        const moved = items.some(isMoved) ? items.filter(isMoved) : [wanted];
        const expected = lines([...items.filter((row) => !isMoved(row)), ...moved]);
        const done = edit(lines(items), addLast('said', wanted));
        expect(done.kind === 'changed' ? done.text : lines(items)).toBe(expected);
        expect(edit(expected, addLast('said', wanted))).toStrictEqual({ kind: 'unchanged' });
      }),
      { numRuns: RUNS },
    );
  });

  it('does many changes as it does one after another', () => {
    fc.assert(
      fc.property(editedNote, change, ({ note, change: first }, second) => {
        const once = chainEdits(
          note.text,
          [first, second].map((one) => (now) => edit(now, one)),
        );
        expect(edit(note.text, first, second)).toStrictEqual(once);
      }),
      { numRuns: RUNS },
    );
  });
});
