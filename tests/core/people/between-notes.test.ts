import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PeopleIndex } from '../../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { someIdentity, someNaming } from '../../support/random-vault';
import { suggestionsOf } from '../../support/suggestions';
import { day, factsOf, indexOf, note, type Texts } from '../../support/vault';
import { runs } from '../../support/runs';

const TODAY = day('2026-11-20');

const PEOPLE = ['Ana', 'Bo', 'Cem Öz', 'Gus', 'Hana'].map((name) => `People/${name}.md`);
const COPIES = [
  'People/Ana (conflicted copy 2026-11-12).md',
  'People/ana (Case Conflict) (1).md',
  'People/Bo.sync-conflict-20261112-003022-FUKIKK4.md',
  'People/Bo 2.md',
  'People/Bo 3.md',
];
const MEETINGS = [
  'M/2026-11-05 One.md',
  'M/Two.md',
  'M/2026-11-05 One (conflict 2026-11-06).md',
  'M/2026-11-07.md',
];

const edit = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...PEOPLE, ...COPIES), someIdentity) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...MEETINGS, ...PEOPLE), someNaming) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...PEOPLE, ...COPIES, ...MEETINGS), fc.constant(null)),
  },
);

/** All that depends on which other notes there are. */
function contents(index: PeopleIndex): object {
  const people = [...index.people()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    people: people.map((person) => [person, index.contactsOf(person.path)]),
    notes: [...index.notes()].sort(([a], [b]) => (a < b ? -1 : 1)),
    gatherings: [...index.coMentions()].map((paths) => paths.join()).sort(),
    problems: index.problems(),
    followUps: [...index.followUps(TODAY)],
    suggestions: suggestionsOf(index).map(({ people: two, score }) => [
      two.map(({ path }) => path),
      score,
    ]),
  };
}

describe('what notes say of each other', () => {
  it('is as if read afresh after any sequence of edits', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 15 }), (batches) => {
        const index = new PeopleIndex(DEFAULT_SETTINGS);
        let texts: Texts = {};
        for (const batch of batches) {
          for (const [path, text] of batch) {
            const { [path]: _, ...others } = texts;
            texts = text === null ? others : { ...others, [path]: text };
          }
          const facts = factsOf(texts);
          // A host tells again of notes whose links lead elsewhere now.
          index.update([
            ...batch.map(([path]) => ({ kind: 'removed', path }) as const),
            ...facts.map((each) => ({ kind: 'set', facts: each }) as const),
          ]);
          index.followUps(TODAY);
        }
        expect(contents(index)).toEqual(contents(indexOf(texts)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('is as if read afresh where notes are told one by one, in any order', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 16 }), fc.nat(), (notes, turn) => {
        const texts = Object.fromEntries(
          notes.flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
        );
        const facts = factsOf(texts);
        const at = facts.length === 0 ? 0 : turn % facts.length;
        const index = new PeopleIndex(DEFAULT_SETTINGS);
        for (const each of [...facts.slice(at), ...facts.slice(0, at)].reverse())
          index.update([{ kind: 'set', facts: each }]);
        expect(contents(index)).toEqual(contents(indexOf(texts)));
      }),
      { numRuns: runs(300) },
    );
  });
});

const MEETING = 'M/2026-11-05 Sync.md';

describe('a note that names people by name', () => {
  it('follows when somebody of that name comes, and when another one does', () => {
    const texts = { [MEETING]: note({ attendees: ['Ana Silva'] }) };
    const index = indexOf(texts);
    const events: string[][] = [];
    index.subscribe((changed) => events.push([...changed].sort()));
    const tell = (path: string, text: string): void => {
      const facts = factsOf({ [path]: text });
      index.update(facts.map((each) => ({ kind: 'set', facts: each }) as const));
    };
    tell('People/Ana Silva.md', '');
    expect(index.contactsOf('People/Ana Silva.md')).toHaveLength(1);
    expect(events).toEqual([[MEETING, 'People/Ana Silva.md']]);
    tell('People/Other.md', note({ aliases: ['ana silva'] }));
    expect(index.contactsOf('People/Ana Silva.md')).toEqual([]);
    tell('People/Other.md', note({ aliases: ['Anna'] }));
    expect(index.contactsOf('People/Ana Silva.md')).toHaveLength(1);
  });
});
