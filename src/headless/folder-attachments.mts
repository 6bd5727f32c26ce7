import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, posix, sep } from 'node:path';
import type { AttachOutcome, Attachment, WriteOutcome } from '../actions/ports';
import { fingerprint } from '../core/text/fingerprint';
import { isRecord } from '../core/text/record';
import { createFile } from './put-in-place.mts';
import { moveToTrash } from './trash.mts';
import { FILES } from '../words/kit/files';
import { PROGRAM_FILES } from '../words/kit/program-files';

interface Vault {
  readonly root: string;
  /** @throws if the folder is outside the vault */
  readonly makeFolder: (path: string) => string;
}

/** Names tried before giving up. */
const MAX_NAMES = 1_000;

function setting(root: string): string {
  try {
    const stored: unknown = JSON.parse(readFileSync(join(root, '.obsidian', 'app.json'), 'utf8'));
    const folder = isRecord(stored) ? stored['attachmentFolderPath'] : null;
    return typeof folder === 'string' ? folder : '/';
  } catch {
    return '/'; // as the app takes it: nothing is set
  }
}

/** Where the app would put an attachment of a note: in one folder, or beside it (`./`, `./x`). */
function folderFor(root: string, note: string): string {
  const folder = setting(root);
  const from = folder.startsWith('.') ? posix.dirname(note) : '.';
  return posix.normalize(posix.join(from, folder.replace(/^\/+/, ''))).replace(/\/+$/, '');
}

function sameFile(folder: string, { name, bytes }: Attachment): string | null {
  const stem = name.slice(0, name.lastIndexOf('.'));
  const made = fingerprint(bytes);
  const same = readdirSync(folder, { withFileTypes: true }).find((entry) => {
    if (!entry.isFile() || !entry.name.startsWith(stem)) return false;
    const file = join(folder, entry.name);
    return statSync(file).size === bytes.length && fingerprint(readFileSync(file)) === made;
  });
  return same?.name ?? null;
}

function makeFile(folder: string, { name, bytes }: Attachment): string | null {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  const taken = new Set(readdirSync(folder).map((other) => other.normalize('NFC').toLowerCase()));
  for (let number = 0; number < MAX_NAMES; number++) {
    const free = number === 0 ? name : `${stem} ${String(number)}${extension}`;
    if (taken.has(free.normalize('NFC').toLowerCase())) continue;
    createFile(join(folder, free), bytes);
    return free;
  }
  return null;
}

/** Creates a file where the vault's settings keep attachments. */
export function attachIn({ root, makeFolder }: Vault, attachment: Attachment): AttachOutcome {
  const folder = folderFor(root, attachment.note);
  const place = makeFolder(folder);
  const link = (name: string): string => (folder === '.' ? name : `${folder}/${name}`);
  const same = sameFile(place, attachment);
  if (same !== null) return { kind: 'there', link: link(same) };
  const name = makeFile(place, attachment);
  if (name === null) return { kind: 'refused', reason: PROGRAM_FILES.noNameFree };
  const made = fingerprint(attachment.bytes);
  const written = { path: link(name), before: null, after: null, made };
  return { kind: 'attached', link: link(name), written };
}

/** Takes a file away again that is still as it was made. */
export function detachIn(root: string, path: string, made: string): WriteOutcome {
  const file = realpathSync(join(root, path));
  const isInside = dirname(file) === root || file.startsWith(root + sep);
  if (!isInside || fingerprint(readFileSync(file)) !== made)
    return { kind: 'refused', path, reason: FILES.fileChanged };
  moveToTrash(root, file);
  return { kind: 'changed', path, changed: [], written: { path, before: null, after: null, made } };
}
