import { mergePeople, type MergeOutcome } from '../../actions/merge/merge-people';
import type { MergePreview, MergeRequest, MergeContext } from '../../actions/merge/merge-preview';
import type { NoteWrite } from '../../actions/ports';
import { MERGE_DIALOG as WORDS } from '../../words/merge/merge-dialog';
import type { UndoableActions } from '../kit/ui-context';
import { notify } from '../kit/notify';

/** What became of an attempt: the store may also fail. */
export type Attempt = MergeOutcome | { readonly kind: 'failed'; readonly reason: string };

/** Why two notes are not one yet, in words; `notes`: which ones, and why. */
export interface StopWords {
  readonly says: string;
  readonly notes: readonly string[];
}

/** Why it stopped; null if it did not. */
export function stopWords(outcome: Attempt | MergePreview): StopWords | null {
  switch (outcome.kind) {
    case 'merged':
    case 'planned':
      return null;
    case 'unchanged':
      return { says: WORDS.same, notes: [] };
    case 'refused':
      return { says: WORDS.refused(outcome.path, outcome.reason), notes: [] };
    case 'unfinished': {
      const notes = outcome.left.map(({ path, reason }) => WORDS.notWritten(path, reason));
      return { says: WORDS.unfinished, notes };
    }
    case 'failed':
      return { says: WORDS.failed(outcome.reason), notes: [] };
  }
}

async function attempt(where: MergeContext, request: MergeRequest): Promise<Attempt> {
  try {
    return await mergePeople(where, request);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A merge in one or several attempts, which is told of at its end, and undone as one. */
export class UndoableMerge {
  private written: readonly NoteWrite[] = [];
  private label = '';
  private isRunning = false;
  private isEnded = false;

  constructor(private readonly undoable: UndoableActions) {}

  async run(where: MergeContext, request: MergeRequest): Promise<Attempt> {
    this.isRunning = true;
    const outcome = await attempt(where, request);
    this.isRunning = false;
    const { kept, other } = request;
    if (outcome.kind === 'merged' || outcome.kind === 'unfinished') {
      this.written = [...this.written, ...outcome.written];
      const words = outcome.kind === 'merged' ? WORDS.merged : WORDS.stopped;
      this.label = words(other.name, kept.name);
    }
    if (this.isEnded) this.tell(outcome);
    return outcome;
  }

  /** Tells of what was written, once nothing is written any more. */
  end(): void {
    this.isEnded = true;
    if (!this.isRunning) this.tell(null);
  }

  private tell(outcome: Attempt | null): void {
    const stop = outcome && stopWords(outcome);
    if (stop) notify([stop.says, ...stop.notes].join('\n'));
    if (this.written.length > 0) this.undoable.tellWritten(this.label, this.written);
  }
}
