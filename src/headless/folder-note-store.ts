import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type {
  AttachOutcome,
  Attachment,
  CreateOutcome,
  LinkedStore,
  VaultLinks,
  WriteOutcome,
} from '../actions/ports';
import type { NoteEdit } from '../core/note-text/note-edit';
import { attachIn, detachIn } from './folder-attachments';
import { FolderLinks } from './folder-links';
import { LeavesVault, storeWords } from './leaves-vault';
import { moveToTrash } from './trash';
import { readNoteFile } from './read-note-file';

/** How often an edit is done anew when another program writes the note meanwhile. */
const MAX_TRIES = 5;

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function isSameVersion(a: Stats, b: Stats): boolean {
  return a.mtimeMs === b.mtimeMs && a.size === b.size && a.ino === b.ino;
}

/** The real place of a file, which must lie in the vault whatever links lead there. */
function placeIn(root: string, path: string): string {
  const real = realpathSync(join(root, path));
  if (!real.startsWith(root + sep)) throw new LeavesVault();
  return real;
}

/** A name beside the note that neither the app nor this program takes for a note. */
function temporaryFor(file: string): string {
  return join(dirname(file), `.${basename(file).slice(0, 40)}.${String(process.pid)}.tmp`);
}

/** Puts a file in place as a whole: whoever reads meanwhile finds the old text or the new. */
function replaceFile(file: string, text: string, before: Stats): 'replaced' | 'changed-meanwhile' {
  const temporary = temporaryFor(file);
  try {
    writeFileSync(temporary, text, { flush: true });
    chmodSync(temporary, before.mode);
    if (!isSameVersion(before, statSync(file))) return 'changed-meanwhile';
    renameSync(temporary, file);
    return 'replaced';
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Makes a file that appears with its whole text, and only where there is none. */
function createFile(file: string, text: string): void {
  const temporary = temporaryFor(file);
  try {
    writeFileSync(temporary, text, { flush: true });
    linkSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function isTaken(folder: string, name: string): boolean {
  return readdirSync(folder).some((other) => fold(other) === fold(name));
}

function isInside(path: string): boolean {
  const parts = path.split('/');
  return parts.every(
    (part) =>
      part !== '' && part !== '.' && part !== '..' && !part.includes(sep === '/' ? '\0' : sep),
  );
}

/** A folder of Markdown files as the store of notes. */
export class FolderNoteStore implements LinkedStore {
  /** @param root the vault's real path */
  constructor(private readonly root: string) {}

  read(path: string): Promise<string | null> {
    const file = readNoteFile(join(this.root, path));
    return Promise.resolve(file.kind === 'text' ? file.text : null);
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    const refuse = (reason: string): CreateOutcome => ({ kind: 'refused', path, reason });
    if (!isInside(path)) return Promise.resolve(refuse('the path leaves the vault'));
    try {
      const folder = this.makeFolder(dirname(path));
      if (isTaken(folder, basename(path))) return Promise.resolve({ kind: 'exists', path });
      createFile(join(folder, basename(path)), text);
      return Promise.resolve({
        kind: 'created',
        path,
        written: { path, before: null, after: text },
      });
    } catch (error) {
      return Promise.resolve(refuse(storeWords(error)));
    }
  }

  edit(path: string, edit: (text: string) => NoteEdit): Promise<WriteOutcome> {
    try {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const outcome = this.tryEdit(path, edit);
        if (outcome !== 'changed-meanwhile') return Promise.resolve(outcome);
      }
      return Promise.resolve({
        kind: 'refused',
        path,
        reason: 'another program keeps writing the note',
      });
    } catch (error) {
      return Promise.resolve({ kind: 'refused', path, reason: storeWords(error) });
    }
  }

  remove(path: string, text: string): Promise<WriteOutcome> {
    const refuse = (reason: string): WriteOutcome => ({ kind: 'refused', path, reason });
    try {
      if (!isInside(path)) return Promise.resolve(refuse('the path leaves the vault'));
      const file = placeIn(this.root, path);
      const read = readNoteFile(file);
      if (read.kind === 'unreadable') return Promise.resolve(refuse(read.problem));
      if (read.text !== text) return Promise.resolve(refuse('the note has changed since'));
      moveToTrash(this.root, join(this.root, path));
      const written = { path, before: text, after: null };
      return Promise.resolve({ kind: 'changed', path, changed: [], written });
    } catch (error) {
      return Promise.resolve(refuse(storeWords(error)));
    }
  }

  attach(attachment: Attachment): Promise<AttachOutcome> {
    try {
      const makeFolder = (path: string): string => this.makeFolder(path);
      return Promise.resolve(attachIn({ root: this.root, makeFolder }, attachment));
    } catch (error) {
      return Promise.resolve({
        kind: 'refused',
        reason: storeWords(error, 'the folder of attachments'),
      });
    }
  }

  detach(path: string, made: string): Promise<WriteOutcome> {
    try {
      return Promise.resolve(detachIn(this.root, path, made));
    } catch (error) {
      return Promise.resolve({ kind: 'refused', path, reason: storeWords(error) });
    }
  }

  readLinks(): VaultLinks {
    return new FolderLinks(this.root);
  }

  private tryEdit(
    path: string,
    edit: (text: string) => NoteEdit,
  ): WriteOutcome | 'changed-meanwhile' {
    const file = placeIn(this.root, path);
    const before = statSync(file);
    const read = readNoteFile(file);
    if (read.kind === 'unreadable') return { kind: 'refused', path, reason: read.problem };
    const edited = edit(read.text);
    if (edited.kind !== 'changed') return { ...edited, path };
    const done = replaceFile(file, edited.text, before);
    if (done === 'changed-meanwhile') return done;
    const written = { path, before: read.text, after: edited.text };
    return { kind: 'changed', path, changed: edited.changed, written };
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
