import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { quickToCompile } from '../../scripts/quick-to-compile.mjs';

/** What a function is called with, one after the other, and its answers as text. */
function answers(code: string): unknown {
  const texts = ['Ünal 3', '', 'a-b ß/7', 'Ünal 3'];
  const call = `${code}\nJSON.stringify(${JSON.stringify(texts)}.map(f))`;
  return runInNewContext(call);
}

describe('patterns of built code', () => {
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
    const built = quickToCompile(`"use strict";\n${code}`);
    expect(built).toContain('RegExp("');
    expect(answers(built)).toBe(answers(code));
  });

  it('are made once', () => {
    const code = String.raw`"use strict";
let made = 0;
const f = (text) => /\p{L}/u.test(text);`;
    const counted = quickToCompile(code).replaceAll('RegExp(', '(made++, RegExp)(');
    expect(runInNewContext(`${counted}\n[f('a'), f('1'), f('b'), made].join()`)).toBe(
      'true,false,true,1',
    );
  });

  it('leave all other code as it is', () => {
    const code = String.raw`"use strict";
const f = (text) => /[a-z]/.test(text) || text === '/\\p{L}/u';`;
    expect(quickToCompile(code)).toBe(code);
  });
});

describe('arrow functions of built code', () => {
  const run = (code: string): unknown => runInNewContext(quickToCompile(`"use strict";\n${code}`));

  it('are functions where they stand in no other', () => {
    const code = 'var a=u(()=>{b=c=>{d()}}),e=f=>{g()},h=(i,j)=>{k()},l=m=>n=>{o()};';
    expect(quickToCompile(code)).toBe(
      'var a=u(function(){b=c=>{d()}}),e=function(f){g()},h=function(i,j){k()},l=m=>n=>{o()};',
    );
  });

  it.each([
    ['with what they are given', 'const f = (a, [b] = [2]) => { return a + b; }; f(1)', 3],
    ['with a single name', 'const f = a => { return a + 1; }; f(1)', 2],
    [
      'with methods that know their object',
      'const f = () => { class A { b = 1; c = () => this.b; d() { return this.b; } } return new A().c() + new A().d(); }; f()',
      2,
    ],
    [
      'with patterns in them',
      String.raw`const f = (a = /\p{L}/u.test('ü')) => { return a && /\p{N}/u.test('7'); }; f()`,
      true,
    ],
  ])('do the same: %s', (_, code, answer) => {
    expect(run(code)).toBe(answer);
  });

  it.each([
    'var a=()=>{return this}',
    'var a=()=>{b=()=>this.c}',
    'var a=()=>{return arguments}',
    'var a=async()=>{await b}',
    'var a=()=>b',
  ])('stay arrow functions: %s', (code) => {
    expect(quickToCompile(code)).toBe(code);
  });
});

describe('imports of built code', () => {
  it('wait as they did, and are written once', async () => {
    const code = `"use strict";
const f = () => (a.push('now'), Promise.resolve().then(() => (a.push('later'), a)));
const g = () => Promise.resolve().then(() => a, () => b);
const a = [], b = [];
f().then(() => a.join());`;
    const quick = quickToCompile(code);
    expect(quick.split('Promise.resolve().then')).toHaveLength(3);
    expect(await runInNewContext(quick)).toBe('now,later');
  });
});
