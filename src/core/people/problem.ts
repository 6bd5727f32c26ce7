import type { NoteFault } from '../notes/fault';

/** Something in a note that could not be read: told to the user, never dropped. */
export interface Problem {
  readonly path: string;
  /** The property's name as the note writes it; null where the note as a whole is meant. */
  readonly property: string | null;
  readonly fault: NoteFault;
  /** The value as YAML read it; null where the note as a whole is meant. */
  readonly value: unknown;
}
