import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withFlaws } from './synthetic/flaws';
import type { SyntheticNote } from './synthetic/note';
import { otherNotes } from './synthetic/other-notes';
import { personNote } from './synthetic/person-note';
import { Random } from './synthetic/random';
import { makeWorld, REGIMES, type Regime } from './synthetic/world';

/** A synthetic vault: the same seed and number of people give the same notes, byte for byte. */
export function* generateVault(
  seed: number,
  people: number,
  regime: Regime = REGIMES.zipf,
): Generator<SyntheticNote> {
  const random = new Random(seed);
  const world = makeWorld(random, people, regime);
  for (let number = 0; number < people; number++) {
    yield withFlaws(personNote(world, number), random);
  }
  for (const note of otherNotes(world)) yield withFlaws(note, random);
}

/** Writes notes below a folder, which makes it a vault. */
export function writeVault(folder: string, notes: Iterable<SyntheticNote>): void {
  mkdirSync(join(folder, '.obsidian'), { recursive: true });
  for (const { path, text } of notes) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
