import { expect, it } from 'vitest';
import { takeEdits } from '../../../src/core/suggestions/affected-pairs';
import { membersOf } from '../../../src/core/suggestions/pairs';
import { readCorpus } from '../../../src/core/suggestions/suggestion-engine';
import { termTables } from '../../../src/core/suggestions/term-tables';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { factsOf, indexOf, note } from '../../support/vault';

const person = (knows: readonly string[]): string =>
  note({ type: 'person', seeks: 'rust', knows: knows.map((name) => `[[${name}]]`) });

it('two who come to know each other concern only whom each of them knows', () => {
  const others = Object.fromEntries(
    ['Bo', 'Cy', 'Di', 'Ed'].map((name) => [`${name}.md`, person([])]),
  );
  const texts = { ...others, 'Ana.md': person(['Cy']), 'Ed.md': person(['Bo']) };
  const index = indexOf(texts);
  const corpus = atOnce(readCorpus(index, termTables()));
  const edited = factsOf({ ...texts, 'Ana.md': person(['Cy', 'Bo']) });
  index.update(edited.map((facts) => ({ kind: 'set', facts })));
  const { people, pairs } = takeEdits(corpus, [['Ana.md', index.note('Ana.md')]]);
  const names = Array.from(pairs, (key) =>
    membersOf(key)
      .map((number) => corpus.pathOf(number).replace('.md', ''))
      .join(' and '),
  );
  expect([...people]).toEqual([]);
  expect(names.sort()).toEqual(['Ana and Bo', 'Ana and Ed', 'Bo and Cy']);
});
