import { setTimeout } from 'node:timers/promises';
import type { NoteFacts } from '../src/core/note-facts';
import { Introductions } from '../src/core/introductions/introductions';
import { generateVault } from './generate';
import { millisecondsOf } from './measure';
import type { FreshStart } from './rows/fresh-start-run';
import { factsOf, indexOf } from './read-vault';
import { TOP_20 } from './rows/introductions';
import { isRegimeName, REGIMES } from './synthetic/world';

/** A process of its own, because nothing is slow twice in one that has done it once. */
const [seed = '', people = '', regime = ''] = process.argv.slice(2);

/** How long other threads may go on sweeping what was collected only to measure. */
const SWEEPING = 500;

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

async function freshStart(): Promise<FreshStart> {
  const facts = madeUpFacts();
  const before = bytesInUse();
  const start = performance.now();
  const index = indexOf(facts);
  const indexed = performance.now() - start;
  globalThis.gc?.();
  await setTimeout(SWEEPING);
  const introductions = new Introductions(index);
  const work = introductions.renew();
  const pieces: number[] = [];
  for (;;) {
    const begun = performance.now();
    const { done } = work.next();
    pieces.push(performance.now() - begun);
    if (done === true) break;
  }
  pieces.push(millisecondsOf(() => introductions.list(TOP_20)));
  const bytes = bytesInUse() - before;
  // Both are in use until here, else they would not be counted.
  if (!introductions.isReady || index.state !== 'ready') throw new Error('nothing to measure');
  return {
    index: indexed,
    firstList: pieces.reduce((sum, piece) => sum + piece, 0),
    longestPiece: Math.max(...pieces),
    bytesPerPerson: bytes / Number(people),
  };
}

process.stdout.write(JSON.stringify(await freshStart()));
