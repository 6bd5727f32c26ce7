import { describe, expect, it } from 'vitest';
import { linkResolver } from '../../src/headless/link-resolver.mts';

const resolve = linkResolver([
  'Ana.md',
  'Archive/Old/Bo.md',
  'Archive/Bo.md',
  'People/Bo Lee.md',
  'People/José.md',
  'People/St. John.md',
  'People/Lisbon/Cy.md',
  'Work/People/Cy.md',
  'Notes/Deep/x.md',
]);

describe('where a link leads', () => {
  it.each([
    ['a name', 'Bo Lee', 'Daily/a.md', 'People/Bo Lee.md'],
    ['a name in other letters', 'bo lee', 'Daily/a.md', 'People/Bo Lee.md'],
    ['a name with extension', 'Bo Lee.md', 'Daily/a.md', 'People/Bo Lee.md'],
    ['a name with a heading', 'Bo Lee#Log', 'Daily/a.md', 'People/Bo Lee.md'],
    ['a name with a block', 'Bo Lee#^a1', 'Daily/a.md', 'People/Bo Lee.md'],
    ['a name with a dot', 'St. John', 'Daily/a.md', 'People/St. John.md'],
    ['a name in decomposed letters', 'Jose\u0301', 'Daily/a.md', 'People/José.md'],
    ['only a heading: the note itself', '#Log', 'Daily/a.md', 'Daily/a.md'],
    ['the shortest path of several', 'Bo', 'Daily/a.md', 'Archive/Bo.md'],
    ['the one in the same folder first', 'Bo', 'Archive/Old/a.md', 'Archive/Old/Bo.md'],
    ['a path', 'People/Bo Lee', 'Daily/a.md', 'People/Bo Lee.md'],
    ['the end of a path', 'Lisbon/Cy', 'Daily/a.md', 'People/Lisbon/Cy.md'],
    ['the end of a path, whole folders only', 'eople/Lisbon/Cy', 'Daily/a.md', null],
    ['a path from the root', '/People/Bo Lee', 'Notes/a.md', 'People/Bo Lee.md'],
    ['a path from the root, never its end', '/Lisbon/Cy', 'Notes/a.md', null],
    ['a relative path', '../People/Bo Lee', 'Daily/a.md', 'People/Bo Lee.md'],
    ['a relative path in the same folder', './Bo', 'Archive/Old/a.md', 'Archive/Old/Bo.md'],
    ['a relative path that leaves the vault', '../../../Ana', 'Daily/a.md', null],
    ['a relative path, never a name elsewhere', './Ana', 'Daily/a.md', null],
    ['nobody', 'Zoe', 'Daily/a.md', null],
    ['nothing but slashes', '//', 'Daily/a.md', null],
  ])('%s', (_, linkpath, source, target) => {
    expect(resolve(linkpath, source)).toBe(target);
  });
});
