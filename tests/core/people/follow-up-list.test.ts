import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateVault } from '../../../scripts/bench/generate';
import { factsOf } from '../../../scripts/bench/read-vault';
import { TODAY } from '../../../scripts/bench/synthetic/world';
import { addDays, type Day } from '../../../src/core/days/day';
import type { FollowUp } from '../../../src/core/people/follow-up';
import type { NoteFacts } from '../../../src/core/notes/note-facts';
import { PeopleIndex } from '../../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { runs } from '../../support/runs';

const FACTS = factsOf([...generateVault(1, 200)]);
const PERSONS = FACTS.filter(({ path }) => path.startsWith('People/'));
const DAILY = FACTS.filter(({ path }) => path.startsWith('Daily/'));

function indexOf(facts: Iterable<NoteFacts>): PeopleIndex {
  const index = new PeopleIndex(DEFAULT_SETTINGS);
  index.update(Array.from(facts, (each) => ({ kind: 'set', facts: each })));
  return index;
}

/** Facts whose properties tell each time that one is read. */
function watched(facts: NoteFacts, read: (key: string | symbol) => void): NoteFacts {
  const properties = new Proxy(facts.properties, {
    get: (all, key): unknown => {
      read(key);
      return Reflect.get(all, key);
    },
  });
  return { ...facts, properties };
}

function fresh(before: Iterable<FollowUp>, after: Iterable<FollowUp>): FollowUp[] {
  const known = new Set(before);
  return [...after].filter((followUp) => !known.has(followUp));
}

function owing(facts: NoteFacts, due: string): NoteFacts {
  return { ...facts, properties: { ...facts.properties, 'follow-up': due } };
}

/** A person of whom only this is known. */
function knownBy(facts: NoteFacts, properties: NoteFacts['properties']): NoteFacts {
  return { ...facts, properties: { ...properties, type: 'person' }, bodyLinks: [] };
}

const soon = fc.integer({ min: -2, max: 12 }).map((days) => addDays(TODAY, days));
const status = fc.constantFrom('pending', 'sent', 'meeting', 'connected', 'closed', '');
/** For whom a new day may say something else: contacts to come, or no day at all. */
const moving = fc
  .record(
    {
      'follow-up-status': status,
      met: soon,
      'last-contact': soon,
      cadence: fc.constantFrom('1 week', '1 month'),
    },
    { requiredKeys: [] },
  )
  .filter((properties) => properties['follow-up-status'] !== '');

/** Few, so that one and the same is edited, taken away and comes back. */
const person = fc.constantFrom(...PERSONS.slice(0, 8));
const edit = fc.oneof(
  // Few days, so that many people are owed on one.
  fc.tuple(person, fc.integer({ min: -2, max: 2 })).map(([facts, days]) => {
    return { facts: owing(facts, addDays(TODAY, days)), isGone: false };
  }),
  fc.tuple(person, moving, fc.array(soon, { maxLength: 4 })).map(([facts, properties, days]) => {
    const bodyLinks = days.map((linkpath) => ({ linkpath, target: null }));
    return { facts: { ...knownBy(facts, properties), bodyLinks }, isGone: false };
  }),
  person.map((facts) => ({ facts, isGone: true })),
  fc.constantFrom(...DAILY).map((facts) => ({ facts, isGone: true })),
  fc.tuple(fc.constantFrom(...DAILY), fc.array(person, { maxLength: 3 })).map(([facts, linked]) => {
    const bodyLinks = linked.map(({ path }) => ({ linkpath: path, target: path }));
    return { facts: { ...facts, bodyLinks }, isGone: false };
  }),
);

