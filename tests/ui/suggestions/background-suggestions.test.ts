import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PausingWork } from '../../../src/core/collections/pausing-work';
import { engineOf } from '../../../src/core/suggestions/suggestions';
import { backgroundSuggestions } from '../../../src/ui/suggestions/background-suggestions';
import { indexOf } from '../../support/vault';

const TEXTS = {
  'Ana.md': '---\ntype: person\nseeks: rust\n---\n',
  'Bo.md': '---\ntype: person\noffers: rust\n---\n',
};

/** A clock by which nothing takes any time, however busy the machine is. */
function stubStoppedClock(): void {
  vi.spyOn(performance, 'now').mockReturnValue(0);
}

/** A clock by which everything takes so long that the app has its turn before it is done. */
function stubSlowClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
}

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  stubStoppedClock();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('introductions of a small vault are there at once, for everybody and for one', () => {
  const index = indexOf(TEXTS);
  const whenReady = vi.fn();
  expect(backgroundSuggestions(index, { person: null }, whenReady)).toHaveLength(1);
  expect(backgroundSuggestions(index, { person: index.person('Bo.md') }, whenReady)).toHaveLength(
    1,
  );
  expect(whenReady).not.toHaveBeenCalled();
});

it('where they take long, the list is told of first and one person’s introductions then', async () => {
  stubSlowClock();
  const index = indexOf(TEXTS);
  const person = index.person('Ana.md');
  const told: string[] = [];
  const found = await new Promise((resolve) => {
    const later = vi.fn();
    const showPerson = (): void => {
      told.push('person');
      resolve(backgroundSuggestions(index, { person }, later));
    };
    const showList = (): void => {
      told.push('list');
      expect(backgroundSuggestions(index, { person: null }, later)).toHaveLength(1);
      expect(backgroundSuggestions(index, { person }, later)).toBeNull();
    };
    expect(backgroundSuggestions(index, { person }, showPerson)).toBeNull();
    expect(backgroundSuggestions(index, { person: null }, showList)).toBeNull();
  });
  expect(told).toEqual(['list', 'person']);
  expect(found).toHaveLength(1);
});

it('of a longer list as much as is known is there at once, and the rest when it is worked out', async () => {
  const people = (what: 'seeks' | 'offers'): [string, string][] =>
    Array.from({ length: 12 }, (_, at) => [
      `${what} ${String(at)}.md`,
      `---\ntype: person\n${what}: rust\n---\n`,
    ]);
  const index = indexOf(Object.fromEntries([...people('seeks'), ...people('offers')]));
  const inShort = { person: null, limits: { limit: 5, perPerson: 3 } };
  // Nobody may be in more than three, so that all pairs have to be known for it.
  const inFull = { person: null, limits: { limit: 100, perPerson: 3 } };
  expect(backgroundSuggestions(index, inShort, vi.fn())).toHaveLength(5);
  const later = vi.fn();
  const [before, after] = await new Promise<(number | undefined)[]>((resolve) => {
    const known = backgroundSuggestions(index, inFull, () => {
      resolve([known?.length, backgroundSuggestions(index, inFull, later)?.length]);
    });
  });
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(36);
  expect(after).toBe(36);
  expect(later).not.toHaveBeenCalled();
});

it('what the platform has to do for them first is waited for, even where there is time', async () => {
  const index = indexOf(TEXTS);
  const engine = engineOf(index);
  const refresh = engine.refresh.bind(engine);
  let isUnpacked = false;
  vi.spyOn(engine, 'refresh').mockImplementation(function* (limits): PausingWork<void> {
    yield async () => {
      await Promise.resolve();
      isUnpacked = true;
    };
    if (!isUnpacked) throw new Error('It went on without waiting');
    yield* refresh(limits);
  });
  const found = await new Promise((resolve) => {
    const known = backgroundSuggestions(index, { person: null }, () => {
      resolve(backgroundSuggestions(index, { person: null }, vi.fn()));
    });
    expect(known).toBeNull();
  });
  expect(found).toHaveLength(1);
});
