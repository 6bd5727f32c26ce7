import { Modal, type App } from 'obsidian';
import type { Problem } from '../../core/people/problem';
import { pathsWithHiddenProblems, withProblemsHidden } from '../../core/people/hidden-problems';
import { FAULT_PLACES, faultWords } from '../../words/notes/faults';
import { CHECK } from '../../words/people/check';
import { capitalised } from '../../words/kit/sentences';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { PluginServices } from './plugin-services';
import { faultInText } from './fault-in-text';
import type { UiContext } from './ui-context';

function words({ property, fault, value }: Problem): string {
  const said = faultWords(fault);
  return property === null ? capitalised(said) : FAULT_PLACES.value(property, String(value), said);
}

/** Notes opened for the list to say more of them; nobody reads on beyond that. */
const MAX_LOOKED_INTO = 100;

/** Lists what could not be read, each leading to its note; what the user knows of stands last. */
export class ProblemsModal extends Modal {
  private readonly unclear: { readonly problem: Problem; readonly said: HTMLElement }[] = [];

  /** @param ui to put notes away with; null if the list is not that of all problems */
  constructor(
    app: App,
    private readonly problems: readonly Problem[],
    private readonly services: Pick<PluginServices, 'store'>,
    private readonly ui: Pick<UiContext, 'settings' | 'undoable'> | null = null,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(CHECK.title);
    this.modalEl.addClass('acquaint-problems-modal');
    if (this.problems.length === 0) this.contentEl.createDiv({ text: CHECK.fine, attr: LANGUAGE });
    const list = this.contentEl.createEl('ul', { cls: 'acquaint-problem-list' });
    const away = this.away();
    const paths = [...new Set(this.problems.map(({ path }) => path))];
    const inOrder = [false, true].flatMap((isAway) =>
      paths.filter((path) => away.has(path) === isAway),
    );
    for (const path of inOrder) this.drawNote(list, path);
    if (paths.length > 0 && this.ui)
      this.contentEl.createDiv({ text: CHECK.hint, cls: 'acquaint-problem-hint', attr: LANGUAGE });
    void this.tellMore();
  }

  override onClose(): void {
    this.unclear.length = 0;
    this.contentEl.empty();
  }

  private away(): ReadonlySet<string> {
    return pathsWithHiddenProblems(this.problems, this.ui?.settings.current.hiddenProblems ?? {});
  }

  private drawNote(list: HTMLElement, path: string): void {
    const item = list.createEl('li', { cls: 'acquaint-problem-item' });
    const what = item.createDiv({ cls: 'acquaint-problem-what' });
    const name = path.replace(/\.md$/, '');
    const link = what.createEl('a', {
      text: name,
      cls: 'acquaint-problem-note',
      attr: { href: '#', dir: 'auto' },
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.close();
      void this.app.workspace.openLinkText(path, '');
    });
    for (const problem of this.problems) {
      if (problem.path !== path) continue;
      const cls = 'acquaint-problem-words';
      const said = what.createDiv({ text: words(problem), cls, attr: LANGUAGE });
      if (problem.fault.code === 'unreadable') this.unclear.push({ problem, said });
    }
    if (this.ui) this.drawButton(item, { path, name }, this.ui);
  }

  /** The way to put a note away, which is the way back as well. */
  private drawButton(
    item: HTMLElement,
    { path, name }: { readonly path: string; readonly name: string },
    { settings, undoable }: Pick<UiContext, 'settings' | 'undoable'>,
  ): void {
    const button = item.createEl('button', {
      cls: 'acquaint-small acquaint-quiet',
      attr: { type: 'button' },
    });
    const say = (): void => {
      const isAway = this.away().has(path);
      item.toggleClass('is-put-away', isAway);
      button.setText(isAway ? CHECK.showAgain : CHECK.hide);
      const label = isAway ? CHECK.showAgainNote(name) : CHECK.hideNote(name);
      button.setAttr('aria-label', label);
    };
    say();
    const put = async (isAway: boolean): Promise<void> => {
      const { hiddenProblems } = settings.current;
      await settings.set({
        hiddenProblems: withProblemsHidden(this.problems, hiddenProblems, { path, isAway }),
      });
      say();
    };
    button.addEventListener('click', () => {
      const isAway = !this.away().has(path);
      void put(isAway).then(() => {
        undoable.tellDone((isAway ? CHECK.away : CHECK.again)(name), () => put(!isAway));
      });
    });
  }

  /** For the first notes that cannot be read, says where: the cache does not tell. */
  private async tellMore(): Promise<void> {
    for (const { problem, said } of this.unclear.splice(0, MAX_LOOKED_INTO)) {
      const fault = await faultInText(this.services, problem.path);
      if (fault !== null) said.setText(words({ ...problem, fault }));
    }
  }
}
