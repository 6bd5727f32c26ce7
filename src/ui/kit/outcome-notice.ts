import type { Notice } from 'obsidian';
import type { CreateOutcome, WriteOutcome, NoteWrite } from '../../actions/ports';
import { UndoHistory, type Change, type UndoOutcome } from '../../actions/undo';
import { DONE } from '../../words/kit/notices';
import type { PluginServices } from './plugin-services';
import { notify } from './notify';

/** Milliseconds that a notice with a way back stays. */
const UNDO_NOTICE = 10_000;

/** Says what became of every change, and takes the last one back. */
export class OutcomeNotices {
  private readonly history = new UndoHistory();
  /** The last notice with a way back: a new one takes its place, else they cover what is below. */
  private shown: Notice | null = null;

  constructor(private readonly services: Pick<PluginServices, 'people' | 'store'>) {}

  /** Tells of a change that was carried out or refused; `label` says what was done. */
  tell(outcome: WriteOutcome | CreateOutcome, label: string): void {
    switch (outcome.kind) {
      case 'changed':
      case 'created':
        return this.tellWritten(label, [outcome.written]);
      case 'unchanged':
        return void notify(DONE.unchanged);
      case 'exists':
        return void notify(DONE.exists(outcome.path));
      case 'refused':
        return void notify(DONE.refused(outcome.path, outcome.reason));
    }
  }

  async undo(): Promise<void> {
    const { people, store } = this.services;
    this.tellUndone(await people.quietly(() => this.history.undoLast(store)));
  }

  /** Tells of what was written into several notes, which is undone as one. */
  tellWritten(label: string, written: readonly NoteWrite[]): void {
    this.tellChange({ label, written });
  }

  /** Tells of what was done that stands in no note. */
  tellDone(label: string, takeBack: () => Promise<void>): void {
    this.tellChange({ label, written: [], revert: takeBack });
  }

  private tellChange(change: Change): void {
    const { label } = change;
    this.history.remember(change);
    this.shown?.hide();
    const notice = notify('', UNDO_NOTICE);
    notice.messageEl.createSpan({ text: label });
    const button = notice.messageEl.createEl('button', { text: DONE.undo, cls: 'acquaint-undo' });
    button.addEventListener('click', (event) => {
      event.stopPropagation(); // a click on a notice only closes it
      notice.hide();
      void this.takeBack(change);
    });
    this.shown = notice;
  }

  private async takeBack(change: Change): Promise<void> {
    const { people, store } = this.services;
    this.tellUndone(await people.quietly(() => this.history.undo(store, change)));
  }

  /** In the place of the notice that offered it. */
  private tellUndone(outcome: UndoOutcome): void {
    this.shown?.hide();
    this.shown = notify(undoWords(outcome));
  }
}

function undoWords(outcome: UndoOutcome): string {
  switch (outcome.kind) {
    case 'undone':
      return DONE.undone(outcome.label);
    case 'nothing-to-undo':
      return DONE.nothingToUndo;
    case 'kept':
      return DONE.kept(outcome.label, outcome.notes.map(({ path }) => path).join(', '));
  }
}
