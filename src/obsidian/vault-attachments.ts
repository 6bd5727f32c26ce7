import { TFile, TFolder, type App } from 'obsidian';
import type { AttachOutcome, Attachment, WriteOutcome } from '../actions/ports';
import { fingerprint } from '../core/text/fingerprint';
import { folderOf } from '../core/notes/note-facts';
import { FILES } from '../words/kit/files';

async function bytesOf({ vault }: App, file: TFile): Promise<Uint8Array> {
  return new Uint8Array(await vault.readBinary(file));
}

/** The very same file, put there by an import that was stopped: under its name, or one like it. */
async function sameFile(
  app: App,
  folder: string,
  { name, bytes }: Attachment,
): Promise<TFile | null> {
  const parent = app.vault.getAbstractFileByPath(folder || '/');
  const stem = name.slice(0, name.lastIndexOf('.'));
  for (const file of parent instanceof TFolder ? parent.children : []) {
    const isLike = file instanceof TFile && file.stat.size === bytes.length;
    if (!isLike || !file.name.startsWith(stem)) continue;
    if (fingerprint(await bytesOf(app, file)) === fingerprint(bytes)) return file;
  }
  return null;
}

/** The app may leave a part of a file whose bytes it could not write: nothing links to that. */
async function createWhole({ vault }: App, path: string, bytes: Uint8Array): Promise<TFile> {
  const isFree = !(await vault.adapter.exists(path));
  try {
    return await vault.createBinary(path, new Uint8Array(bytes).buffer);
  } catch (error) {
    if (isFree && (await vault.adapter.exists(path))) await vault.adapter.remove(path);
    throw error;
  }
}

/** Creates a file where the app's settings keep attachments. */
export async function attachIn(app: App, attachment: Attachment): Promise<AttachOutcome> {
  const { name, bytes, note } = attachment;
  const path = await app.fileManager.getAvailablePathForAttachment(name, note);
  const folder = folderOf(path);
  const there = await sameFile(app, folder, attachment);
  if (there) return { kind: 'there', link: app.metadataCache.fileToLinktext(there, note) };
  if (folder !== '' && !app.vault.getFolderByPath(folder)) await app.vault.createFolder(folder);
  const file = await createWhole(app, path, bytes);
  return {
    kind: 'attached',
    link: app.metadataCache.fileToLinktext(file, note),
    written: { path: file.path, before: null, after: null, made: fingerprint(bytes) },
  };
}

/** Takes a file away again that is still as it was made. */
export async function detachIn(app: App, path: string, made: string): Promise<WriteOutcome> {
  const file = app.vault.getFileByPath(path);
  if (!file) return { kind: 'unchanged', path };
  if (fingerprint(await bytesOf(app, file)) !== made)
    return { kind: 'refused', path, reason: FILES.fileChanged };
  await app.fileManager.trashFile(file);
  return { kind: 'changed', path, changed: [], written: { path, before: null, after: null, made } };
}
