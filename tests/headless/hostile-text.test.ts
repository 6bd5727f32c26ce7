import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/headless/body-facts.mts';
import { linkPlaces } from '../../src/headless/folder-links.mts';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

// Where a text would take the parser minutes it stops counting signs, and says so: what is checked
// is that it stops, and no time.
describe('a body that is made to take long', () => {
  it.each([
    ['links without an end', '[a]('],
    ['pictures without an end', '![a]('],
    ['targets without an end', '[a](<'],
    ['targets without a bracket', '[a](b '],
    ['titles without an end', '[a](b "'],
    ['addresses without an end', '<http:'],
    ['tags without an end', '<a '],
    ['attributes without an end', "<a b='c"],
    ['comments without an end', 'x <!-- > '],
    ['instructions without an end', 'x <? > '],
    ['stars that close nothing', 'a* b** '],
    ['empty brackets', '[]'],
    ['open brackets', '[a '],
    ['lists in lists on a line', '+ '],
    ['quotations and lists in one another', '>- '],
    ['numbers in numbers', '1. '],
  ])('of %s is read up to a point, and said', (_, part) => {
    for (const size of [80_000, 240_000]) {
      const text = `${part.repeat(size / part.length)}\n\n[[Ana]]`;
      expect(readBody(text).fault).toEqual({ code: 'body-too-deep' });
      expect(linkPlaces(text)).toBeNull();
    }
  });

  it('is a problem of its note, and no other note suffers', async () => {
    const vault = temporaryVault({
      'People/Ana.md': note({ met: '2026-11-15' }, '[a]('.repeat(20_000)),
      'People/Bo.md': note({ met: '2026-11-15' }, '[[2026-11-17]]'),
    });
    expect(await vault.json('check')).toEqual([
      {
        path: 'People/Ana.md',
        property: null,
        problem: expect.stringContaining('not all of it was read'),
        value: null,
      },
    ]);
    expect(await vault.json('due')).toMatchObject([{ name: 'Ana' }]);
    expect(await vault.json('log', 'name=Ana', 'channel=email')).toMatchObject({
      effect: 'changed',
    });
  });
});

describe('a long body that people write', () => {
  it.each([
    ['a list of links', '- [[Ana Silva]] and [Bo](Bo.md)\n', 10_000],
    ['links in one paragraph', '[[Ana Silva]] and [Bo](Bo%20Lee.md "the poet") ', 1_500],
    ['a chat', '**Ana:** hello [[Bo]]\n', 4_000],
    ['citations', 'as [1] and [2] say, *and* <b>more</b> ', 1_000],
    ['a picture in the text', `![p](data:image/png;base64,${'A'.repeat(400_000)}) [[Ana]]\n`, 1],
    ['rules and code', '* * *\n\n- - -\n`a` ``b`` <!-- c --> > 3 < 4\n', 2_000],
    ['tables', '| [[Ana]] | b |\n|---|---|\n| c | d |\n\n', 1_000],
    ['a list ten levels deep', `${'  '.repeat(10)}- a [[Ana]]\n`, 2_000],
  ])('such as %s is read as a whole', (_, part, times) => {
    const { fault, links } = readBody(part.repeat(times));
    expect(fault).toBeNull();
    const wanted = part.match(/\[\[|\]\([A-Z]/g)?.length ?? 0;
    if (!part.startsWith(' ')) expect(links).toHaveLength(wanted * times);
  });
});

describe('properties that are made to take long', () => {
  const many = (line: (at: number) => string): string =>
    `---\ntype: person\n${Array.from({ length: 20_000 }, (_, at) => line(at)).join('\n')}\n---\n`;

  it.each([
    ['names', many((at) => `k${String(at)}: 1`)],
    ['names in a group', `---\nx:\n${many((at) => `  k${String(at)}: 1`).slice(17)}`],
    [
      'names in brackets',
      `---\nx: {${Array.from({ length: 20_000 }, (_, at) => `k${String(at)}: 1`).join(', ')}}\n---\n`,
    ],
  ])('by %s are a problem, and nothing is written', async (_, text) => {
    const vault = temporaryVault({ 'People/Ana.md': text });
    expect(await vault.json('check')).toMatchObject([
      { path: 'People/Ana.md', problem: 'there are more than 3,000 properties' },
    ]);
    const { error } = await vault.run('log', 'name=Ana', 'channel=email');
    expect(error).toContain('nothing was written to People/Ana.md');
    expect(vault.text('People/Ana.md')).toBe(text);
  });

  it('are read where their texts have colons', async () => {
    const urls = Array.from({ length: 5_000 }, (_, at) => `  - http://x.org/${String(at)}`);
    const vault = temporaryVault({ 'People/Ana.md': `---\nurl:\n${urls.join('\n')}\n---\n` });
    expect(await vault.json('check')).toEqual([]);
  });

  it('are not merged item by item where each would be read back', async () => {
    const list = (mark: string): string =>
      Array.from({ length: 3_000 }, (_, at) => `  - ${mark}${String(at)}`).join('\n');
    const vault = temporaryVault({
      'People/Ana.md': `---\noffers:\n${list('a')}\n---\n`,
      'People/Ana S.md': `---\noffers:\n${list('b')}\n---\n`,
    });
    const { error } = await vault.run('merge', 'name=Ana', 'other=Ana S');
    expect(error).toContain('too long for so many changes at once');
  });
});
