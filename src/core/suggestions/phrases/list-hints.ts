import { allLists } from '../concepts/all-lists';
import { parseConcepts } from '../concepts/scanned-list';
import { foundHints } from './find-hints';

/** The hints of the list that comes with the plugin, written. What is built has them packed. */
export function listHints(): string {
  return foundHints(parseConcepts(allLists()));
}
