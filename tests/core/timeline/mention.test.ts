import { describe, expect, it } from 'vitest';
import { noteWords, titleOf } from '../../../src/core/timeline/mention';

function words(text: string, path = 'Daily/2026-11-05.md'): string {
  return noteWords(path, text, (linkpath) => linkpath === 'Ana');
}

describe('what a dated note tells of somebody', () => {
  it('is the lines that link to them, without the marks of lists, tasks and headings', () => {
    const text = '# With [[Ana]]\n- [x] call [[Ana|her]]\n1. *tea* [[Ana]]\nalone\n';
    expect(words(text)).toBe('With Ana · call her · *tea* Ana');
  });

  it('is not what does not count: open tasks and what is in them, quotes, code, embeds', () => {
    const text = [
      ...['- [ ] write [[Ana]]', '  - about [[Ana]]', '  - [x] done [[Ana]]', '> [[Ana]]'],
      ...['```', '[[Ana]]', '```', '![[Ana]]', '- after [[Ana]]'],
    ].join('\n');
    expect(words(text)).toBe('done Ana · after Ana');
  });

  it('starts with the title of the note', () => {
    const path = 'Meetings/2026-10-29 – Design evening.md';
    expect(words('', path)).toBe('Design evening');
    expect(words('[[Ana]] drew', path)).toBe('Design evening: Ana drew');
    expect(titleOf('Meetings/Ana.md')).toBe('Ana');
  });

  it('is no longer than two lines need', () => {
    expect(words(`[[Ana]] ${'x'.repeat(10_000)}`)).toHaveLength(400);
  });
});
