import { Modal, type App } from 'obsidian';
import type { ImportSummary, ImportProgress } from '../../actions/cards/import-cards';
import type { Card, CardReading } from '../../cards/kit/card';
import type { Encoding } from '../../cards/encoding/encodings';
import type { Operation } from '../../cards/import/decisions';
import type { Batch } from '../../cards/import/event';
import type { PlanRow } from '../../cards/import/import-plan';
import { countUnanswered, operationsIn, startReview, type Review } from '../../cards/import/review';
import { IMPORT } from '../../words/cards/cards-dialog';
import { drawPickSource } from './pick-source';
import { drawColumns } from './columns-step';
import { drawEncoding, drawUnsure } from './encoding-step';
import {
  pastedText,
  readFiles,
  readText,
  type CardFile,
  type FileEncoding,
  type ReadSource,
} from './read-source';
import { ReviewStep } from './review-step';
import { drawSummary, WritingStep } from './writing-step';

/** What importing asks of the rest of the plugin. */
export interface ImportCallbacks {
  /** Card files that lie in the vault. */
  readonly files: readonly CardFile[];
  plan(readings: readonly CardReading[]): Promise<readonly PlanRow[]>;
  write(operations: readonly Operation[], steps: ImportProgress): Promise<ImportSummary>;
  readDay(text: string): Promise<Batch['met']>;
  /** Shows one card for correction: what was picked out of a text is a guess. */
  capture(card: Card): void;
  undo(): void;
  openFollowUps(): void;
  goThrough(): void;
}

function problemWords({ where, reason }: { where: string; reason: string }): string {
  return `${where}: ${reason}`;
}

/**
 * Cards from files or a text into person notes: choose, say what columns hold, go over the plan,
 * write, and what became of it.
 */
export class ImportModal extends Modal {
  private closeStep: () => void = () => undefined;
  private files: readonly CardFile[] = [];
  private readonly chosen = new Map<string, Encoding>();

  constructor(
    app: App,
    private readonly callbacks: ImportCallbacks,
    private readonly given: readonly CardFile[] = [],
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(IMPORT.title);
    this.modalEl.addClass('acquaint-import');
    if (this.given.length > 0) void this.readFiles(this.given);
    else this.choose([]);
  }

  override onClose(): void {
    this.closeStep();
    this.contentEl.empty();
  }

  private next(): HTMLElement {
    this.closeStep();
    this.closeStep = () => undefined;
    this.contentEl.empty();
    return this.contentEl;
  }

  private choose(problems: readonly string[]): void {
    drawPickSource(this.next(), problems, {
      inVault: this.callbacks.files,
      files: (files) => void this.readFiles(files),
      text: (text) => void this.takeText(text),
    });
  }

  private async takeText(text: string): Promise<void> {
    const guess = await pastedText(text);
    if (guess) {
      this.close();
      this.callbacks.capture(guess);
    } else await this.read(readText(text));
  }

  private async read(source: Promise<ReadSource>): Promise<void> {
    this.next().createDiv({ text: IMPORT.reading, cls: 'pane-empty' });
    await this.take(await source);
  }

  private readFiles(files: readonly CardFile[]): Promise<void> {
    this.files = files;
    return this.read(readFiles(files, this.chosen));
  }

  /** Reads the same files again, one of them in the letters that the user chose. */
  private chooseLetters(file: string, encoding: Encoding): void {
    this.chosen.set(file, encoding);
    void this.readFiles(this.files);
  }

  private drawLetters(el: HTMLElement, letters: readonly FileEncoding[]): void {
    drawEncoding(el, letters, (file, encoding) => {
      this.chooseLetters(file, encoding);
    });
  }

  private async take({ readings, tables, letters }: ReadSource): Promise<void> {
    const unsure = letters.find((each) => each.letters.kind === 'unsure');
    const [table, ...others] = tables;
    if (unsure) {
      drawUnsure(this.next(), unsure, (file, encoding) => {
        this.chooseLetters(file, encoding);
      });
    } else if (table) {
      const el = this.next();
      this.drawLetters(el, letters);
      drawColumns(el, table, (more) => {
        void this.take({ readings: [...readings, ...more], tables: others, letters });
      });
    } else if (readings.some(({ kind }) => kind === 'card')) {
      await this.review(readings, letters);
    } else {
      const unread = readings.flatMap((each) => (each.kind === 'unreadable' ? [each] : []));
      this.choose(unread.length === 0 ? [IMPORT.nothing] : unread.map(problemWords));
    }
  }

  private async review(
    readings: readonly CardReading[],
    letters: readonly FileEncoding[],
  ): Promise<void> {
    this.next().createDiv({ text: IMPORT.reading, cls: 'pane-empty' });
    const rows = await this.callbacks.plan(readings);
    const el = this.next();
    this.drawLetters(el, letters);
    const step = new ReviewStep(el, startReview(rows), {
      readDay: (text) => this.callbacks.readDay(text),
      write: (review) => void this.write(review),
    });
    this.closeStep = () => {
      step.close();
    };
  }

  private async write(review: Review): Promise<void> {
    const step = new WritingStep(this.next());
    // Closing the dialog stops as the button does: nothing goes on unseen.
    this.closeStep = () => {
      step.stop();
    };
    const summary = await this.callbacks.write(operationsIn(review), step);
    this.setTitle(summary.left > 0 ? IMPORT.stopped : IMPORT.done);
    const closing = (then: () => void) => () => {
      this.close();
      then();
    };
    drawSummary(
      this.next(),
      { ...summary, unanswered: countUnanswered(review) },
      {
        // Whoever was met is to be written to, and comes up by that.
        goThrough:
          review.batch.met === null
            ? closing(() => {
                this.callbacks.goThrough();
              })
            : null,
        openFollowUps: closing(() => {
          this.callbacks.openFollowUps();
        }),
        undo: closing(() => {
          this.callbacks.undo();
        }),
        close: closing(() => undefined),
      },
    );
  }
}
