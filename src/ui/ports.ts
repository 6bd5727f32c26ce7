import type { Clock, LinkedStore } from '../actions/ports';
import type { PeopleIndex } from '../core/people-index/people-index';

/** Something that changes, and how to hear of it. */
interface Source {
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
}

/** What the interface needs of the rest of the plugin. */
export interface Surroundings {
  readonly people: Source & { readonly index: PeopleIndex };
  readonly clock: Source & Clock;
  readonly store: LinkedStore;
}
