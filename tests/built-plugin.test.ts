import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../src/core/text/record';

const CODE = readFileSync(fileURLToPath(new URL('../main.js', import.meta.url)), 'utf8');

const requireHere = createRequire(import.meta.url);

const CHANGELOG = readFileSync(fileURLToPath(new URL('../CHANGELOG.md', import.meta.url)), 'utf8');

/** Kilobytes that the changelog gives the file, with the reasons: it grows by no byte unsaid. */
function saidSize(): number {
  const said = /`main\.js` grew from [\d,]+ to ([\d,]+) kB:/.exec(CHANGELOG)?.[1];
  if (said === undefined) throw new Error('the changelog says no size of main.js');
  return Number(said.replace(',', ''));
}

/** Kilobytes of code at most: every 34 take the main thread a millisecond to compile, at each start. */
const MOST_CODE = 1_357;

/** Longer texts are data, which an engine only passes over when it compiles the file. */
const LONG = 1_000;

/** Bytes of code: of all but long texts and, behind the last statement, the licences. */
function codeSize(): number {
  const file = ts.createSourceFile('main.js', CODE, ts.ScriptTarget.ES2022);
  let size = file.endOfFileToken.pos;
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.length > LONG) size -= node.end - node.pos;
    else ts.forEachChild(node, look);
  };
  look(file);
  return size;
}

/** What a phone's web view has and Node has not: no `Buffer`, no `process`, no module of Node's. */
function load(): { required: string[]; exported: unknown } {
  const required: string[] = [];
  const app = new Proxy({}, { get: () => Object });
  const context = createContext({ Intl, TextDecoder, console });
  const wrapped: unknown = runInContext(
    `(function (module, exports, require) {${CODE}\n})`,
    context,
  );
  const module = { exports: {} };
  const require = (name: string): unknown => {
    required.push(name);
    // The app gives its editor too, which parts of the plugin are built on.
    return name.startsWith('@codemirror/') ? requireHere(name) : app;
  };
  if (typeof wrapped === 'function')
    Reflect.apply(wrapped, undefined, [module, module.exports, require]);
  return { required, exported: module.exports };
}

describe('the built plugin', () => {
  it('loads where there is no Node, and requires only what the app gives', () => {
    const { required, exported } = load();
    expect(
      required.filter((name) => name !== 'obsidian' && !name.startsWith('@codemirror/')),
    ).toEqual([]);
    expect(required).toContain('obsidian');
    expect(isRecord(exported) && typeof exported['default']).toBe('function');
  });

  it('contains nothing that could run a note as code, and reaches no network', () => {
    expect(CODE).not.toMatch(
      /\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|WebSocket|requestUrl|sendBeacon/,
    );
  });

  // What is pasted into a field comes with the event, by the user's hand. Copied is only a request to
  // connect, by the button that says so.
  it('reads no clipboard and knows no storage but the vault', () => {
    const uses = [...CODE.matchAll(/clipboard\b(?!Data)[^(]{0,20}/g)].map(([use]) => use);
    expect(uses).toEqual(['clipboard.writeText']);
    expect(CODE).not.toMatch(/localStorage|sessionStorage|indexedDB|execCommand|cookie/i);
  });

  it('is kept by an engine in one byte a letter', () => {
    expect(/[^\0-\u00ff]/.exec(CODE)).toBe(null);
  });

  it('carries the licences of what is built into it', () => {
    expect(CODE).toContain('## yaml 2.9.1');
    expect(CODE).toContain('Permission to use, copy, modify, and/or distribute this software');
    expect(CODE).toContain('Permission is hereby granted, free of charge');
    expect(CODE).toContain('## jsqr 1.4.0');
  });

  it('carries no licence of what only the program contains', () => {
    expect(CODE).not.toContain('## @lezer/');
  });

  it('is no larger than the changelog says and gives reasons for', () => {
    expect(Math.ceil(Buffer.byteLength(CODE) / 1000)).toBeLessThanOrEqual(saidSize());
  });

  it('holds no more code than can be compiled at each start', () => {
    expect(Math.ceil(codeSize() / 1000)).toBeLessThanOrEqual(MOST_CODE);
  });

  it('has no literal for which an engine goes through all of Unicode to compile the file', () => {
    // In all other strings the backslash stands twice.
    const code = CODE.replaceAll(/String\.raw`[^`]*`/g, '');
    expect(/.{0,30}[^\\]\\p\{.{0,30}/i.exec(code)).toBeNull();
  });

  it('has no look-behind in a literal, for which older iOS refuses the whole file', () => {
    // In a string it is tried when it runs: yaml does, and goes on without where it fails.
    const literals = CODE.replaceAll(/new RegExp\((?:"[^"]*"|`[^`]*`)/g, '');
    expect(literals.match(/.{0,30}\(\?<[=!].{0,30}/g)).toBeNull();
  });
});
