import { Modal, type App } from 'obsidian';
import type { Problem } from '../core/problem';
import { capitalised } from '../core/words/english';
import { CHECK, LANGUAGE } from '../core/words/interface';

function words({ property, problem, value }: Problem): string {
  return property === null ? capitalised(problem) : `${property}: “${String(value)}” ${problem}`;
}

/** Lists what could not be read, each leading to its note. */
export class ProblemsModal extends Modal {
  constructor(
    app: App,
    private readonly problems: readonly Problem[],
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(CHECK.title);
    if (this.problems.length === 0) this.contentEl.createDiv({ text: CHECK.fine, attr: LANGUAGE });
    const list = this.contentEl.createEl('ul', { cls: 'acquaint-problem-list' });
    for (const problem of this.problems) this.draw(list, problem);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private draw(list: HTMLElement, problem: Problem): void {
    const item = list.createEl('li');
    const link = item.createEl('a', {
      text: problem.path.replace(/\.md$/, ''),
      cls: 'acquaint-problem-note',
      attr: { href: '#', dir: 'auto' },
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.close();
      void this.app.workspace.openLinkText(problem.path, '');
    });
    item.createDiv({ text: words(problem), cls: 'acquaint-problem-words', attr: LANGUAGE });
  }
}
