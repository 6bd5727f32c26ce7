import type { Clock, LinkedStore } from '../../actions/ports';
import type { PeopleIndex } from '../../core/people/people-index';

/** Something that changes, and how to hear of it. */
interface Source {
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
}

/** How many of the vault's notes have been read. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** What the interface needs of the rest of the plugin. */
export interface PluginServices {
  readonly people: Source & {
    readonly index: PeopleIndex;
    /** How far the first reading is; null once every note has been read. */
    readonly progress: ReadingProgress | null;
    /** Does something that changes many notes; what is shown follows once it is done. */
    quietly<T>(work: () => Promise<T>): Promise<T>;
  };
  readonly clock: Source & Clock;
  readonly store: LinkedStore;
}
