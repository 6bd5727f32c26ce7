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
  const notes = [...index.notes()];
  yield;
  const people: string[] = [];
  for (const [path, { person }] of notes) if (person) people.push(path);
  yield;
  for (const path of yield* sorted(people)) network.numberOf(path);
  yield;
  let loaded = 0;
  for (const [path, entry] of notes) {
    network.load(path, entry);
    if (++loaded % BLOCK === 0) yield;
  }
  yield* network.weigh();
  return network;
}
