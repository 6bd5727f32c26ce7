import type { NoteFacts } from '../../../src/core/notes/note-facts';

/** Finds the persons among notes that are parsed already: the least that any index has to do. */
export function bareWalk(cache: ReadonlyMap<string, NoteFacts>): number {
  let persons = 0;
  for (const [path, { properties }] of cache) {
    if (properties['type'] === 'person' || path.startsWith('People/')) persons++;
  }
  return persons;
}
