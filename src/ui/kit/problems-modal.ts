import { Modal, type App } from 'obsidian';
import { CANNOT_BE_READ } from '../../core/people/unreadable';
import type { Problem } from '../../core/people/problem';
import { CHECK } from '../../words/people/check';
import { capitalised } from '../../words/kit/english';
import { LANGUAGE } from '../../words/kit/interface';
import type { Surroundings } from './ports';
import { problemInText } from './text-problem';

function words({ property, problem, value }: Problem): string {
  return property === null ? capitalised(problem) : `${property}: “${String(value)}” ${problem}`;
}

/** Notes opened for the list to say more of them; nobody reads on beyond that. */
const MAX_LOOKED_INTO = 100;

/** Lists what could not be read, each leading to its note. */
export class ProblemsModal extends Modal {
  private readonly unclear: { readonly problem: Problem; readonly said: HTMLElement }[] = [];

  constructor(
    app: App,
    private readonly problems: readonly Problem[],
    private readonly surroundings: Pick<Surroundings, 'store'>,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(CHECK.title);
    if (this.problems.length === 0) this.contentEl.createDiv({ text: CHECK.fine, attr: LANGUAGE });
    const list = this.contentEl.createEl('ul', { cls: 'acquaint-problem-list' });
    for (const problem of this.problems) this.draw(list, problem);
    void this.tellMore();
  }

  override onClose(): void {
    this.unclear.length = 0;
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
    const cls = 'acquaint-problem-words';
    const said = item.createDiv({ text: words(problem), cls, attr: LANGUAGE });
    if (problem.problem === CANNOT_BE_READ) this.unclear.push({ problem, said });
  }

  /** Says of the first notes that cannot be read where it is: the cache does not tell. */
  private async tellMore(): Promise<void> {
    for (const { problem, said } of this.unclear.splice(0, MAX_LOOKED_INTO)) {
      const found = await problemInText(this.surroundings, problem.path);
      if (found !== null) said.setText(words({ ...problem, problem: found }));
    }
  }
}
