import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';

const CODE = readFileSync('main.js', 'utf8');

/** The English words for numbers that the date library makes when it is evaluated. */
const LIBRARY = /\{sunday:0,sun:0,/g;

describe('what reads days in words', () => {
  it('is in the plugin, and is not evaluated before it is asked for', () => {
    expect(CODE.match(LIBRARY)).toHaveLength(1);
    const marked = CODE.replace(LIBRARY, '{[evaluated()]:0,sunday:0,sun:0,');
    let evaluations = 0;
    const evaluated = (): string => String((evaluations += 1));
    const parameters = ['module', 'exports', 'require', 'evaluated'];
    const run: unknown = compileFunction(marked, parameters);
    const app = new Proxy({}, { get: () => Object });
    const require = createRequire(import.meta.url);
    const provide = (name: string): unknown => (name === 'obsidian' ? app : require(name));
    const module = { exports: {} };
    if (typeof run !== 'function') throw new TypeError('main.js is no code');
    Reflect.apply(run, undefined, [module, module.exports, provide, evaluated]);
    expect(module.exports).toHaveProperty('default');
    expect(evaluations).toBe(0);
  });
});
