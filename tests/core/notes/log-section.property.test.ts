import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_DAY_LINKS } from '../../../src/core/notes/day-links';
import { CHANNELS, logLine, type Interaction } from '../../../src/core/notes/interaction';
import { addToLog, readLog } from '../../../src/core/notes/log-section';
import { chainEdits, type NoteEdit } from '../../../src/core/notes/note-edit';
import { day } from '../../support/vault';
import { runs } from '../../support/runs';

function add(text: string, interaction: Interaction): NoteEdit {
  return addToLog(text, interaction, PLAIN_DAY_LINKS);
}

const anyDay = fc
  .integer({ min: 1, max: 28 })
  .map((date) => day(`2026-11-${String(date).padStart(2, '0')}`));

const interaction: fc.Arbitrary<Interaction> = fc.record({
  day: anyDay,
  channel: fc.constantFrom(...CHANNELS),
  text: fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a\nb', '## Log', '```', ': x', 'call: x', '[[Bo]]', '- 2026-01-01'),
  ),
});

const BODY_LINES = [
  ...['', '', ' ', 'Text', '> quote', '| a | b |', '---', '    code'],
  ...['# Title', '## Log', '## Log ##', '## log', '### Log', '## Other', '##', '## Logs'],
  ...['```', '````', '~~~', '```js', '  ```', '- ```', '```x``` y'],
  ...[
    '- [[2026-11-06]] email: x',
    '- [[2026-11-05]] call',
    '* 2026-11-12 met',
    '- [ ] task',
    '- item',
    '1. one',
  ],
  ...['  - 2020-01-01 nested', '\t- [[2020-01-01]] nested', '  more', ' - 2026-11-20 call'],
];

const anyNote = fc
  .tuple(
    fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...BODY_LINES) }, fc.string()), {
      maxLength: 14,
    }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF', '---\nmet: 2026-11-01\n---\n'),
    fc.boolean(),
  )
  .map(([all, lineEnd, head, isEnded]) => {
    const text = (head + all.join('\n')).replaceAll('\n', lineEnd);
    return isEnded ? text + lineEnd : text;
  });

/** What stands in a text and not in another; null where that is not one piece. */
function inserted(before: string, after: string): string | null {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const length = after.length - before.length;
  const isRest = after.slice(start + length) === before.slice(start);
  return length > 0 && isRest ? after.slice(start, start + length) : null;
}

function filledLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** An interaction as a log keeps it: its text on one line. */
function kept(one: Interaction): Interaction {
  return { ...one, text: one.text.replace(/\s+/g, ' ').trim() };
}

describe('any note', () => {
  const RUNS = runs(3_000);

  /** Runs a check on random notes; few may be refused, or it would check nothing. */
  function forChanged(check: (before: string, after: string, one: Interaction) => void): void {
    let changed = 0;
    fc.assert(
      fc.property(anyNote, interaction, (text, one) => {
        const done = add(text, one);
        if (done.kind !== 'changed') return;
        changed++;
        check(text, done.text, one);
      }),
      { numRuns: RUNS },
    );
    expect(changed).toBeGreaterThan(RUNS / 2);
  }

  it('gets the line, a heading at the most, and nothing else', () => {
    forChanged((before, after, one) => {
      expect(inserted(before, after)).not.toBeNull();
      const [old, now] = [filledLines(before), filledLines(after)];
      const count = now.length - old.length;
      const added = ['## Log', logLine(one, PLAIN_DAY_LINKS)].slice(-count);
      expect(added).toHaveLength(count);
      const places = now.flatMap((_, at) =>
        added.every((line, index) => now[at + index]?.trim() === line) ? [at] : [],
      );
      const rests = places.map((at) => [...now.slice(0, at), ...now.slice(at + count)]);
      expect(rests).toContainEqual(old);
    });
  });

  it('keeps the interactions it had and gets the new one', () => {
    forChanged((before, after, one) => {
      const [old, now] = [readLog(before), readLog(after)];
      const at = now.findIndex(
        (_, index) => JSON.stringify(now[index]) !== JSON.stringify(old[index]),
      );
      expect(now[at]).toStrictEqual(kept(one));
      expect(now.filter((_, index) => index !== at)).toStrictEqual(old);
    });
  });

  it('is unchanged by the same line', () => {
    forChanged((_, after, one) => {
      expect(add(after, one)).toStrictEqual({ kind: 'unchanged' });
    });
  });

  it('keeps its own line ends', () => {
    forChanged((before, after) => {
      const isCrlf = /^[^\n]*\r\n/.test(before);
      const ends = inserted(before, after)?.match(/\r?\n/g) ?? [];
      expect(ends.every((end) => end === (isCrlf ? '\r\n' : '\n'))).toBe(true);
    });
  });

  it('lists what was added with the newest day first, the last one first on a day', () => {
    const distinct = fc.uniqueArray(interaction, {
      selector: (one) => logLine(one, PLAIN_DAY_LINKS),
    });
    fc.assert(
      fc.property(distinct, fc.constantFrom('', 'Text', '## Log\n'), (all, text) => {
        const done = chainEdits(
          text,
          all.map((one) => (now) => add(now, one)),
        );
        const newestFirst = all
          .map(kept)
          .reverse()
          .sort((a, b) => b.day.localeCompare(a.day));
        expect(readLog(done.kind === 'changed' ? done.text : text)).toStrictEqual(newestFirst);
      }),
    );
  });
});
