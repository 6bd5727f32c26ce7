import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a path was changed; null if there is nothing. */
function changeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** The latest change of a file, or of all that is in a folder: a file that came or went changes its folder. */
function latestIn(path) {
  const below = statSync(path).isDirectory() ? readdirSync(path) : [];
  return Math.max(changeOf(path), ...below.map((name) => latestIn(join(path, name))));
}

/**
 * Whether files need not be made again: all are there, and none of what they are made of was changed
 * since.
 * @param {readonly string[]} made files, whose times are those at which making them began
 * @param {readonly string[]} sources files and folders
 */
export function isUpToDate(made, sources) {
  const times = made.map(changeOf);
  return !times.includes(null) && Math.max(...sources.map(latestIn)) < Math.min(...times);
}
