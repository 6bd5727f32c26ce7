import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote, type NoteEntry } from '../../../src/core/people/read-note';
import { noteRules } from '../../../src/core/people/note-rules';
import { hostileFacts, someSettings } from '../../support/hostile-facts';
import { noteByTheRules } from '../../support/rules-of-notes';
import { runs } from '../../support/runs';
import { inWords } from '../../support/problems-in-words';

function entryInWords({ problems, undated, ...entry }: NoteEntry): object {
  return {
    ...entry,
    problems: problems.map(inWords),
    undated: undated && { ...undated, problem: inWords(undated.problem) },
  };
}

describe('reading a note', () => {
  it('finds what the rules say, whatever the note holds', () => {
    fc.assert(
      fc.property(hostileFacts, someSettings, (facts, settings) => {
        const read = readNote(facts, noteRules(settings));
        expect(read && entryInWords(read)).toStrictEqual(noteByTheRules(facts, settings));
      }),
      { numRuns: runs(3_000) },
    );
  });
});
