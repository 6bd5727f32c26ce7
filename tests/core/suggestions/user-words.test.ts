import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { userWords, wordProblems } from '../../../src/core/suggestions/user-words';
import { indexOf, note } from '../../support/vault';
import { runs } from '../../support/runs';
import { inWords } from '../../support/problems-in-words';

describe('what the user says of words', () => {
  it('is read from the notes with the type “synonyms”, wherever they lie', () => {
    const index = indexOf({
      'Acquaint words.md': note({
        type: 'synonyms',
        same: ['lawyer = Anwalt, advogado'],
        different: ['spring != spring onions'],
      }),
      'People/More.md': note({ type: 'Synonyms', same: 'luthier = violin maker' }),
      'Other.md': note({ same: ['a = b'] }),
    });
    expect(userWords(index)).toEqual({
      same: [
        ['lawyer', 'Anwalt', 'advogado'],
        ['luthier', 'violin maker'],
      ],
      different: [['spring', 'spring onions']],
    });
    expect([...index.people()]).toEqual([]);
  });

  it('is told as a problem where it is not written as it should be, and left out', () => {
    const index = indexOf({
      'W.md': note({
        type: 'synonyms',
        same: ['lawyer', 'a = b = c', 'x != y', '= b', 'ok = fine'],
        different: ['a = b', 'a !=', `${'x'.repeat(300)} != y`],
      }),
    });
    expect(userWords(index)).toEqual({ same: [['ok', 'fine']], different: [] });
    const problems = wordProblems(index);
    expect(problems.map(({ property, value }) => [property, String(value).slice(0, 9)])).toEqual([
      ['same', 'lawyer'],
      ['same', 'a = b = c'],
      ['same', 'x != y'],
      ['same', '= b'],
      ['different', 'a = b'],
      ['different', 'a !='],
      ['different', 'xxxxxxxxx'],
    ]);
    expect(problems.map(inWords)[0]).toMatchObject({
      path: 'W.md',
      problem: expect.stringContaining('lawyer ='),
    });
  });

  it('goes when the note goes', () => {
    const index = indexOf({ 'W.md': note({ type: 'synonyms', same: ['a = b'] }) });
    index.update([{ kind: 'removed', path: 'W.md' }]);
    expect(userWords(index).same).toEqual([]);
  });

  it('never throws, whatever stands in the note', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.string()), (same, different) => {
        const index = indexOf({
          'W.md': note({ type: 'synonyms', same: same, different }),
        });
        expect(userWords(index).different.length).toBeLessThanOrEqual(different.length);
        wordProblems(index);
      }),
      { numRuns: runs(100) },
    );
  });
});
