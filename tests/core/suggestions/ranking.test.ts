import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readCorpus, SuggestionEngine } from '../../../src/core/suggestions/suggestion-engine';
import type { Candidate } from '../../../src/core/suggestions/candidates';
import type { Corpus } from '../../../src/core/suggestions/corpus';
import { rank, type Ranking } from '../../../src/core/suggestions/ranking';
import type { Vocabulary } from '../../../src/core/suggestions/term-weights';
import { atOnce } from '../../../src/core/collections/pausing-work';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import { termTables } from '../../../src/core/suggestions/term-tables';
import { allPairs, capped, judgedPairs, type Pair, type Weighing } from '../../support/all-pairs';
import { randomNote, randomVault } from '../../support/random-vault';
import { factsOf, indexOf, note, type Texts } from '../../support/vault';
import { atLeast, runs } from '../../support/runs';

function corpusOf(index: PeopleIndex): Corpus {
  return atOnce(readCorpus(index, termTables()));
}

function pairsOf(corpus: Corpus, candidates: readonly Candidate[]): Pair[] {
  return candidates.map(({ a, b, score }) => ({
    a: corpus.pathOf(a),
    b: corpus.pathOf(b),
    score,
  }));
}

/** The weights that a corpus has, whenever they were taken. */
function weighingOf({ words }: Corpus): Weighing {
  const byName = (vocabulary: Vocabulary, of: 'topics' | 'plain'): Map<string, number> =>
    new Map(vocabulary.weights.map((weight, term) => [words[of].nameOf(term), weight]));
  const known = {
    help: byName(words.help, 'topics'),
    interests: byName(words.interests, 'topics'),
    place: byName(words.place, 'plain'),
  };
  return (kind, term) => known[kind].get(term) ?? Number.NaN;
}

/** An edit: a note as it is from then on, or one that is gone. */
const edit = fc.oneof(
  { weight: 4, arbitrary: randomNote.map(([path, text]) => ({ path, text })) },
  { weight: 1, arbitrary: randomNote.map(([path]) => ({ path, text: null })) },
);

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The texts after each edit. */
function* versionsOf(texts: Texts, edits: readonly Edit[]): Generator<Texts> {
  const notes = new Map(Object.entries(texts));
  for (const { path, text } of edits) {
    if (text === null) notes.delete(path);
    else notes.set(path, text);
    yield Object.fromEntries(notes);
  }
}

/** Brings an index up to texts, links and all. @returns the paths of which it heard */
function bring(index: PeopleIndex, texts: Texts): ReadonlySet<string> {
  let heard: ReadonlySet<string> = new Set();
  const stop = index.subscribe((changed) => (heard = changed));
  const gone = Array.from(index.notes(), ([path]) => path).filter((path) => !(path in texts));
  index.update([
    ...gone.map((path) => ({ kind: 'removed', path }) as const),
    ...factsOf(texts).map((facts) => ({ kind: 'set', facts }) as const),
  ]);
  stop();
  return heard;
}

function takeInto(ranking: Ranking, index: PeopleIndex, paths: ReadonlySet<string>): void {
  ranking.take(Array.from(paths, (path) => [path, index.note(path)] as const));
}

const EDITS = fc.array(edit, { minLength: 1, maxLength: 8 });
/** A vault and its edits; whether anybody may be asked about before them. */
const EDITED = fc.record({ texts: randomVault, edits: EDITS, isPrepared: fc.boolean() });
const LIMITS = fc.record({
  limit: fc.integer({ min: 1, max: 6 }),
  perPerson: fc.integer({ min: 1, max: 3 }),
});
const CAPACITY = fc.integer({ min: 1, max: 12 });

