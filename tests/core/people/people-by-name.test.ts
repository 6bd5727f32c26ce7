import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { PeopleByName } from '../../../src/core/people/people-by-name';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import { factsOf, indexOf, note } from '../../support/vault';

const NAMES = ['Zoe', 'ana', 'Ana', 'Émile', 'Emil', 'Östen', 'ota', '한서윤', 'Łukasz'];

interface Edit {
  readonly at: number;
  /** Null: the note goes. */
  readonly name: string | null;
}

const edits = fc.array(fc.record({ at: fc.nat(12), name: fc.option(fc.constantFrom(...NAMES)) }), {
  maxLength: 20,
});

function edit(index: PeopleIndex, { at, name }: Edit): void {
  const path = `People/P${String(at)}.md`;
  if (name === null) index.update([{ kind: 'removed', path }]);
  else {
    const facts = factsOf({ [path]: note({ name }) });
    index.update(facts.map((one) => ({ kind: 'set' as const, facts: one })));
  }
}

describe('everybody by name', () => {
  it('is in the order of a list that is made anew, after any edits', () => {
    fc.assert(
      fc.property(edits, edits, (first, later) => {
        const index = indexOf({});
        for (const each of first) edit(index, each);
        const byName = new PeopleByName(index);
        byName.people();
        for (const each of later) {
          edit(index, each);
          expect(byName.people()).toEqual(new PeopleByName(index).people());
        }
      }),
    );
  });

  it('has what was edited while it was put in order, also if somebody could not wait for it', () => {
    fc.assert(
      fc.property(edits, edits, fc.boolean(), (before, during, isAskedFor) => {
        const index = indexOf({});
        for (const each of before) edit(index, each);
        const byName = new PeopleByName(index);
        const work = byName.catchUp();
        work.next();
        for (const each of during) {
          edit(index, each);
          if (isAskedFor) byName.people();
          work.next();
        }
        atOnce(work);
        expect(byName.people()).toEqual(new PeopleByName(index).people());
      }),
    );
  });

  it('is made without pauses of a few only', () => {
    const texts = Array.from(
      { length: 65 },
      (_, at) => [`People/P${String(at)}.md`, note({})] as const,
    );
    const index = indexOf(Object.fromEntries<string>(texts));
    const many = new PeopleByName(index);
    expect(new PeopleByName(indexOf(Object.fromEntries<string>(texts.slice(1)))).isAtHand).toBe(
      true,
    );
    expect(many.isAtHand).toBe(false);
    many.people();
    expect(many.isAtHand).toBe(true);
  });

  it('is the same list as long as nobody changes', () => {
    const index = indexOf({ 'People/Bo.md': note({}), 'People/Ana.md': note({}) });
    const byName = new PeopleByName(index);
    const list = byName.people();
    expect(list.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    const facts = factsOf({ 'Daily/2026-11-20.md': 'tea with [[Ana]]' });
    index.update(facts.map((one) => ({ kind: 'set' as const, facts: one })));
    expect(byName.people()).toBe(list);
  });
});
