/** Runs in a browser, whose engine is the app's. */
import type { NoteFacts } from '../../../src/core/notes/note-facts';
import { asCached } from '../as-cached';
import { settled } from '../measure';
import { freshStart, type FreshStart } from './fresh-start';
import { sizeTimes, type SizeTimes } from './size-times';

declare global {
  interface Window {
    /** Brings the facts of a vault here before anything is measured. @returns how many */
    benchLoad?: (url: string) => Promise<number>;
    benchStart?: () => Promise<FreshStart>;
    benchTimes?: () => Promise<SizeTimes>;
  }
}

let loaded: readonly NoteFacts[] = [];

/** It comes from `serve-facts`, so it is what it says it is. */
function isListOfFacts(value: unknown): value is NoteFacts[] {
  return Array.isArray(value);
}

window.benchLoad = async (url) => {
  const response = await fetch(url);
  const all: unknown = await response.json();
  loaded = isListOfFacts(all) ? asCached(all) : [];
  return loaded.length;
};

window.benchStart = async () => {
  await settled();
  return freshStart(loaded);
};

window.benchTimes = () => sizeTimes(loaded);
