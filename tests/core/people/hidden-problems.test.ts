import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/core/people/problem';
import {
  openProblemNotes,
  pathsWithHiddenProblems,
  withProblemsHidden,
  type HiddenProblems,
} from '../../../src/core/people/hidden-problems';
import { parseSettings } from '../../../src/core/people/settings';

function problem(path: string, value: unknown, property = 'met'): Problem {
  return { path, property, fault: { code: 'not-a-day' }, value };
}

const ED = problem('Ed.md', 'in spring');
const FLO = problem('Flo.md', 'soon');

function away(
  problems: readonly Problem[],
  path: string,
  before: HiddenProblems = {},
): HiddenProblems {
  return withProblemsHidden(problems, before, { path, isAway: true });
}

describe('a note whose problems the user knows of', () => {
  it('is not counted, whatever becomes of others, until something else is wrong with it', () => {
    const known = away([ED, FLO], 'Ed.md');
    expect(openProblemNotes([ED, FLO], known)).toBe(1);
    expect(openProblemNotes([FLO, ED], known)).toBe(1);
    expect(openProblemNotes([ED], known)).toBe(0);
    expect(openProblemNotes([problem('Ed.md', 'in summer')], known)).toBe(1);
    expect(openProblemNotes([ED, problem('Ed.md', 'x', 'cadence')], known)).toBe(1);
  });

  it('is the same in whatever order its problems come', () => {
    const second = problem('Ed.md', 'x', 'cadence');
    const known = away([ED, second], 'Ed.md');
    expect(pathsWithHiddenProblems([second, ED], known)).toEqual(new Set(['Ed.md']));
  });

  it('is shown again where that is wanted, and forgotten once it is mended', () => {
    const known = away([ED, FLO], 'Ed.md', away([ED, FLO], 'Flo.md'));
    expect(Object.keys(known)).toEqual(['Flo.md', 'Ed.md']);
    expect(withProblemsHidden([ED, FLO], known, { path: 'Ed.md', isAway: false })).toEqual(
      away([ED, FLO], 'Flo.md'),
    );
    expect(Object.keys(away([ED], 'Ed.md', known))).toEqual(['Ed.md']);
  });

  it('may be called as an object calls its own', () => {
    const odd = problem('__proto__', ['a', { b: 1n }]);
    expect(openProblemNotes([odd], {})).toBe(1);
    expect(openProblemNotes([odd], away([odd], '__proto__'))).toBe(0);
  });
});

describe('what is stored of them', () => {
  it('is read where it is a text, and left out where it is not', () => {
    const stored = { hiddenProblems: { 'Ed.md': '12-ab', 'Flo.md': 3 } };
    expect(parseSettings(stored).hiddenProblems).toEqual({ 'Ed.md': '12-ab' });
    expect(parseSettings({ hiddenProblems: ['x'] }).hiddenProblems).toEqual({});
    expect(parseSettings({ hiddenProblems: 'x' }).hiddenProblems).toEqual({});
  });

  it('is read under the name it was stored by before', () => {
    const [before, now] = [{ 'Ed.md': '12-ab' }, { 'Flo.md': '34-cd' }];
    expect(parseSettings({ putAway: before }).hiddenProblems).toEqual(before);
    expect(parseSettings({ putAway: before, hiddenProblems: now }).hiddenProblems).toEqual(now);
  });

  it('is bounded', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [String(at), 'x']));
    expect(Object.keys(parseSettings({ hiddenProblems: many }).hiddenProblems)).toHaveLength(1000);
  });
});
