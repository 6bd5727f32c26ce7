import { describe, expect, it } from 'vitest';
import { indexOf, note } from '../../support/vault';

const SIZE = 200_000;

describe('a note that names people without end', () => {
  it.each<[string, unknown]>([
    ['commas', 'a,'.repeat(SIZE / 2)],
    ['hyphens', `a${'-'.repeat(SIZE)}b`],
    ['quotes', '"'.repeat(SIZE)],
    ['brackets', '(<"'.repeat(SIZE / 3)],
    ['addresses', '@'.repeat(SIZE)],
    ['letters', 'x'.repeat(SIZE)],
    ['semicolons in quotes', '";";'.repeat(SIZE / 4)],
    ['names', Array.from({ length: 5_000 }, (_, at) => `N ${String(at)}`)],
    ['one name', Array.from({ length: 5_000 }, () => 'Ana')],
    ['groups', Array.from({ length: 2_000 }, () => ({ name: { name: { email: 'x@y' } } }))],
    ['conflicts', '(conflict '.repeat(5_000)],
  ])('is read like any other: %s', (_, attendees) => {
    const text = note({ attendees, tags: ['person/x'] });
    const index = indexOf({ 'People/Ana.md': '', 'M/2026-11-05.md': text });
    expect(index.contactsOf('People/Ana.md').length).toBeLessThanOrEqual(1);
  });

  it('is told of where not all of them are read', () => {
    const attendees = Array.from({ length: 1_001 }, (_, at) => `N ${String(at)}`);
    const problems = (some: readonly string[]) =>
      indexOf({ 'M/2026-11-05.md': note({ attendees: some }) }).problems();
    expect(problems(attendees)).toMatchObject([{ property: 'attendees', value: 1_000 }]);
    expect(problems(attendees.slice(0, 999))).toEqual([]);
  });

  it('can have a name of brackets and marks without end', () => {
    const name = `${'('.repeat(100)}conflict${' (conflict)'.repeat(20)}`;
    const index = indexOf({ [`People/${name}.md`]: '', [`People/${'('.repeat(240)}).md`]: '' });
    expect([...index.people()]).toHaveLength(2);
  });
});
