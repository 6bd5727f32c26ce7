import type {
  AttachOutcome,
  CreateOutcome,
  LinkedStore,
  TextEdit,
  VaultLinks,
  WriteOutcome,
} from '../ports';
import { AGENTS } from '../../words/agents/agents';
import { FILES } from '../../words/kit/files';
import { editRefusal } from '../../words/notes/faults';

/** What is at a path where a note is to be made, whatever the case of its letters. */
export type PathState =
  | { readonly kind: 'free' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reason: string };

/** What becomes of a file: its whole text before and after; null if there is none. */
export interface PlannedChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** An edit as it was tried on a text. */
interface Tried {
  readonly before: string;
  readonly outcome: TextEdit;
}

/**
 * A store that writes nothing: what is done to it is kept beside the notes and read from there
 * again, so that an action runs as it would, and what it would change can be shown first.
 */
export class PlannedNotes implements LinkedStore {
  private readonly planned = new Map<string, Omit<PlannedChange, 'path'>>();

  constructor(
    private readonly notes: LinkedStore,
    private readonly stateOfPath: (path: string) => PathState,
  ) {}

  /** What would change, in the order in which it was first touched. */
  changes(): PlannedChange[] {
    return [...this.planned]
      .map(([path, change]) => ({ path, ...change }))
      .filter(({ before, after }) => before !== after);
  }

  read(path: string): Promise<string | null> {
    const planned = this.planned.get(path);
    return planned ? Promise.resolve(planned.after) : this.notes.read(path);
  }

  create(path: string, text: string): Promise<CreateOutcome> {
    const planned = this.planned.get(path);
    const state = planned ? null : this.stateOfPath(path);
    if (state?.kind === 'refused') return Promise.resolve({ ...state, path });
    if (state?.kind === 'taken' || (planned && planned.after !== null))
      return Promise.resolve({ kind: 'exists', path });
    this.planned.set(path, { before: planned?.before ?? null, after: text });
    return Promise.resolve({ kind: 'created', path, written: { path, before: null, after: text } });
  }

  async edit(path: string, edit: (text: string) => TextEdit): Promise<WriteOutcome> {
    const tried = await this.tryOn(path, edit);
    if ('kind' in tried) return tried;
    const { before, outcome } = tried;
    if (outcome.kind === 'refused') return { kind: 'refused', path, reason: editRefusal(outcome) };
    if (outcome.kind === 'unchanged') return { ...outcome, path };
    const { text: after, changed } = outcome;
    this.keep(path, before, after);
    return { kind: 'changed', path, changed, written: { path, before, after } };
  }

  async remove(path: string, text: string): Promise<WriteOutcome> {
    if ((await this.read(path)) !== text)
      return { kind: 'refused', path, reason: FILES.noteChanged };
    this.keep(path, text, null);
    return { kind: 'changed', path, changed: [], written: { path, before: text, after: null } };
  }

  /** A picture has no text that could be shown. */
  attach(): Promise<AttachOutcome> {
    return Promise.resolve({ kind: 'refused', reason: AGENTS.noPictures });
  }

  detach(path: string): Promise<WriteOutcome> {
    return Promise.resolve({ kind: 'refused', path, reason: AGENTS.noPictures });
  }

  /** The links of what stands in the vault; those of planned texts are not among them. */
  readLinks(): VaultLinks {
    return this.notes.readLinks();
  }

  private keep(path: string, before: string, after: string | null): void {
    const planned = this.planned.get(path);
    this.planned.set(path, { before: planned ? planned.before : before, after });
  }

  /** The store under it knows best why a note cannot be read. */
  private async tryOn(
    path: string,
    edit: (text: string) => TextEdit,
  ): Promise<Tried | Extract<WriteOutcome, { readonly kind: 'refused' }>> {
    const planned = this.planned.get(path);
    if (planned) {
      const { after } = planned;
      if (after === null) return { kind: 'refused', path, reason: FILES.noteGone };
      return { before: after, outcome: edit(after) };
    }
    const tried: Tried[] = [];
    const looked = await this.notes.edit(path, (before) => {
      tried.push({ before, outcome: edit(before) });
      return { kind: 'unchanged' };
    });
    const last = tried.at(-1);
    if (looked.kind === 'refused') return looked;
    return last ?? { kind: 'refused', path, reason: FILES.noteUnread };
  }
}
