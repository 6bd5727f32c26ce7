import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, 'obsidian');

/** The types of the app, what was observed or documented, recordings of it; or that it is a guess. */
const SOURCE =
  /obsidian\.d\.ts|reference\/|observed|assumed|Source:|public files?|help\.obsidian|app-caches/i;

it.each(readdirSync(FOLDER))('%s says where it has from what it asserts of the app', (name) => {
  expect(readFileSync(join(FOLDER, name), 'utf8')).toMatch(SOURCE);
});
