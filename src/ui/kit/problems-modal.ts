import { Modal, type App } from 'obsidian';
import type { Problem } from '../../core/people/problem';
import { putAwayPaths, withPutAway } from '../../core/people/put-away';
import { FAULT_PLACES, faultWords } from '../../words/notes/faults';
import { CHECK } from '../../words/people/check';
import { capitalised } from '../../words/kit/sentences';
import { LANGUAGE } from '../../words/kit/interface';
import type { Surroundings } from './ports';
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

  /** @param ui with which notes are put away; null where the list is not that of all problems */
  constructor(
    app: App,
    private readonly problems: readonly Problem[],
    private readonly surroundings: Pick<Surroundings, 'store'>,
    private readonly ui: Pick<UiContext, 'settings' | 'deeds'> | null = null,
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
    return putAwayPaths(this.problems, this.ui?.settings.current.putAway ?? {});
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
    { settings, deeds }: Pick<UiContext, 'settings' | 'deeds'>,
  ): void {
    const button = item.createEl('button', {
      cls: 'acquaint-small acquaint-quiet',
      attr: { type: 'button' },
    });
    const say = (): void => {
      const isAway = this.away().has(path);
      item.toggleClass('is-put-away', isAway);
      button.setText(isAway ? CHECK.showAgain : CHECK.putAway);
      const label = isAway ? CHECK.showAgainNote(name) : CHECK.putAwayNote(name);
      button.setAttr('aria-label', label);
    };
    say();
    const put = async (isAway: boolean): Promise<void> => {
      const { putAway } = settings.current;
      await settings.set({ putAway: withPutAway(this.problems, putAway, { path, isAway }) });
      say();
    };
    button.addEventListener('click', () => {
      const isAway = !this.away().has(path);
      void put(isAway).then(() => {
        deeds.tellDone((isAway ? CHECK.away : CHECK.again)(name), () => put(!isAway));
      });
    });
  }

  /** Says of the first notes that cannot be read where it is: the cache does not tell. */
  private async tellMore(): Promise<void> {
    for (const { problem, said } of this.unclear.splice(0, MAX_LOOKED_INTO)) {
      const fault = await faultInText(this.surroundings, problem.path);
      if (fault !== null) said.setText(words({ ...problem, fault }));
    }
  }
}
