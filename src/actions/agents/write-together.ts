import { revertWrite } from '../revert-write';
import type { UndoableStore } from '../ports';
import { FILES } from '../../words/kit/files';
import type { PlannedChange } from './planned-notes';

/** Why nothing was written, and where. */
export interface NotDone {
  readonly path: string;
  readonly reason: string;
  /** Files that could not be put back either, because of what came in between. */
  readonly left: readonly string[];
}

/** The change that takes a change back. */
export function reversed({ path, before, after }: PlannedChange): PlannedChange {
  return { path, before: after, after: before };
}

/**
 * Writes changes of several files, all or none: each only where the file is still as it was, and
 * what was written before one is refused is put back.
 * @returns null once all are written
 */
export async function writeTogether(
  store: UndoableStore,
  changes: readonly PlannedChange[],
): Promise<NotDone | null> {
  for (const { path, before } of changes)
    if ((await store.read(path)) !== before) return { path, reason: FILES.noteChanged, left: [] };
  const done: PlannedChange[] = [];
  for (const change of changes) {
    const outcome = await revertWrite(store, reversed(change));
    if (outcome.kind === 'refused') {
      const left: string[] = [];
      for (const written of done.reverse())
        if ((await revertWrite(store, written)).kind === 'refused') left.push(written.path);
      return { path: change.path, reason: outcome.reason, left };
    }
    done.push(change);
  }
  return null;
}
