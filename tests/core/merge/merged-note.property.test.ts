import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedNote, planMerge } from '../../../src/core/merge/merged-note';
import { leftValues } from '../../../src/core/merge/merge-row';
import { readFrontMatter } from '../../../src/core/notes/front-matter';
import { unquotedLink } from '../../../src/core/notes/property-value';
import { splitNote } from '../../../src/core/notes/split-note';
import { noteDocument, type NoteDocument } from '../../support/frontmatter-documents';
import { merging } from '../../support/merging';
import { atLeast, runs } from '../../support/runs';
import { editRefusal, faultWords } from '../../../src/words/notes/faults';

const RUNS = runs(400);

const LINES = [
  ...['', 'Text', 'Text', '> quote', '# Title', '## Log', '## Log', '## Other', '### Log'],
  ...['- [[2026-11-06]] email: x', '- [[2026-11-05]] call', '* 2026-11-12 met', '- item'],
  ...['  below', '  - 2020-01-01 nested', '[[Ana S]]', '`[[Ana S]]`', '[x](../Inbox/Ana%20S.md)'],
  ...['- 2026-11-06 lunch', '\t- deep', '```', '[[#Log]]', '| a | [[Cy]] |', '---'],
];

const body = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, fc.string()), {
  maxLength: 10,
});

interface Note {
  readonly document: NoteDocument;
  readonly text: string;
}

const anyNote: fc.Arbitrary<Note> = fc.tuple(noteDocument, body).map(([document, lines]) => {
  const head = document.text.slice(0, splitNote(document.text).bodyFrom);
  const ended = head.endsWith('\n') ? head : `${head}\n`;
  return { document, text: ended + lines.join('\n') };
});

/** Runs a check on random pairs that are merged; few may be refused, or it would check nothing. */
function forMerged(check: (kept: Note, other: Note, after: string) => void): void {
  let done = 0;
  fc.assert(
    fc.property(anyNote, anyNote, (kept, other) => {
      const result = mergedNote(merging(kept.text, other.text), new Map());
      if (result.kind === 'refused') return;
      done++;
      check(kept, other, result.kind === 'changed' ? result.text : kept.text);
    }),
    { numRuns: RUNS },
  );
  expect(done).toBeGreaterThan(atLeast(0.85 * RUNS));
}

function propertiesOf(text: string): Readonly<Record<string, unknown>> {
  const front = readFrontMatter(text);
  if (front.kind === 'unreadable') throw new Error(faultWords(front.fault));
  return front.properties;
}

/** Every single value in a value, as text: links as what they lead to. */
function leaves(value: unknown): string[] {
  const link = unquotedLink(value);
  if (link !== null) return leaves(link);
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  if (value === null || value === undefined) return [];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [text.trim().toLowerCase()].filter((leaf) => leaf !== '');
}

/** What tells a line apart: no indent, and no link text, which is told by the tests of links. */
function lineKey(line: string): string {
  return line.replace(/!?\[\[[^\]]*\]\]|\]\([^)]*\)/g, '@').trim();
}

function bodyKeys(text: string): string[] {
  const lines = text.slice(splitNote(text).bodyFrom).split(/\r?\n/).map(lineKey);
  return lines.filter((line) => line !== '' && !/^##[ \t]+log/i.test(line));
}

describe('any two notes of one person', () => {
  it('become one that says every value of both, or tells which it left', () => {
    forMerged((kept, other, after) => {
      const plan = planMerge(merging(kept.text, other.text));
      if (plan.kind === 'refused') throw new Error(editRefusal(plan));
      const byRule = plan.rows.filter(({ key }) => ['met', 'last-contact'].includes(key));
      const said = new Set([
        ...leaves(propertiesOf(after)),
        ...leftValues(plan.rows, new Map()).flatMap(({ value }) => leaves(value)),
        ...byRule.flatMap((row) => [...leaves(row.kept), ...leaves(row.other)]),
      ]);
      const all = [...leaves(propertiesOf(kept.text)), ...leaves(propertiesOf(other.text))];
      const numbers = (text: string): boolean =>
        [...said].some((one) => Number(one) === Number(text));
      expect(all.filter((text) => !said.has(text) && !numbers(text))).toEqual([]);
    });
  });

  it('become one that has every line of both', () => {
    forMerged((kept, other, after) => {
      const lines = new Set(bodyKeys(after));
      const all = [...bodyKeys(kept.text), ...bodyKeys(other.text)];
      expect(all.filter((line) => !lines.has(line))).toEqual([]);
    });
  });

  it('keep the lines of every property that the merge does not touch', () => {
    forMerged((kept, other, after) => {
      const result = mergedNote(merging(kept.text, other.text), new Map());
      const changed = result.kind === 'changed' ? result.changed : [];
      for (const { key, from, to } of kept.document.properties) {
        if (changed.includes(key)) continue;
        expect(after).toContain(kept.document.text.slice(from, to));
      }
    });
  });

  it('are merged once where an item of a log stands indented, and a paragraph no deeper below it', () => {
    const other = '---\n---\n## Log\n  - 2020-01-01 nested\n\n  below';
    const once = mergedNote(merging('---\n---\n', other), new Map());
    const text = once.kind === 'changed' ? once.text : '';
    expect(text).toContain('- 2020-01-01 nested\n\n  below\n');
    expect(mergedNote(merging(text, other), new Map())).toEqual({ kind: 'unchanged' });
  });

  it('are merged once: again changes nothing', () => {
    forMerged((_, other, after) => {
      expect(mergedNote(merging(after, other.text), new Map())).toEqual({ kind: 'unchanged' });
    });
  });
});
