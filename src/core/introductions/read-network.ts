import { inBlocks, type PausingWork } from '../pausing-work';
import type { PeopleIndex } from '../people-index/people-index';
import type { NoteEntry } from '../people-index/read-note';
import { sorted } from '../sorting';
import { Network } from './network';
import type { PhraseReader } from './vocabulary';

/** Notes that are taken in before a stop. */
const BLOCK = 32;

/** What all notes say at one moment, side by side: a pair for each note takes longer to make. */
function notesOf(index: PeopleIndex) {
  const paths: string[] = [];
  const entries: NoteEntry[] = [];
  const people: string[] = [];
  index.notes().forEach((entry, path) => {
    paths.push(path);
    entries.push(entry);
    if (entry.person) people.push(path);
  });
  return { paths, entries, people };
}

/** The network of all people in the index, with weights taken fresh; it depends on no day. */
export function* readNetwork(index: PeopleIndex, readPhrase: PhraseReader): PausingWork<Network> {
  const network = new Network(readPhrase);
  const { paths, entries, people } = notesOf(index);
  yield;
  yield* inBlocks(yield* sorted(people), network.numberOf);
  yield;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry) network.load(paths[at] ?? '', entry);
    if (at % BLOCK === BLOCK - 1) yield;
  }
  network.rows.arrange();
  yield;
  yield* network.weigh();
  return network;
}
