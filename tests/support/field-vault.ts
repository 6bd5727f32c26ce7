import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { temporaryVault, type TemporaryVault } from './temporary-vault';
import type { Texts } from './vault';

const FIELD = 'tests/fixtures/field';

/** A copy of one of the vaults made after public reports, with further notes. */
export function fieldVault(name: string, more: Texts = {}): TemporaryVault {
  const root = join(FIELD, name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts: Record<string, string> = {};
  for (const file of files)
    texts[relative(root, file).split(sep).join('/')] = readFileSync(file, 'utf8');
  return temporaryVault({ ...texts, ...more });
}
