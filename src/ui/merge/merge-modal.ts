import { Modal } from 'obsidian';
import {
  previewMerge,
  type MergeRequest,
  type MergeContext,
} from '../../actions/merge/merge-preview';
import { planMerge } from '../../core/merge/merged-note';
import type { MergeChoice } from '../../core/merge/merge-row';
import type { Person } from '../../core/people/person';
import { LANGUAGE } from '../../words/kit/ui-language';
import { MERGE_DIALOG as WORDS } from '../../words/merge/merge-dialog';
import type { DialogUi } from '../kit/ui-context';
import { drawChoices, drawWhoStays } from './draw-choices';
import { drawButtons, drawStop, drawSummary, type PlanToDraw } from './draw-plan';
import { UndoableMerge, stopWords, type StopWords } from './undoable-merge';
import { shownRow, type ShownRow } from './shown-value';

/**
 * Makes two notes of one person one: which stays, whose values stand, and what becomes of the
 * links. Nothing is written before *Merge*.
 */
export class MergeModal extends Modal {
  private kept: Person;
  private choices = new Map<string, MergeChoice>();
  private confirm: () => void = () => undefined;
  private isClosed = false;
  private isOneByOne = false;
  private readonly undoableMerge: UndoableMerge;

  constructor(
    private readonly ui: DialogUi,
    private readonly people: readonly [Person, Person],
    private readonly merged: (request: MergeRequest) => void,
  ) {
    super(ui.app);
    [this.kept] = people;
    this.undoableMerge = new UndoableMerge(ui.undoable);
  }

  override onOpen(): void {
    this.setTitle(WORDS.title);
    this.modalEl.addClass('acquaint-merge', 'acquaint-form-modal');
    this.contentEl.addClass('acquaint-form');
    this.scope.register(['Mod'], 'Enter', () => {
      this.confirm();
      return false;
    });
    void this.plan();
  }

  override onClose(): void {
    this.isClosed = true;
    this.contentEl.empty();
    this.undoableMerge.end();
  }

  private request(): MergeRequest {
    const other = this.people.find((person) => person !== this.kept) ?? this.kept;
    return { kept: this.kept, other, choices: this.choices };
  }

  private where(): MergeContext {
    const { people, store, clock } = this.ui.services;
    return { index: people.index, store, today: clock.today() };
  }

  /** Reads both notes and shows what merging them comes to. */
  private async plan(): Promise<void> {
    const request = this.request();
    this.say(WORDS.reading);
    const preview = await previewMerge(this.where(), request);
    if (this.isClosed || request.kept !== this.kept) return;
    const stop = stopWords(preview);
    if (preview.kind === 'planned') this.draw(preview);
    else if (stop) this.stop(stop, () => void this.plan());
  }

  private say(text: string): void {
    this.confirm = () => undefined;
    this.contentEl.empty();
    this.contentEl.createDiv({ text, cls: 'pane-empty', attr: { role: 'status', ...LANGUAGE } });
    // What had the focus is gone, and keys must go on to the dialog.
    this.modalEl.focus();
  }

  private draw({ result, merging }: PlanToDraw): void {
    const { contentEl, people, kept } = this;
    const plan = planMerge(merging);
    const texts = { kept: merging.kept.text, other: merging.other.text };
    const rows = plan.kind === 'plan' ? plan.rows.map((row) => shownRow(row, texts)) : [];
    const columns = { people, kept };
    contentEl.empty();
    const form = contentEl.createDiv({ cls: 'acquaint-form-fields acquaint-merge-form' });
    drawWhoStays(form, columns, () => {
      this.swap();
    });
    const choices = form.createDiv();
    this.drawChoices(choices, rows);
    drawSummary(form, result);
    this.confirm = () => void this.carryOut(result.rewritten.length);
    this.buttons(WORDS.confirm, WORDS.cancel);
    contentEl.querySelector<HTMLElement>('input:checked')?.focus();
  }

  private drawChoices(el: HTMLElement, rows: readonly ShownRow[]): void {
    const { people, kept, choices, isOneByOne } = this;
    el.empty();
    drawChoices(
      el,
      { people, kept, rows, choices, isOneByOne },
      {
        choose: (key, choice) => {
          this.choices.set(key, choice);
        },
        askAll: () => {
          this.isOneByOne = true;
          this.drawChoices(el, rows);
          el.querySelector<HTMLElement>('input:checked')?.focus();
        },
      },
    );
  }

  private stop({ says, notes }: StopWords, again: () => void): void {
    this.contentEl.empty();
    drawStop(this.contentEl.createDiv({ cls: 'acquaint-form-fields' }), says, notes);
    this.confirm = again;
    this.buttons(WORDS.again, WORDS.close);
    this.contentEl.querySelector<HTMLElement>('.mod-cta')?.focus();
  }

  private buttons(main: string, leave: string): void {
    const run = (): void => {
      this.confirm();
    };
    const close = (): void => {
      this.close();
    };
    drawButtons(this.contentEl, [
      { text: leave, run: close },
      { text: main, run, isMain: true },
    ]);
  }

  private swap(): void {
    this.kept = this.request().other;
    this.choices = new Map();
    void this.plan();
  }

  private async carryOut(linking: number): Promise<void> {
    const request = this.request();
    this.say(WORDS.working(linking + 2));
    const outcome = await this.undoableMerge.run(this.where(), request);
    const stop = stopWords(outcome);
    if (!stop) this.close();
    else if (!this.isClosed) this.stop(stop, () => void this.carryOut(linking));
    if (outcome.kind === 'merged') this.merged(request);
  }
}
