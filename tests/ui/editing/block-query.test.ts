import { describe, expect, it } from 'vitest';
import { parseBlock } from '../../../src/ui/editing/block-query';

describe('what a block asks for', () => {
  it.each([
    ['', { kind: 'due', days: 7, limit: 10 }],
    ['due\ndays: 14\nlimit: 3', { kind: 'due', days: 14, limit: 3 }],
    ['  Days : 0 \r\n', { kind: 'due', days: 0, limit: 10 }],
    ['introductions\nlimit: 5', { kind: 'introductions', limit: 5 }],
    ['person: Ana Silva', { kind: 'person', name: 'Ana Silva' }],
    ['Person:  People/Ana: the poet.md', { kind: 'person', name: 'People/Ana: the poet.md' }],
  ])('is read from %j', (source, query) => {
    expect(parseBlock(source)).toEqual(query);
  });

  it.each([
    ['friends', '“friends” is not understood'],
    ['due soon', '“due soon” is not understood'],
    ['constructor', '“constructor” is not understood'],
    ['sort: name', '“sort: name” is not understood'],
    ['days: many', 'days: many is not a whole number'],
    ['limit: 101', 'limit: 101 is not a whole number from 0 to 100'],
    ['person:', 'Write a name after person:'],
    ['due\nintroductions', 'One block shows one list'],
    ['introductions\ndays: 3', 'days: goes with due only'],
  ])('is named in words where it is wrong: %j', (source, words) => {
    const query = parseBlock(source);
    expect(query.kind === 'wrong' ? query.problems.join() : query).toContain(words);
  });
});