describe('the best pairs', () => {
  it('are those of scoring every pair, when only a few are looked for', () => {
    fc.assert(
      fc.property(randomVault, CAPACITY, (texts, capacity) => {
        const index = indexOf(texts);
        const corpus = corpusOf(index);
        const list = atOnce(rank(corpus, capacity)).list({ limit: capacity, perPerson: 1000 });
        expect(pairsOf(corpus, list ?? [])).toEqual(allPairs(index).slice(0, capacity));
      }),
      { numRuns: runs(500) },
    );
  });

  it('are searched again where those who were named often enough take up all of them', () => {
    let beyond = 0;
    fc.assert(
      fc.property(randomVault, LIMITS, (texts, limits) => {
        const index = indexOf(texts);
        const corpus = corpusOf(index);
        const ranking = atOnce(rank(corpus, limits.limit));
        if (ranking.list(limits) === null) beyond++;
        expect(pairsOf(corpus, ranking.listFarDown(limits))).toEqual(
          capped(judgedPairs(index), limits.limit, limits.perPerson),
        );
      }),
      { numRuns: runs(300) },
    );
    expect(beyond).toBeGreaterThan(atLeast(20));
  });

  it('follow edits one by one, by the weights that were taken before', () => {
    let [answers, gaps] = [0, 0];
    fc.assert(
      fc.property(EDITED, LIMITS, CAPACITY, ({ texts, edits, isPrepared }, limits, capacity) => {
        const index = indexOf(texts);
        const corpus = corpusOf(index);
        const ranking = atOnce(rank(corpus, capacity));
        if (isPrepared) atOnce(ranking.prepare());
        for (const version of versionsOf(texts, edits)) {
          takeInto(ranking, index, bring(index, version));
          const list = ranking.list(limits);
          if (list === null) gaps++;
          else {
            answers++;
            expect(pairsOf(corpus, list)).toEqual(
              capped(judgedPairs(index, weighingOf(corpus)), limits.limit, limits.perPerson),
            );
          }
        }
      }),
      { numRuns: runs(300) },
    );
    expect(answers).toBeGreaterThan(atLeast(300));
    expect(gaps).toBeGreaterThan(atLeast(20));
  });

  it('follow edits by weights that are taken anew for those terms alone that lag behind', () => {
    let [reweighed, asFresh] = [0, 0];
    fc.assert(
      fc.property(randomVault, EDITS, LIMITS, CAPACITY, (texts, edits, limits, capacity) => {
        const index = indexOf(texts);
        const corpus = corpusOf(index);
        const ranking = atOnce(rank(corpus, capacity));
        const people = [...index.people()].length;
        for (const version of versionsOf(texts, edits)) {
          takeInto(ranking, index, bring(index, version));
          const hadDrifted = ranking.hasDrifted;
          if (!atOnce(ranking.reweigh())) continue;
          if (hadDrifted) reweighed++;
          expect(ranking.hasDrifted).toBe(false);
          const list = ranking.list(limits);
          if (list === null) continue;
          const found = pairsOf(corpus, list);
          const { limit, perPerson } = limits;
          expect(found).toEqual(capped(judgedPairs(index, weighingOf(corpus)), limit, perPerson));
          // Of so few people, every count that moved at all has moved by a twentieth.
          if ([...index.people()].length !== people) continue;
          asFresh++;
          expect(found).toEqual(capped(judgedPairs(index), limit, perPerson));
        }
      }),
      { numRuns: runs(400) },
    );
    expect(reweighed).toBeGreaterThan(atLeast(100));
    expect(asFresh).toBeGreaterThan(atLeast(100));
  });

  it('are left to be made anew where many people have a term whose weight lags behind', () => {
    const people = Array.from({ length: 200 }, (_, at) => `P${String(at)}.md`);
    const fond = note({ type: 'person', interests: 'tea' });
    const texts = Object.fromEntries(people.map((path) => [path, fond]));
    const index = indexOf(texts);
    const ranking = atOnce(rank(corpusOf(index), 60));
    const others = people.slice(0, 20).map((path) => [path, note({ type: 'person' })] as const);
    takeInto(ranking, index, bring(index, { ...texts, ...Object.fromEntries(others) }));
    expect(ranking.hasDrifted).toBe(true);
    expect(atOnce(ranking.reweigh())).toBe(false);
    expect(ranking.hasDrifted).toBe(true);
  });

  it('of one person follow edits too', () => {
    fc.assert(
      fc.property(randomVault, EDITS, CAPACITY, (texts, edits, limit) => {
        const index = indexOf(texts);
        const corpus = corpusOf(index);
        const ranking = atOnce(rank(corpus, 5));
        for (const version of versionsOf(texts, edits)) {
          takeInto(ranking, index, bring(index, version));
          const all = allPairs(index, weighingOf(corpus));
          for (const { path } of index.people()) {
            const own = all.filter(({ a, b }) => a === path || b === path).slice(0, limit);
            expect(pairsOf(corpus, ranking.of(path, limit))).toEqual(own);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  // Few of those who know somebody are looked at pair by pair, many one by one.
  it.each([40, 400])('follow an edit of somebody whom %i people know', (many) => {
    const people = Array.from({ length: 2 * many }, (_, at) => `P${String(at)}`);
    const hub = (known: number): string =>
      note({ type: 'person', knows: people.slice(0, known).map((name) => `[[${name}]]`) });
    const others = people.map((name, at) => {
      const interests = `topic${String(Math.floor(at / 2))}`;
      return [`${name}.md`, note({ type: 'person', interests })] as const;
    });
    const texts = Object.fromEntries(others);
    const index = indexOf({ ...texts, 'Hub.md': hub(many) });
    const corpus = corpusOf(index);
    const ranking = atOnce(rank(corpus, 60));
    takeInto(ranking, index, bring(index, { ...texts, 'Hub.md': hub(many - many / 4) }));
    const limits = { limit: 20, perPerson: 3 };
    const fresh = corpusOf(index);
    const anew = atOnce(rank(fresh, 60));
    const expected = pairsOf(fresh, anew.list(limits) ?? []);
    expect(expected).toHaveLength(20);
    expect(pairsOf(corpus, ranking.list(limits) ?? [])).toEqual(expected);
    expect(pairsOf(corpus, ranking.of('P1.md', 20))).toEqual(pairsOf(fresh, anew.of('P1.md', 20)));
  });
});

const ANA = '---\ntype: person\nseeks: rust\n---\n';
const BO = '---\ntype: person\noffers: rust\n---\n';
const LIMITS_OF_ONE = { limit: 1, perPerson: 1 };

describe('the introductions of an index', () => {
  it('are those of a fresh one once the weights were taken anew', () => {
    fc.assert(
      fc.property(randomVault, EDITS, LIMITS, (texts, edits, limits) => {
        const index = indexOf(texts);
        const engine = new SuggestionEngine(index);
        for (const version of versionsOf(texts, edits)) {
          bring(index, version);
          engine.list(limits);
        }
        atOnce(engine.renew());
        expect(pairsOf(engine.corpus, engine.list(limits))).toEqual(
          capped(judgedPairs(index), limits.limit, limits.perPerson),
        );
        expect(engine.isStale).toBe(false);
      }),
      { numRuns: runs(100) },
    );
  });

  it('are no more behind once they were refreshed, whatever was edited', () => {
    fc.assert(
      fc.property(randomVault, EDITS, LIMITS, (texts, edits, limits) => {
        const index = indexOf(texts);
        const engine = new SuggestionEngine(index);
        for (const version of versionsOf(texts, edits)) {
          engine.list(limits);
          bring(index, version);
          atOnce(engine.refresh());
          expect(engine.isStale).toBe(false);
        }
        const { corpus } = engine;
        expect(pairsOf(corpus, engine.list(limits))).toEqual(
          capped(judgedPairs(index, weighingOf(corpus)), limits.limit, limits.perPerson),
        );
      }),
      { numRuns: runs(100) },
    );
  });

  it('know of an edit before those who show them', () => {
    const index = indexOf({ 'Ana.md': ANA, 'Bo.md': BO });
    const seen: number[] = [];
    let engine: SuggestionEngine | null = null;
    index.subscribe(() => seen.push(engine?.list(LIMITS_OF_ONE).length ?? -1));
    engine = new SuggestionEngine(index);
    expect(engine.list(LIMITS_OF_ONE)).toHaveLength(1);
    bring(index, { 'Ana.md': ANA });
    expect(seen).toEqual([0]);
  });

  it('are at hand before those of one person are made ready', () => {
    const index = indexOf({ 'Ana.md': ANA, 'Bo.md': BO });
    const engine = new SuggestionEngine(index);
    atOnce(engine.renew());
    expect([engine.isReady, engine.isPrepared]).toEqual([true, false]);
    expect(engine.list(LIMITS_OF_ONE)).toHaveLength(1);
    atOnce(engine.prepare());
    expect(engine.isPrepared).toBe(true);
  });

  it('stay ready for questions about one person while they are taken anew', () => {
    const index = indexOf({ 'Ana.md': ANA, 'Bo.md': BO });
    const engine = new SuggestionEngine(index);
    atOnce(engine.renew());
    atOnce(engine.prepare());
    for (const work = engine.renew(); work.next().done !== true;)
      expect(engine.isPrepared).toBe(true);
    expect(engine.isPrepared).toBe(true);
  });

  it('hear of edits that come while the weights are taken anew', () => {
    fc.assert(
      fc.property(randomVault, EDITS, fc.nat(40), (texts, edits, stop) => {
        const index = indexOf(texts);
        const engine = new SuggestionEngine(index);
        const work = engine.renew();
        for (let stops = 0; stops < stop; stops++) work.next();
        for (const version of versionsOf(texts, edits)) bring(index, version);
        atOnce(work);
        // The list first: it may be of a newer corpus, whose numbers are others.
        const list = engine.list({ limit: 20, perPerson: 3 });
        const found = pairsOf(engine.corpus, list);
        const weights = weighingOf(engine.corpus);
        expect(found).toEqual(capped(judgedPairs(index, weights), 20, 3));
      }),
      { numRuns: runs(100) },
    );
  });

  it('are right as far as they are known, and whole once they were refreshed', () => {
    let short = 0;
    fc.assert(
      fc.property(randomVault, EDITS, LIMITS, (texts, edits, limits) => {
        const index = indexOf(texts);
        const engine = new SuggestionEngine(index);
        const known = (): Pair[] => pairsOf(engine.corpus, engine.known(limits));
        const whole = (): Pair[] => {
          const pairs = judgedPairs(index, weighingOf(engine.corpus));
          return capped(pairs, limits.limit, limits.perPerson);
        };
        atOnce(engine.renew(3));
        for (const version of versionsOf(texts, edits)) bring(index, version);
        const found = known();
        expect(found).toEqual(whole().slice(0, found.length));
        if (engine.isComplete(limits)) expect(found).toEqual(whole());
        if (found.length < whole().length) short++;
        atOnce(engine.refresh(limits));
        expect(engine.isComplete(limits)).toBe(true);
        expect(known()).toEqual(whole());
      }),
      { numRuns: runs(100) },
    );
    expect(short).toBeGreaterThan(atLeast(5));
  });

  it('are worked out anew where an edit leaves too few pairs known', () => {
    const limits = { limit: 3, perPerson: 1 };
    fc.assert(
      fc.property(randomVault, EDITS, (texts, edits) => {
        const index = indexOf(texts);
        const engine = new SuggestionEngine(index);
        atOnce(engine.renew(3));
        for (const version of versionsOf(texts, edits)) bring(index, version);
        const found = engine.list(limits);
        const weights = weighingOf(engine.corpus);
        expect(pairsOf(engine.corpus, found)).toEqual(capped(judgedPairs(index, weights), 3, 1));
      }),
      { numRuns: runs(100) },
    );
  });
});
