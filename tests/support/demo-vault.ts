import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DEMO = join(import.meta.dirname, '../vaults/demo');

/** People with names in many scripts, cards to import, introductions at every stage. */
export function demo(): Record<string, string> {
  const all = readdirSync(DEMO, { recursive: true, encoding: 'utf8' });
  const files = all.filter((path) => statSync(join(DEMO, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(DEMO, path), 'utf8')]));
}
