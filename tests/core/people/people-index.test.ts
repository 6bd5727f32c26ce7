import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { NoteFacts } from '../../../src/core/notes/note-facts';
import { PeopleIndex, type NoteChange } from '../../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { randomNote } from '../../support/random-vault';
import { suggestionsOf } from '../../support/suggestions';
import { day, factsOf, indexOf, note } from '../../support/vault';
import { runs } from '../../support/runs';

const TODAY = day('2026-11-20');

/** Facts of one note whose links lead to notes of a fixed world, as a host resolves them. */
function facts(path: string, text: string): NoteFacts {
  const world = ['Ana', 'Bo', 'Cem', 'Gus', 'Hana'].map(
    (name) => [`People/${name}.md`, ''] as const,
  );
  const all = factsOf({ ...Object.fromEntries(world), [path]: text });
  const own = all.find((candidate) => candidate.path === path);
  if (!own) throw new Error(`no facts of ${path}`);
  return own;
}

function set(path: string, text: string): NoteChange {
  return { kind: 'set', facts: facts(path, text) };
}

function listening(index: PeopleIndex): string[][] {
  const events: string[][] = [];
  index.subscribe((changed) => events.push([...changed]));
  return events;
}

/** All that anybody can ask of an index. */
function contents(index: PeopleIndex): object {
  const byPath = <T extends { path: string }>(items: Iterable<T>): T[] =>
    [...items].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    people: byPath(index.people()),
    introductions: byPath(index.introductions()),
    gatherings: [...index.coMentions()].map((paths) => paths.join()).sort(),
    problems: index.problems(),
    followUps: [...index.followUps(TODAY)],
    suggestions: suggestionsOf(index).map(({ people, score }) => [
      people.map(({ path }) => path),
      score,
    ]),
  };
}

describe('the people index', () => {
  it('is not ready until all notes have been read, and says so once', () => {
    const index = new PeopleIndex(DEFAULT_SETTINGS);
    const events = listening(index);
    expect(index.state).toBe('reading');
    index.markReady();
    index.markReady();
    expect(index.state).toBe('ready');
    expect(events).toEqual([[]]);
  });

  it('makes one event of a batch', () => {
    const index = new PeopleIndex(DEFAULT_SETTINGS);
    const events = listening(index);
    index.update([set('People/Ana.md', ''), set('People/Bo.md', ''), set('Notes/Tea.md', 'green')]);
    expect(events).toEqual([['People/Ana.md', 'People/Bo.md']]);
  });

  it('is silent where a note says the same as before', () => {
    const index = indexOf({ 'People/Ana.md': note({ met: '2026-11-05', seeks: ['tea'] }) });
    const events = listening(index);
    index.update([
      set('People/Ana.md', note({ seeks: 'tea', met: '2026-11-05T08:00', own: 1 }, 'more text')),
    ]);
    expect(events).toEqual([]);
  });

  it('tells of a note that says something else', () => {
    const index = indexOf({ 'People/Ana.md': note({ met: '2026-11-05' }) });
    const events = listening(index);
    index.update([set('People/Ana.md', note({ met: '2026-11-06' }))]);
    expect(events).toEqual([['People/Ana.md']]);
    expect(index.person('People/Ana.md')?.met).toBe('2026-11-06');
  });

  it('tells no more to who has left', () => {
    const index = new PeopleIndex(DEFAULT_SETTINGS);
    const events: unknown[] = [];
    const leave = index.subscribe((changed) => events.push(changed));
    leave();
    index.update([set('People/Ana.md', '')]);
    expect(events).toEqual([]);
  });

  it('a removed note takes its contacts and its person with it', () => {
    const index = indexOf({ 'People/Ana.md': '', '2026-11-05.md': '[[Ana]]' });
    const ana = index.person('People/Ana.md');
    index.update([{ kind: 'removed', path: '2026-11-05.md' }]);
    expect(ana && index.lastContact(ana, TODAY)).toBeNull();
    index.update([{ kind: 'removed', path: 'People/Ana.md' }]);
    expect([...index.people()]).toEqual([]);
  });

  it('a note renamed out of the people folder is no person any more', () => {
    const index = indexOf({ 'People/Ana.md': '' });
    index.update([{ kind: 'renamed', from: 'People/Ana.md', facts: facts('Archive/Ana.md', '') }]);
    expect([...index.people()]).toEqual([]);
  });

  it('equals a fresh one after any sequence of edits', () => {
    const paths = [
      'People/Ana.md',
      'People/Bo.md',
      'M/2026-11-05 One.md',
      'M/Two.md',
      'Introductions/x.md',
    ];
    const path = fc.constantFrom(...paths);
    const edit = fc.oneof(
      {
        weight: 4,
        arbitrary: randomNote.map(([at, text]) => ({ kind: 'set', at, text, from: at }) as const),
      },
      {
        weight: 1,
        arbitrary: path.map((at) => ({ kind: 'removed', at, text: '', from: at }) as const),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(path, randomNote)
          .map(([from, [at, text]]) => ({ kind: 'renamed', at, text, from }) as const),
      },
    );
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 20 }), (batches) => {
        const index = new PeopleIndex(DEFAULT_SETTINGS);
        const texts = new Map<string, string>();
        for (const batch of batches) {
          index.update(
            batch.map(({ kind, at, text, from }): NoteChange => {
              if (kind !== 'set') texts.delete(from);
              if (kind === 'removed') return { kind, path: from };
              texts.set(at, text);
              return kind === 'set' ? set(at, text) : { kind, from, facts: facts(at, text) };
            }),
          );
        }
        const fresh = new PeopleIndex(DEFAULT_SETTINGS);
        fresh.update([...texts].map(([at, text]) => set(at, text)));
        expect(contents(index)).toEqual(contents(fresh));
      }),
      { numRuns: runs(200) },
    );
  });
});
