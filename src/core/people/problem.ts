import type { NoteFault } from '../notes/fault';

/** Something in a note that could not be read: told to the user, never dropped. */
export interface Problem {
  readonly path: string;
  /** The property's name as the note writes it; null if it is about the note as a whole. */
  readonly property: string | null;
  readonly fault: NoteFault;
  /** The value as YAML read it; null if it is about the note as a whole. */
  readonly value: unknown;
}
