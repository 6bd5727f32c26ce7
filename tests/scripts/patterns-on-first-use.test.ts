import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { patternsOnFirstUse } from '../../scripts/patterns-on-first-use.mjs';

/** What a function is called with, one after the other, and its answers as text. */
function answers(code: string): unknown {
  const texts = ['Ünal 3', '', 'a-b ß/7', 'Ünal 3'];
  const call = `${code}\nJSON.stringify(${JSON.stringify(texts)}.map(f))`;
  return runInNewContext(call);
}

describe('patterns that are made on first use', () => {
  it.each([
    ['a test', String.raw`const f = (text) => /^\p{L}+ \p{N}$/u.test(text);`],
    ['a first match', String.raw`const f = (text) => /\p{N}/u.exec(text);`],
    ['all matches', String.raw`const f = (text) => text.match(/\p{L}/gu);`],
    ['all matches, one by one', String.raw`const f = (text) => [...text.matchAll(/\p{L}/gu)];`],
    ['what is replaced', String.raw`const f = (text) => text.replace(/[^\p{L}"\/\\]/giu, '.');`],
    ['parts', String.raw`const f = (text) => text.split(/\P{L}/u);`],
    ['a place', String.raw`const f = (text) => text.search(/\P{L}/u);`],
    // Each remembers its place, which may be asked for or not.
    ['a global test', String.raw`const f = (text) => /\p{L}/gu.test(text);`],
    ['a global constant', String.raw`const G = /\p{L}/gu; const f = (text) => G.test(text);`],
    ['a sticky pattern', String.raw`const f = (text) => text.match(/\p{L}/uy);`],
    ['a pattern that is given away', String.raw`const f = (text) => (/\p{L}/u).source;`],
  ])('answer as literals: %s', (_, code) => {
    const built = patternsOnFirstUse(`"use strict";\n${code}`);
    expect(built).toContain('RegExp("');
    expect(answers(built)).toBe(answers(code));
  });

  it('are made once', () => {
    const code = String.raw`"use strict";
let made = 0;
const f = (text) => /\p{L}/u.test(text);`;
    const counted = patternsOnFirstUse(code).replaceAll('RegExp(', '(made++, RegExp)(');
    expect(runInNewContext(`${counted}\n[f('a'), f('1'), f('b'), made].join()`)).toBe(
      'true,false,true,1',
    );
  });

  it('leave all other code as it is', () => {
    const code = String.raw`"use strict";
const f = (text) => /[a-z]/.test(text) || text === '/\\p{L}/u';`;
    expect(patternsOnFirstUse(code)).toBe(code);
  });
});