describe('the list of follow-ups', () => {
  it('is after any edits that of an index read anew', () => {
    // Mostly on, now and then back.
    const days = fc.constantFrom(0, 0, 1, 1, 2, 7, -1);
    const steps = fc.array(fc.tuple(fc.array(edit, { maxLength: 3 }), days), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (batches) => {
        const notes = new Map(FACTS.map((facts) => [facts.path, facts]));
        const index = indexOf(FACTS);
        let today = TODAY;
        for (const [edits, passed] of batches) {
          today = addDays(today, passed);
          for (const { facts, isGone } of edits) {
            if (isGone) notes.delete(facts.path);
            else notes.set(facts.path, facts);
            const { path } = facts;
            index.update([isGone ? { kind: 'removed', path } : { kind: 'set', facts }]);
          }
          const anew = indexOf(notes.values()).followUps(today);
          expect([...index.followUps(today)]).toEqual([...anew]);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('has nobody any more whose note is gone, whichever day it is', () => {
    const [first, ...others] = PERSONS;
    if (!first) throw new Error('there is nobody');
    const moved = knownBy(first, { 'follow-up-status': 'sent' });
    const index = indexOf([moved, ...others.map((facts) => owing(facts, TODAY))]);
    const owedTo = (today: Day): string[] =>
      Array.from(index.followUps(today), ({ person: { path } }) => path);
    expect(owedTo(TODAY)).toContain(moved.path);
    index.update([{ kind: 'removed', path: moved.path }]);
    expect(owedTo(TODAY)).not.toContain(moved.path);
    expect(owedTo(addDays(TODAY, 1))).not.toContain(moved.path);
  });

  it('that was given before stays as it was', () => {
    const index = indexOf(FACTS);
    const before = index.followUps(TODAY);
    const copy = [...before];
    index.update(PERSONS.slice(0, 3).map(({ path }) => ({ kind: 'removed', path })));
    index.followUps(TODAY);
    expect([...before]).toEqual(copy);
  });
});

describe('what an edit costs, counted', () => {
  it.each([
    ['of a person note', PERSONS[0], 1],
    ['of a daily note that links to several', DAILY[0], 12],
  ])('%s works out no follow-up but theirs', (_, facts, most) => {
    const index = indexOf(FACTS);
    const before = index.followUps(TODAY);
    if (!facts) throw new Error('there is no such note');
    const changed = { ...owing(facts, TODAY), bodyLinks: facts.bodyLinks.slice(1) };
    index.update([{ kind: 'set', facts: changed }]);
    expect(fresh(before, index.followUps(TODAY)).length).toBeLessThanOrEqual(most);
  });

  it('a new day works out those again for whom it counts', () => {
    const [moved, coming, other] = PERSONS;
    if (!moved || !coming || !other) throw new Error('there is nobody');
    const tomorrow = addDays(TODAY, 1);
    const index = indexOf([
      knownBy(moved, { 'follow-up-status': 'sent' }),
      knownBy(coming, { cadence: '1 month', met: addDays(TODAY, -5), 'last-contact': tomorrow }),
      knownBy(other, { cadence: '1 month', met: addDays(TODAY, -5) }),
      ...PERSONS.slice(3).map((facts) => owing(facts, TODAY)),
    ]);
    const before = index.followUps(TODAY);
    const changed = fresh(before, index.followUps(tomorrow));
    expect(changed.map(({ person: { path }, due }) => [path, due])).toEqual([
      [moved.path, addDays(TODAY, 8)],
      [coming.path, '2026-12-06'],
    ]);
    const later = fresh(index.followUps(tomorrow), index.followUps(addDays(TODAY, 2)));
    expect(later.map(({ person: { path } }) => path)).toEqual([moved.path]);
  });

  it('nothing is worked out again on the same day', () => {
    const index = indexOf(FACTS);
    expect(index.followUps(TODAY)).toBe(index.followUps(TODAY));
  });

  it('each property of a note is looked at once, and none of any other note', () => {
    let looks = 0;
    const all = FACTS.map((facts) => watched(facts, () => looks++));
    const properties = FACTS.reduce((sum, one) => sum + Object.keys(one.properties).length, 0);
    const index = indexOf(all);
    expect(looks).toBeLessThanOrEqual(properties);
    looks = 0;
    index.followUps(TODAY);
    index.problems();
    expect(looks).toBe(0);
    const [first] = PERSONS;
    if (!first) throw new Error('there is nobody');
    const edited = owing(first, TODAY);
    index.update([{ kind: 'set', facts: watched(edited, () => looks++) }]);
    index.followUps(TODAY);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(Object.keys(edited.properties).length);
  });
});
