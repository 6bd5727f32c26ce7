import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import rooms from '../scripts/rooms.json';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** Which rooms a room may import (ARCHITECTURE.md). */
const ROOMS: Readonly<Record<string, readonly string[]>> = rooms;

/** Packages that the pure rooms may reach, through however many files. */
const PURE_PACKAGES = [
  '@date-fns/utc',
  'chrono-node',
  'd3-force', // its forces; nothing here starts its timer
  'date-fns',
  'gray-matter',
  'icu-minify',
  'jsqr',
  'libphonenumber-js',
  'porter2',
  'uqr',
  'yaml',
];
const PURE_ROOMS = ['core', 'words', 'cards', 'messages', 'actions', 'commands'];

/** Module names by file, paths from the source folder with `/`. */
type Imports = ReadonlyMap<string, readonly string[]>;

function importsIn(file: string, code: string): string[] {
  const { importedFiles } = ts.preProcessFile(code, true, true);
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const exported = source.statements
    .filter(ts.isExportDeclaration)
    .flatMap(({ moduleSpecifier }) =>
      moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [],
    );
  return [...new Set([...importedFiles.map(({ fileName }) => fileName), ...exported])];
}

function resolveIn(files: ReadonlySet<string>, from: string, module: string): string {
  if (!module.startsWith('.')) return module;
  const path = join(dirname(from), module).split(sep).join('/');
  return [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => files.has(candidate)) ?? path;
}

function importsOf(code: ReadonlyMap<string, string>): Imports {
  const files = new Set(code.keys());
  return new Map(
    [...code].map(([file, text]) => [
      file,
      importsIn(file, text).map((module) => resolveIn(files, file, module)),
    ]),
  );
}

function sourceCode(): Map<string, string> {
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative(SOURCE, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

/** All that a file reaches, through other files, with the way there. */
function reached(imports: Imports, start: string): Map<string, string> {
  const ways = new Map([[start, start]]);
  for (const [file, way] of ways) {
    for (const next of imports.get(file) ?? []) {
      if (!ways.has(next)) ways.set(next, `${way} → ${next}`);
    }
  }
  ways.delete(start);
  return ways;
}

function packageOf(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every way from a pure room to something it may not know. */
function impureWays(imports: Imports): string[] {
  const starts = [...imports.keys()].filter((file) => PURE_ROOMS.includes(roomOf(file)));
  return starts.flatMap((start) =>
    [...reached(imports, start)]
      .filter(([target]) => !imports.has(target) && !PURE_PACKAGES.includes(packageOf(target)))
      .map(([, way]) => way),
  );
}

/** Every import that points the wrong way between rooms, or to a file that is none. */
function wrongArrows(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) => {
    const allowed = ROOMS[roomOf(file)];
    if (allowed === undefined) return [];
    return targets
      .filter(
        (target) => imports.has(target) && ![roomOf(file), ...allowed].includes(roomOf(target)),
      )
      .map((target) => `${file} → ${target}`);
  });
}

function folderOf(file: string): string {
  return dirname(file);
}

/** The folders that each folder imports from; files at the root of a room are a folder of their own. */
function folderImports(imports: Imports): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const from = folderOf(file);
    const known = folders.get(from) ?? new Set();
    folders.set(from, known);
    for (const target of targets)
      if (imports.has(target) && folderOf(target) !== from) known.add(folderOf(target));
  }
  return folders;
}

/** Every folder from which a way through other folders leads back to it, with one such way. */
function folderCircles(imports: Imports): string[] {
  const folders = folderImports(imports);
  return [...folders].flatMap(([start, targets]) => {
    const ways = new Map([...targets].map((target) => [target, `${start} → ${target}`]));
    for (const [folder, way] of ways) {
      for (const next of folders.get(folder) ?? []) {
        if (next === start) return [`${way} → ${start}`];
        if (!ways.has(next)) ways.set(next, `${way} → ${next}`);
      }
    }
    return [];
  });
}

describe('the rooms', () => {
  const imports = importsOf(sourceCode());

  it('are those of the plan', () => {
    expect(existsSync(join(SOURCE, 'core'))).toBe(true);
    expect(imports.size).toBeGreaterThan(30);
    const rooms = new Set([...imports.keys()].map(roomOf).filter((room) => room !== ''));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('import one way only', () => {
    expect(wrongArrows(imports)).toEqual([]);
  });

  it('have no folders that import each other in a circle, their roots counted', () => {
    expect(folderCircles(imports)).toEqual([]);
  });

  it('that are pure reach no host, through however many files', () => {
    expect(impureWays(imports)).toEqual([]);
  });

  it('know gray-matter in one file only', () => {
    const users = [...imports].filter(([, targets]) =>
      targets.some((target) => packageOf(target) === 'gray-matter'),
    );
    expect(users.map(([file]) => file)).toEqual(['core/notes/front-matter.ts']);
  });

  it('know Node in the headless room only', () => {
    const users = [...imports].filter(([, targets]) =>
      targets.some((target) => target.startsWith('node:')),
    );
    expect(new Set(users.map(([file]) => roomOf(file)))).toEqual(new Set(['headless']));
  });
});

describe('the walk that checks them', () => {
  const code = new Map([
    ['core/rule.ts', "import { a } from '../core/helper';"],
    ['core/helper.ts', "export * from './deep';"],
    ['core/deep.ts', "import type { TFile } from 'obsidian';\nconst fs = await import('node:fs');"],
    ['actions/do.ts', "import { draw } from '../ui/draw';"],
    ['ui/draw.ts', ''],
  ]);
  const imports = importsOf(code);

  it('finds a host behind two files, types and deferred imports included', () => {
    expect(impureWays(imports)).toContain(
      'core/rule.ts → core/helper.ts → core/deep.ts → obsidian',
    );
    expect(impureWays(imports)).toContain('core/rule.ts → core/helper.ts → core/deep.ts → node:fs');
  });

  it('finds a circle that runs through the root of a room', () => {
    const circle = importsOf(
      new Map([
        ['core/settings.ts', "import { a } from './person/names';"],
        ['core/person/names.ts', "import type { Settings } from '../settings';"],
      ]),
    );
    expect(folderCircles(circle)).toEqual([
      'core → core/person → core',
      'core/person → core → core/person',
    ]);
    expect(folderCircles(imports)).toEqual([]);
  });

  it('finds an arrow that points the wrong way', () => {
    expect(wrongArrows(imports)).toEqual(['actions/do.ts → ui/draw.ts']);
  });
});
