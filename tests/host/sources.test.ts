import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, 'obsidian');

/** The types of the app, what was observed or documented, recordings of it; or that it is a guess. */
const SOURCE = /obsidian\.d\.ts|SOURCES\.md|observed|assumed|Source:|help\.obsidian|app-caches/i;

/** Kinds of sources that are explained for all of them in one place. */
const PAGE = readFileSync(join(import.meta.dirname, 'SOURCES.md'), 'utf8');

it.each(readdirSync(FOLDER))('%s says where it has from what it asserts of the app', (name) => {
  expect(readFileSync(join(FOLDER, name), 'utf8')).toMatch(SOURCE);
});

it.each(['obsidian.d.ts', 'the importer', 'the help', 'observed', 'other plugins', 'app-caches'])(
  '%s is explained to whoever wants to look it up',
  (kind) => {
    expect(PAGE).toContain(kind);
  },
);
