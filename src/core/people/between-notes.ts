import type { Person } from './person';
import type { Problem } from './problem';
import { Participants } from './people-of-notes';
import type { NoteEntry } from './read-note';
import { SyncCopies } from './sync-copies';

/** Takes a note's entry in the place of what it was. */
type Put = (path: string, entry: NoteEntry | null) => void;

/** What notes say that depends on which other notes there are. */
export class BetweenNotes {
  private readonly copies = new SyncCopies();
  private readonly participants: Participants;

  /** @param people everybody there is by now */
  constructor(people: () => Iterable<Person>) {
    this.participants = new Participants(people);
  }

  /** What a note says among the others, by what it says for itself. */
  read(path: string, said: NoteEntry | null): NoteEntry | null {
    this.copies.come(path);
    return this.participants.read(path, this.copies.read(path, said));
  }

  /** Takes in that a note is gone. */
  remove(path: string): void {
    this.copies.go(path);
    this.participants.forget(path);
  }

  /** Takes in who a note's person was and is. */
  exchange(before: NoteEntry | null, after: NoteEntry | null): void {
    this.participants.exchange(before?.person ?? null, after?.person ?? null);
  }

  /** Reads again what says something else now because other notes came, went or changed. */
  settle(put: Put): void {
    // Whether a note is a copy depends on which notes exist; whom a name means, on which people do.
    for (const [path, said] of this.copies.takeStale()) put(path, this.read(path, said));
    for (const [path, said] of this.participants.takeStale())
      put(path, this.participants.read(path, said));
  }

  problems(isPerson: (path: string) => boolean): Problem[] {
    return this.copies.problems(isPerson);
  }
}
