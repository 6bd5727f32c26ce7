import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { PathState } from '../actions/agents/planned-notes';
import type {
  AttachOutcome,
  Attachment,
  CreateOutcome,
  LinkedStore,
  TextEdit,
  VaultLinks,
  WriteOutcome,
} from '../actions/ports';
import { attachIn, detachIn } from './folder-attachments.mts';
import { FolderLinks } from './folder-links.mts';
import { createText, editFile } from './edit-file.mts';
import { LeavesVault, storeWords } from './leaves-vault.mts';
import { moveToTrash } from './trash.mts';
import { readNoteFile } from './read-note-file.mts';
import { isInside, isReadOnly, isTaken, placeIn } from './vault-files.mts';
import { VaultLock } from './vault-lock.mts';
import { FILES } from '../words/kit/files';
import { faultWords } from '../words/notes/faults';
import { PROGRAM_FILES } from '../words/kit/program-files';

/** A folder of Markdown files as the store of notes. */
export class FolderNoteStore implements LinkedStore {
  /**
   * @param root the vault's real path
   * @param lock held for each write, and by a run from before it reads until all is written
   */
  constructor(
    private readonly root: string,
    private readonly lock = new VaultLock(root),
  ) {}

  /** Null too if a link leads out of the vault: what is there is not one of its notes. */
  read(path: string): Promise<string | null> {
    try {
      const file = readNoteFile(placeIn(this.root, path));
      return Promise.resolve(file.kind === 'text' ? file.text : null);
    } catch {
      return Promise.resolve(null);
    }
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    return this.alone(
      () => this.tryCreate(path, text),
      (reason) => ({ kind: 'refused', path, reason }),
    );
  }

  edit(path: string, edit: (text: string) => TextEdit): Promise<WriteOutcome> {
    const refuse = (reason: string): WriteOutcome => ({ kind: 'refused', path, reason });
    return this.alone(() => editFile(path, () => placeIn(this.root, path), edit), refuse);
  }

  /** What is at a path where a note is to be made; makes no folder. */
  stateOfPath(path: string): PathState {
    if (!isInside(path)) return { kind: 'refused', reason: PROGRAM_FILES.pathLeaves };
    try {
      const folder = this.folderAt(dirname(path));
      const isThere = folder !== null && isTaken(folder, basename(path));
      return { kind: isThere ? 'taken' : 'free' };
    } catch (error) {
      return { kind: 'refused', reason: storeWords(error) };
    }
  }

  remove(path: string, text: string): Promise<WriteOutcome> {
    const refuse = (reason: string): WriteOutcome => ({ kind: 'refused', path, reason });
    return this.alone(() => {
      if (!isInside(path)) return refuse(PROGRAM_FILES.pathLeaves);
      const file = placeIn(this.root, path);
      const read = readNoteFile(file);
      if (read.kind === 'unreadable') return refuse(faultWords(read.fault));
      if (read.text !== text) return refuse(FILES.noteChanged);
      if (isReadOnly(file, statSync(file))) return refuse(PROGRAM_FILES.noteReadOnly);
      moveToTrash(this.root, join(this.root, path));
      const written = { path, before: text, after: null };
      return { kind: 'changed', path, changed: [], written };
    }, refuse);
  }

  attach(attachment: Attachment): Promise<AttachOutcome> {
    const makeFolder = (path: string): string => this.makeFolder(path);
    return this.alone<AttachOutcome>(
      () => attachIn({ root: this.root, makeFolder }, attachment),
      (reason) => ({ kind: 'refused', reason }),
      PROGRAM_FILES.attachmentsFolder,
    );
  }

  detach(path: string, made: string): Promise<WriteOutcome> {
    return this.alone(
      () => detachIn(this.root, path, made),
      (reason) => ({ kind: 'refused', path, reason }),
    );
  }

  readLinks(): VaultLinks {
    return new FolderLinks(this.root);
  }

  /** Does something while no other run writes; what fails is refused, in words. */
  private async alone<T>(
    work: () => T,
    refuse: (reason: string) => T,
    what: string = PROGRAM_FILES.theNote,
  ): Promise<T> {
    const held = await this.lock.hold(() => {
      try {
        return work();
      } catch (error) {
        return refuse(storeWords(error, what));
      }
    });
    return held.kind === 'done' ? held.value : refuse(held.reason);
  }

  private tryCreate(path: string, text: string): CreateOutcome {
    if (!isInside(path)) return { kind: 'refused', path, reason: PROGRAM_FILES.pathLeaves };
    const folder = this.makeFolder(dirname(path));
    if (isTaken(folder, basename(path))) return { kind: 'exists', path };
    return createText(path, join(folder, basename(path)), text);
  }

  /**
   * The real place of a folder of the vault; null if it has to be made first.
   * @throws where a folder on the way is a link that leads out of the vault
   */
  private folderAt(path: string): string | null {
    const folder = join(this.root, path);
    if (!existsSync(folder)) {
      this.folderAt(dirname(path));
      return null;
    }
    const real = realpathSync(folder);
    if (real !== this.root && !real.startsWith(this.root + sep)) throw new LeavesVault();
    return real;
  }

  /** Makes a folder of the vault, part by part, so that no link leads out of it. */
  private makeFolder(path: string): string {
    const parts = path === '.' ? [] : path.split('/');
    return parts.reduce((parent, part) => {
      const folder = join(parent, part);
      if (!existsSync(folder)) mkdirSync(folder);
      const real = realpathSync(folder);
      if (!real.startsWith(this.root + sep)) throw new LeavesVault();
      return real;
    }, this.root);
  }
}
