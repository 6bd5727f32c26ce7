import { Modal, type App } from 'obsidian';
import type { Card } from '../../cards/kit/card';
import { codeCard, type CodeProperty } from '../../cards/qr/code-card';
import { qrModules, type QrModules } from '../../cards/qr/qr-code';
import { MY_CARD } from '../../words/cards/my-card';

/** The dark modules of a row as rectangles of an SVG path. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x++;
    const width = String(x + 1 - from);
    runs.push(`M${String(from)} ${String(y)}h${width}v1h-${width}z`);
  }
  return runs.join('');
}

/** Draws a code, black on white whatever the theme: cameras know no other. */
function drawCode(el: HTMLElement, modules: QrModules, label: string): SVGSVGElement {
  const size = String(modules.length);
  const svg = el.createSvg('svg', {
    cls: 'acquaint-code',
    // The dialog starts here: with the focus on a button it would be scrolled to the buttons.
    attr: { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, tabindex: '-1' },
  });
  svg.createSvg('rect', { attr: { width: size, height: size, fill: '#fff' } });
  svg.createSvg('path', { attr: { d: modules.map(rowPath).join(''), fill: '#000' } });
  return svg;
}

/** What can be done from the card. */
export interface MyCardCallbacks {
  readonly chooseAnother: () => void;
  readonly export: () => void;
}

function linesOf({ name, organization, role, email, phone, url }: Card): [CodeProperty, string][] {
  const of = (property: CodeProperty, values: readonly string[]): [CodeProperty, string][] =>
    values.map((value) => [property, value]);
  return [
    ...of('name', [name]),
    ...of('role', role === null ? [] : [role]),
    ...of('organization', organization),
    ...of('email', email),
    ...of('phone', phone),
    ...of('url', url),
  ];
}

/** The user's own card for somebody who is present: as a code to scan, and in words. */
export class MyCardModal extends Modal {
  constructor(
    app: App,
    private readonly card: Card,
    private readonly callbacks: MyCardCallbacks,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { contentEl, card } = this;
    this.modalEl.addClass('acquaint-my-card');
    this.setTitle(MY_CARD.title(card.name));
    const code = codeCard(card);
    const modules = qrModules(code.text);
    if (modules) drawCode(contentEl, modules, MY_CARD.code(card.name)).focus();
    contentEl.createDiv({ text: MY_CARD.hint, cls: 'acquaint-hint' });
    this.drawWords(code.card);
    this.drawRemarks(code.left);
    this.drawButtons();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private drawButtons(): void {
    const buttons = this.contentEl.createDiv({ cls: 'modal-button-container' });
    const add = (text: string, run: () => void): void => {
      const button = buttons.createEl('button', { text, attr: { type: 'button' } });
      button.addEventListener('click', () => {
        this.close();
        run();
      });
    };
    add(MY_CARD.another, this.callbacks.chooseAnother);
    add(MY_CARD.export, this.callbacks.export);
  }

  private drawWords(card: Card): void {
    const list = this.contentEl.createEl('dl', { attr: { 'aria-label': MY_CARD.says } });
    for (const [property, value] of linesOf(card)) {
      list.createEl('dt', { text: MY_CARD.labels[property] });
      list.createEl('dd', { text: value, attr: { dir: 'auto' } });
    }
  }

  private drawRemarks(left: readonly CodeProperty[]): void {
    const { email, phone } = this.card;
    const remarks = [
      ...(email.length + phone.length === 0 ? [MY_CARD.bare] : []),
      ...(left.length === 0
        ? []
        : [MY_CARD.left(left.map((each) => MY_CARD.labels[each]).join(', '))]),
    ];
    for (const text of remarks) this.contentEl.createDiv({ text, cls: 'acquaint-hint' });
  }
}
