import type { CreateOutcome, UndoableStore, WriteOutcome } from './ports';

/** Puts a picture where the vault keeps attachments; never overwrites a file. */
export async function savePicture(
  { store }: { readonly store: Pick<UndoableStore, 'attach'> },
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<WriteOutcome | CreateOutcome> {
  const outcome = await store.attach({ name, bytes, note: '' });
  switch (outcome.kind) {
    case 'attached':
      return { kind: 'created', path: outcome.written.path, written: outcome.written };
    case 'there':
      return { kind: 'unchanged', path: name };
    case 'refused':
      return { kind: 'refused', path: name, reason: outcome.reason };
  }
}
