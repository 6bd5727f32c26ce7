import { basename } from 'node:path';

/**
 * Test files whose pages start without a cache of last time: the app then indexes its notes one by one
 * after its layout is ready, as on a first start, after an update, or in a vault that was just cloned.
 * All others start with what the app kept. Half of the files stand here, so that neither start is the
 * normal one.
 */
export const START_COLD: readonly string[] = [
  'accessibility',
  'address-books',
  'bases',
  'bulk',
  'capture',
  'editing',
  'follow-through',
  'home',
  'import',
  'introductions',
  'keyboard',
  'merge',
  'needs',
  'network',
  'person-panel',
  'rows',
  'tables',
  'triage',
];

/** @param testPath of the test file that opens a page */
export function startsCold(testPath: string | undefined): boolean {
  return testPath !== undefined && START_COLD.includes(basename(testPath, '.test.ts'));
}
