import { Platform, setIcon, setTooltip } from 'obsidian';
import type { AdditionId } from '../../cards/import/additions';
import type { Decision } from '../../cards/import/decisions';
import { taking, takingAs } from '../../cards/import/review';
import { candidatesOf, type PlanRow } from '../../cards/import/import-plan';
import { additionWords } from '../../words/cards/cards';
import { IMPORT, ROW_KINDS } from '../../words/cards/cards-dialog';
import type { RowPainter } from '../kit/window-list';
import { choicesOf, lineTitle, lineWords, type ReviewLine } from './review-lines';

type CardLine = Extract<ReviewLine, { kind: 'card' }>;
type PropertyLine = Extract<ReviewLine, { kind: 'property' }>;

/** Pixels; the same as in styles.css, with room for a finger. */
const HEIGHTS = { card: 56, property: 44 } as const;

/** Where the choice of a person for a card appears below it. */
const ASK_ON_PHONE = 104;

export interface ReviewCallbacks {
  decide(at: number, decision: Decision): void;
  toggleProperty(at: number, id: AdditionId): void;
  /** Shows or hides the properties of a card. */
  toggleOpen(at: number): void;
}

/** The value of the choice to make a new person; no path is empty or without `.md`. */
const NEW = 'new';

/** Draws the lines of the review. */
export class ReviewPainter implements RowPainter<ReviewLine> {
  constructor(private readonly callbacks: ReviewCallbacks) {}

  heightOf(line: ReviewLine): number {
    const isAsk = line.kind === 'card' && line.row.kind === 'ask';
    return isAsk && Platform.isPhone ? ASK_ON_PHONE : HEIGHTS[line.kind];
  }

  paint(el: HTMLElement, line: ReviewLine): void {
    if (line.kind === 'card') this.paintCard(el, line);
    else this.paintProperty(el, line);
  }

  private paintCard(el: HTMLElement, line: CardLine): void {
    const { row, decision, at } = line;
    const item = el.createDiv({ cls: `acquaint-card-line is-${row.kind}` });
    this.drawTick(item, line);
    const words = item.createDiv({ cls: 'acquaint-card-line-words' });
    const head = words.createDiv({ cls: 'acquaint-card-line-head' });
    head.createSpan({ cls: 'acquaint-row-name', text: lineTitle(row), attr: { dir: 'auto' } });
    const kind = ROW_KINDS[row.kind];
    head.createSpan({ cls: 'acquaint-card-kind', text: kind, attr: { dir: 'auto' } });
    const says = lineWords(line);
    words.createDiv({
      cls: 'acquaint-card-line-why',
      text: says,
      attr: { dir: 'auto', title: says },
    });
    if (row.kind === 'ask') this.drawWho(item, at, row, decision);
    if (choicesOf(row, decision).length > 0) this.drawOpen(item, line);
  }

  private drawTick(item: HTMLElement, { row, at, isTaken, canTake }: CardLine): void {
    const label = item.createEl('label', { cls: 'acquaint-tick' });
    if (!canTake) return;
    const box = label.createEl('input', {
      type: 'checkbox',
      attr: { 'aria-label': IMPORT.take(lineTitle(row)), 'data-line': `take-${String(at)}` },
    });
    box.checked = isTaken;
    box.addEventListener('change', () => {
      this.callbacks.decide(at, box.checked ? taking(row) : { kind: 'leave' });
    });
  }

  private drawWho(item: HTMLElement, at: number, row: PlanRow, decision: Decision): void {
    const select = item.createEl('select', {
      cls: 'dropdown acquaint-who',
      attr: { 'aria-label': IMPORT.who(lineTitle(row)), 'data-line': `who-${String(at)}` },
    });
    const option = (value: string, text: string): void => {
      select.createEl('option', { value, text });
    };
    option('', IMPORT.leaveOut);
    for (const { person } of candidatesOf(row)) option(person.path, IMPORT.itIs(person.name));
    option(NEW, IMPORT.asNew);
    select.value = decision.kind === 'fill' ? decision.path : decision.kind === 'create' ? NEW : '';
    select.addEventListener('change', () => {
      const isNew = select.value === NEW;
      this.callbacks.decide(at, isNew ? { kind: 'create' } : takingAs(row, select.value));
    });
  }

  private drawOpen(item: HTMLElement, { at, isOpen }: CardLine): void {
    const button = item.createEl('button', {
      cls: 'clickable-icon acquaint-fields',
      attr: {
        type: 'button',
        'aria-label': IMPORT.fields,
        'aria-expanded': String(isOpen),
        'data-line': `open-${String(at)}`,
      },
    });
    setIcon(button, isOpen ? 'lucide-chevron-down' : 'lucide-chevron-right');
    setTooltip(button, IMPORT.fields);
    button.addEventListener('click', () => {
      this.callbacks.toggleOpen(at);
    });
  }

  private paintProperty(el: HTMLElement, { at, addition, isTaken }: PropertyLine): void {
    const label = el.createEl('label', { cls: 'acquaint-property-line' });
    const box = label.createEl('input', {
      type: 'checkbox',
      attr: { 'data-line': `property-${String(at)}-${addition.id}` },
    });
    box.checked = isTaken;
    label.createSpan({ text: additionWords(addition), attr: { dir: 'auto' } });
    box.addEventListener('change', () => {
      this.callbacks.toggleProperty(at, addition.id);
    });
  }
}
