import type { NoteFacts } from '../../src/core/notes/note-facts';
import { PeopleIndex } from '../../src/core/people/people-index';
import { propertyTable } from '../../src/core/people/properties';
import { DEFAULT_SETTINGS } from '../../src/core/people/settings';
import { linkResolver } from '../../src/headless/link-resolver.mts';
import { readFacts } from '../../src/headless/read-facts.mts';
import { asCached } from './as-cached';
import type { SyntheticNote } from './synthetic/note';

/** The facts of notes in memory: what the app's metadata cache would hold. */
export function factsOf(notes: readonly SyntheticNote[]): NoteFacts[] {
  const reading = {
    resolve: linkResolver(notes.map(({ path }) => path)),
    table: propertyTable(DEFAULT_SETTINGS.propertyNames),
  };
  return asCached(notes.map(({ path, text }) => readFacts(path, { kind: 'text', text }, reading)));
}

export function indexOf(facts: readonly NoteFacts[]): PeopleIndex {
  const index = new PeopleIndex(DEFAULT_SETTINGS);
  index.update(facts.map((each) => ({ kind: 'set', facts: each })));
  index.markReady();
  return index;
}
