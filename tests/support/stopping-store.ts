import type {
  AttachOutcome,
  Attachment,
  CreateOutcome,
  LinkedStore,
  VaultLinks,
  WriteOutcome,
} from '../../src/actions/ports';
import type { NoteEdit } from '../../src/core/notes/note-edit';

/** What is thrown where a program would be gone. */
export class Stopped extends Error {}

/** A store that ends as a program does that is killed: before the write of a given number. */
export class StoppingStore implements LinkedStore {
  private count = 0;

  constructor(
    private readonly store: LinkedStore,
    private readonly writes: number,
  ) {}

  read(path: string): Promise<string | null> {
    return this.store.read(path);
  }

  async create(path: string, text: string): Promise<CreateOutcome> {
    this.step();
    return this.store.create(path, text);
  }

  async edit(path: string, edit: (text: string) => NoteEdit): Promise<WriteOutcome> {
    this.step();
    return this.store.edit(path, edit);
  }

  async remove(path: string, text: string): Promise<WriteOutcome> {
    this.step();
    return this.store.remove(path, text);
  }

  async attach(attachment: Attachment): Promise<AttachOutcome> {
    this.step();
    return this.store.attach(attachment);
  }

  async detach(path: string, made: string): Promise<WriteOutcome> {
    this.step();
    return this.store.detach(path, made);
  }

  readLinks(): VaultLinks {
    return this.store.readLinks();
  }

  private step(): void {
    if (this.count++ >= this.writes) throw new Stopped();
  }
}
