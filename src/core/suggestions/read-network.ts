import { inBlocks, type PausingWork } from '../collections/pausing-work';
import type { PeopleIndex } from '../people/people-index';
import type { NoteEntry } from '../people/read-note';
import { sorted } from '../collections/pausing-sort';
import { Network } from './network';
import type { TermTables } from './term-table';

/** Notes that are taken in before a stop. */
const BLOCK = 8;

/** What all notes say at one moment, side by side: a pair for each note takes longer to make. */
function notesOf(index: PeopleIndex) {
  const notes = index.notes();
  return { paths: [...notes.keys()], entries: [...notes.values()] };
}

function* peopleIn(entries: readonly NoteEntry[]): PausingWork<string[]> {
  const people: string[] = [];
  yield* inBlocks(entries, ({ person }) => {
    if (person) people.push(person.path);
  });
  return people;
}

/** The network of all people in the index, with weights taken fresh; it depends on no day. */
export function* readNetwork(index: PeopleIndex, tables: TermTables): PausingWork<Network> {
  const network = new Network(tables);
  const { paths, entries } = notesOf(index);
  yield;
  const people = yield* peopleIn(entries);
  yield* inBlocks(yield* sorted(people), network.numberOf);
  yield;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry) network.load(paths[at] ?? '', entry);
    if (at % BLOCK === BLOCK - 1) yield;
  }
  yield* network.rows.arrange();
  yield;
  yield* network.weigh();
  return network;
}
