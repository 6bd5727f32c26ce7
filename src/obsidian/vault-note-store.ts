import { Component, MarkdownView, normalizePath, TFolder, type App, type TFile } from 'obsidian';
import type {
  AttachOutcome,
  Attachment,
  CreateOutcome,
  LinkedStore,
  TextEdit,
  VaultLinks,
  WriteOutcome,
} from '../actions/ports';
import { folderOf } from '../core/notes/note-facts';
import { CachedLinks } from './cached-links';
import { FILES } from '../words/kit/files';

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Some file systems tell names apart by case and some do not; on all of them two notes that
// differ only in case are one person twice.
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The app's vault as the store of notes: one write at a time for each note, each as one step. */
export class VaultNoteStore extends Component implements LinkedStore {
  private readonly queues = new Map<string, Promise<unknown>>();
  /** What is in the folder that a note was made in last: an import makes thousands in one. */
  private taken: { readonly folder: string; readonly paths: Set<string> } | null = null;
  private isWatching = false;

  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    const forget = (): void => {
      this.taken = null;
    };
    this.registerEvent(vault.on('delete', forget));
    this.registerEvent(vault.on('rename', forget));
    this.registerEvent(
      vault.on('create', ({ path }) => {
        if (this.taken?.folder === folderOf(path)) this.taken.paths.add(folded(path));
      }),
    );
    this.isWatching = true;
  }

  async read(path: string): Promise<string | null> {
    const file = this.app.vault.getFileByPath(path);
    return file && this.app.vault.cachedRead(file);
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    const place = normalizePath(path);
    return this.queued(place, async () => {
      try {
        if (this.isTaken(place)) return { kind: 'exists', path: place };
        await this.makeFolder(folderOf(place));
        await this.app.vault.create(place, text);
        return {
          kind: 'created',
          path: place,
          written: { path: place, before: null, after: text },
        };
      } catch (error) {
        return { kind: 'refused', path: place, reason: words(error) };
      }
    });
  }

  edit(path: string, edit: (text: string) => TextEdit): Promise<WriteOutcome> {
    return this.queued(path, async () => {
      const file = this.app.vault.getFileByPath(path);
      if (!file) return { kind: 'refused', path, reason: FILES.noteGone };
      try {
        await this.saveTyping(file);
        return await this.process(file, edit);
      } catch (error) {
        return { kind: 'refused', path, reason: words(error) };
      }
    });
  }

  async remove(path: string, text: string): Promise<WriteOutcome> {
    return this.queued(path, async () => {
      const file = this.app.vault.getFileByPath(path);
      if (!file) return { kind: 'unchanged', path };
      try {
        await this.saveTyping(file);
        const now = await this.app.vault.read(file);
        if (now !== text) return { kind: 'refused', path, reason: FILES.noteChanged };
        await this.app.fileManager.trashFile(file);
        return { kind: 'changed', path, changed: [], written: { path, before: text, after: null } };
      } catch (error) {
        return { kind: 'refused', path, reason: words(error) };
      }
    });
  }

  /** One after the other: the app tells a free name, and does not keep it. */
  attach(attachment: Attachment): Promise<AttachOutcome> {
    return this.queued('', async () => {
      try {
        const { attachIn } = await import('./vault-attachments');
        return await attachIn(this.app, attachment);
      } catch (error) {
        return { kind: 'refused', reason: words(error) };
      }
    });
  }

  async detach(path: string, made: string): Promise<WriteOutcome> {
    try {
      const { detachIn } = await import('./vault-attachments');
      return await detachIn(this.app, path, made);
    } catch (error) {
      return { kind: 'refused', path, reason: words(error) };
    }
  }

  readLinks(): VaultLinks {
    return new CachedLinks(this.app);
  }

  /**
   * Saves what is typed in open editors of a note. The app writes that up to two seconds later, and
   * until then merges a change of the file into it by guess: it drops what does not fit, and a key
   * typed just now would stand twice.
   */
  private async saveTyping(file: TFile): Promise<void> {
    for (const { view } of this.app.workspace.getLeavesOfType('markdown'))
      if (view instanceof MarkdownView && view.file === file) await view.save();
  }

  private async process(file: TFile, edit: (text: string) => TextEdit): Promise<WriteOutcome> {
    const { path } = file;
    const tries: { edited: TextEdit; before: string }[] = [];
    const after = await this.app.vault.process(file, (before) => {
      const edited = edit(before);
      tries.push({ edited, before });
      return edited.kind === 'changed' ? edited.text : before;
    });
    const last = tries.at(-1);
    if (!last) return { kind: 'refused', path, reason: FILES.notGiven };
    const { edited, before } = last;
    if (edited.kind === 'refused') {
      const { editRefusal } = await import('../words/notes/faults');
      return { kind: 'refused', path, reason: editRefusal(edited) };
    }
    if (edited.kind === 'unchanged') return { kind: 'unchanged', path };
    return { kind: 'changed', path, changed: edited.changed, written: { path, before, after } };
  }

  private isTaken(path: string): boolean {
    const folder = folderOf(path);
    if (!this.isWatching || this.taken?.folder !== folder) {
      const found = this.app.vault.getAbstractFileByPath(folder || '/');
      const children = found instanceof TFolder ? found.children : [];
      this.taken = { folder, paths: new Set(children.map((child) => folded(child.path))) };
    }
    return this.taken.paths.has(folded(path));
  }

  private async makeFolder(path: string): Promise<void> {
    if (path !== '' && !this.app.vault.getFolderByPath(path))
      await this.app.vault.createFolder(path);
  }

  private async queued<T>(path: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.queues.get(path) ?? Promise.resolve()).then(work);
    this.queues.set(path, turn);
    try {
      return await turn;
    } finally {
      if (this.queues.get(path) === turn) this.queues.delete(path);
    }
  }
}
