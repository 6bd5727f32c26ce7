import type { NoteFacts } from '../../src/core/notes/note-facts';
import { SuggestionEngine } from '../../src/core/suggestions/suggestion-engine';
import { generateVault } from './generate';
import { factsOf, indexOf } from './read-vault';
import { TOP_20 } from './rows/introductions';
import { isRegimeName, REGIMES } from './synthetic/world';

/** A process of its own: in one that has done other things, memory is in use and is freed for those. */
const [seed = '', people = '', regime = ''] = process.argv.slice(2);

function bytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

// A function of its own: what a running one has used is kept for it, and freed while it is measured.
function madeUpFacts(): NoteFacts[] {
  if (!isRegimeName(regime)) throw new Error(`no such people: ${regime}`);
  return factsOf([...generateVault(Number(seed), Number(people), REGIMES[regime])]);
}

/** What index and introductions keep beyond the facts, after the first list. */
function bytesPerPerson(): number {
  const facts = madeUpFacts();
  const before = bytesInUse();
  const index = indexOf(facts);
  const engine = new SuggestionEngine(index);
  engine.list(TOP_20);
  const bytes = bytesInUse() - before;
  // Both are in use until here, else they would not be counted.
  if (!engine.isReady || index.state !== 'ready') throw new Error('nothing to measure');
  return bytes / Number(people);
}

process.stdout.write(String(bytesPerPerson()));
