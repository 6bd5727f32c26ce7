import type {
  AttachOutcome,
  Attachment,
  CreateOutcome,
  LinkedStore,
  VaultLinks,
  WriteOutcome,
  TextEdit,
} from '../../src/actions/ports';
import { fingerprint } from '../../src/core/text/fingerprint';
import { linkPlaces } from '../../src/headless/folder-links.mts';
import { linkResolver } from '../../src/headless/link-resolver.mts';
import type { Texts } from './vault';
import { editRefusal } from '../../src/words/notes/faults';

/** Notes in memory, kept as the real stores keep them: refusing what they refuse. */
export class MemoryNoteStore implements LinkedStore {
  readonly texts: Map<string, string>;

  constructor(texts: Texts = {}) {
    this.texts = new Map(Object.entries(texts));
  }

  read(path: string): Promise<string | null> {
    return Promise.resolve(this.texts.get(path) ?? null);
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    if (this.texts.has(path)) return Promise.resolve({ kind: 'exists', path });
    this.texts.set(path, text);
    return Promise.resolve({ kind: 'created', path, written: { path, before: null, after: text } });
  }

  edit(path: string, edit: (text: string) => TextEdit): Promise<WriteOutcome> {
    const before = this.texts.get(path);
    if (before === undefined) return Promise.resolve({ kind: 'refused', path, reason: 'gone' });
    const done = edit(before);
    if (done.kind === 'refused')
      return Promise.resolve({ kind: 'refused', path, reason: editRefusal(done) });
    if (done.kind === 'unchanged') return Promise.resolve({ ...done, path });
    this.texts.set(path, done.text);
    const written = { path, before, after: done.text };
    return Promise.resolve({ kind: 'changed', path, changed: done.changed, written });
  }

  remove(path: string, text: string): Promise<WriteOutcome> {
    if (this.texts.get(path) !== text)
      return Promise.resolve({ kind: 'refused', path, reason: 'changed since' });
    this.texts.delete(path);
    return Promise.resolve({
      kind: 'changed',
      path,
      changed: [],
      written: { path, before: text, after: null },
    });
  }

  /** Files that are no notes, by their paths: what their bytes come to. */
  readonly attachments = new Map<string, string>();

  attach({ name, bytes }: Attachment): Promise<AttachOutcome> {
    const made = fingerprint(bytes);
    const there = this.attachments.get(name);
    if (there === made) return Promise.resolve({ kind: 'there', link: name });
    if (there !== undefined) return Promise.resolve({ kind: 'refused', reason: 'taken' });
    this.attachments.set(name, made);
    const written = { path: name, before: null, after: null, made };
    return Promise.resolve({ kind: 'attached', link: name, written });
  }

  detach(path: string, made: string): Promise<WriteOutcome> {
    if (this.attachments.get(path) !== made)
      return Promise.resolve({ kind: 'refused', path, reason: 'changed since' });
    this.attachments.delete(path);
    const written = { path, before: null, after: null, made };
    return Promise.resolve({ kind: 'changed', path, changed: [], written });
  }

  readLinks(): VaultLinks {
    const paths = [...this.texts.keys()].sort();
    return {
      resolve: linkResolver(paths),
      placesIn: (_, text) => linkPlaces(text),
      mayLinkTo: () => Promise.resolve(paths),
      mayHoldPromises: () => Promise.resolve(paths),
    };
  }
}
