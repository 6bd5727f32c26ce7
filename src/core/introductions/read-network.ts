import type { PausingWork } from '../pausing-work';
import type { PeopleIndex } from '../people-index/people-index';
import { sorted } from '../sorting';
import { Network } from './network';
import type { PhraseReader } from './vocabulary';

/** Notes that are taken in before a stop. */
const BLOCK = 32;

/** The network of all people in the index, with weights taken fresh; it depends on no day. */
export function* readNetwork(index: PeopleIndex, readPhrase: PhraseReader): PausingWork<Network> {
  const network = new Network(readPhrase);
  const people = Array.from(index.people(), ({ path }) => path);
  const notes = [...index.notes()];
  yield;
  for (const path of yield* sorted(people)) network.numberOf(path);
  yield;
  for (const [at, [path, entry]] of notes.entries()) {
    network.load(path, entry);
    if (at % BLOCK === BLOCK - 1) yield;
  }
  yield* network.weigh();
  return network;
}
