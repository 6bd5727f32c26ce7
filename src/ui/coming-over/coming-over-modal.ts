import { Modal } from 'obsidian';
import {
  bringOver,
  READ_VALUES,
  whatOthersKeep,
  type FoundTool,
} from '../../actions/coming-over/coming-over';
import { COMING_OVER as WORDS, READ_WORDS, TOOL_NAMES } from '../../words/coming-over/coming-over';
import { INDEX } from '../../words/kit/notices';
import { LANGUAGE } from '../../words/kit/ui-language';
import { notify } from '../kit/notify';
import type { UiContext } from '../kit/ui-context';
import { whenIndexReady } from '../kit/when-index-ready';

/** What there is to write, in words: `3 lines of the log`. */
function whatToWrite({ toWrite: { logLines, properties } }: FoundTool): string {
  return [
    ...(logLines === 0 ? [] : [WORDS.logLines(logLines)]),
    ...(properties === 0 ? [] : [WORDS.properties(properties)]),
  ].join(', ');
}

function addList(el: HTMLElement, title: string, lines: readonly string[], isOurs: boolean): void {
  if (lines.length === 0) return;
  el.createDiv({ cls: 'acquaint-panel-heading', text: title, attr: LANGUAGE });
  const list = el.createEl('ul', { cls: 'acquaint-panel-list' });
  for (const text of lines)
    list.createEl('li').createSpan({ text, attr: isOurs ? LANGUAGE : { dir: 'auto' } });
}

/** Says what other plugins keep in the notes of people, and writes it down where the user wants that. */
export class ComingOverModal extends Modal {
  private says: HTMLElement | null = null;
  private body: HTMLElement | null = null;
  private isClosed = false;

  constructor(private readonly ui: UiContext) {
    super(ui.app);
  }

  override onOpen(): void {
    this.setTitle(WORDS.title);
    this.says = this.contentEl.createDiv({ attr: { role: 'status', ...LANGUAGE } });
    this.body = this.contentEl.createDiv({ cls: 'acquaint-coming-over' });
    void this.look();
  }

  override onClose(): void {
    this.isClosed = true;
    this.contentEl.empty();
  }

  private async look(): Promise<void> {
    const { services } = this.ui;
    this.says?.setText(INDEX.reading);
    await whenIndexReady(services);
    const { people, store, clock } = services;
    const found = await whatOthersKeep({ index: people.index, store }, clock.today());
    if (!this.isClosed) this.show(found);
  }

  private show(found: readonly FoundTool[]): void {
    const { body, says } = this;
    if (!body || !says) return;
    body.empty();
    const { peopleFolder } = this.ui.services.people.index.settings;
    says.setText(
      found.length === 0 ? `${WORDS.nothing} ${WORDS.where(peopleFolder)}` : WORDS.untouched,
    );
    for (const each of found) this.drawTool(body.createEl('section'), each);
  }

  private drawTool(el: HTMLElement, found: FoundTool): void {
    const { tool, notes, read, unread, toWrite } = found;
    const name = TOOL_NAMES[tool];
    el.setAttr('aria-label', name);
    el.createEl('h4', { text: `${name}: ${WORDS.notes(notes)}`, attr: LANGUAGE });
    const counts = READ_VALUES.filter((value) => read[value] > 0);
    const lines = counts.map((value) => `${String(read[value])} ${READ_WORDS[value]}`);
    addList(el, WORDS.readHere, lines, true);
    const left = unread.map(({ property, notes: count }) => `${property} (${String(count)})`);
    addList(el, WORDS.notRead, left, false);
    if (toWrite.notes === 0) return;
    const what = whatToWrite(found);
    addList(el, WORDS.canWrite, [WORDS.intoNotes(what, WORDS.notes(toWrite.notes))], true);
    const button = el.createEl('button', {
      text: WORDS.write(what),
      attr: { type: 'button', ...LANGUAGE },
    });
    el.createDiv({ cls: 'acquaint-panel-text', text: WORDS.stays, attr: LANGUAGE });
    button.addEventListener('click', () => {
      button.disabled = true;
      void this.write(found);
    });
  }

  private async write({ tool }: FoundTool): Promise<void> {
    const { services, undoable } = this.ui;
    const { people, store } = services;
    const where = { index: people.index, store };
    const { written, refused } = await people.quietly(() => bringOver(where, tool));
    if (written.length > 0) undoable.tellWritten(WORDS.written(TOOL_NAMES[tool]), written);
    else notify(refused[0]?.reason ?? WORDS.all);
    if (!this.isClosed) await this.look();
  }
}
