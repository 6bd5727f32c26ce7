import type { UiContext } from '../kit/ui-context';
import { drawEmptyState, NOTHING_TO_SAY, type EmptyState } from '../kit/empty-state';
import { listenToLink, type PersonLinkCallbacks } from '../kit/person-note-link';
import { PersonPicker } from '../kit/pick-modals';
import { ask, ASK_WAYS, type AskAnswer, type AskResult } from '../../core/suggestions/ask';
import type { Person } from '../../core/people/person';
import { shortNames } from '../../words/names/names';
import { answeringWords, ASK, ASK_GROUPS, firstWords } from '../../words/suggestions/ask';
import { ENGLISH_REASONS } from '../../words/suggestions/reasons';
import { INDEX } from '../../words/kit/notices';
import { LANGUAGE } from '../../words/kit/ui-language';
import { backgroundSuggestions } from './background-suggestions';
import { askIn } from '../kit/notify';

/** Rows drawn at most: this many mean that the need is too wide, and the list is not windowed. */
const MOST_ROWS = 24;

/** What a row's link leads to, and how many rows are drawn. */
export interface AskCallbacks extends PersonLinkCallbacks {
  readonly limit?: number;
}

const FROM_SECOND_LETTER = 2;

/** Draws who could help with a need, and what can be done about it. */
export class AskResults {
  private query = '';
  private readonly list: HTMLElement;
  private readonly says: HTMLElement;
  private readonly state: HTMLElement;
  private readonly foot: HTMLElement;

  constructor(
    private readonly el: HTMLElement,
    private readonly ui: UiContext,
    private readonly callbacks: AskCallbacks,
  ) {
    this.says = el.createDiv({ cls: 'acquaint-ask-says', attr: { role: 'status', ...LANGUAGE } });
    this.list = el.createDiv({ cls: 'acquaint-ask-list' });
    this.state = el.createDiv({ attr: { 'aria-live': 'polite' } });
    this.foot = el.createDiv({ cls: 'acquaint-ask-foot' });
    this.list.addEventListener('keydown', (event) => {
      this.move(event);
    });
  }

  /** Shows who could help with a need; nobody until something is asked. */
  show(query: string): void {
    this.query = query.trim();
    this.draw();
  }

  /** Draws the same need again, by what the notes say now. */
  draw(): void {
    const { index } = this.ui.services.people;
    const isReady =
      index.state === 'ready' &&
      backgroundSuggestions(index, { person: null }, this.drawn) !== null;
    const isAsked = this.query.length >= FROM_SECOND_LETTER;
    const result = isReady && isAsked ? ask(index, this.query) : null;
    this.drawAnswers(result);
    drawEmptyState(this.state, this.stateOf(result, isReady));
    this.drawFoot(isAsked && isReady ? (result?.question.noted ?? this.query) : '');
  }

  /** Goes to the first row. @returns whether there is one */
  takeFocus(): boolean {
    const [first] = this.links();
    first?.focus();
    return first !== undefined;
  }

  private readonly drawn = (): void => {
    if (this.el.isConnected) this.draw();
  };

  private stateOf(result: AskResult | null, isReady: boolean): EmptyState {
    if (!isReady) return { lines: [INDEX.reading], button: null };
    if (result === null) return { lines: [ASK.hint], button: null };
    if (result.answers.length > 0) return NOTHING_TO_SAY;
    return { lines: [ASK.nobody(this.query), ASK.nobodyHint], button: null };
  }

  private drawAnswers(result: AskResult | null): void {
    const focused = this.links().findIndex((link) => link === this.el.doc.activeElement);
    this.list.empty();
    const isAny = result !== null && result.answers.length > 0;
    this.says.setText(isAny ? firstWords(result) : '');
    if (isAny) this.drawGroups(result);
    if (focused >= 0) this.links()[focused]?.focus();
  }

  private drawGroups({ answers, question }: AskResult): void {
    const shown = answers.slice(0, this.callbacks.limit ?? MOST_ROWS);
    for (const way of ASK_WAYS) {
      const rows = shown.filter(({ how }) => how === way);
      const count = answers.filter(({ how }) => how === way).length;
      if (rows.length > 0) this.drawGroup(ASK_GROUPS[way], count, rows, question.noted);
    }
    const more = answers.length - shown.length;
    if (more > 0)
      this.list.createDiv({ cls: 'acquaint-ask-more', text: ASK.more(more), attr: LANGUAGE });
  }

  private drawGroup(title: string, count: number, rows: readonly AskAnswer[], need: string): void {
    const heading = this.list.createDiv({ cls: 'acquaint-heading' }).createDiv({
      cls: 'acquaint-heading-text',
      attr: { role: 'heading', 'aria-level': '3' },
    });
    heading.createSpan({ text: title, attr: LANGUAGE });
    heading.createSpan({ text: String(count), cls: 'acquaint-count' });
    const list = this.list.createEl('ul', { cls: 'acquaint-cards', attr: { 'aria-label': title } });
    for (const row of rows)
      this.drawRow(list.createEl('li', { cls: 'acquaint-ask-row' }), row, need);
  }

  private drawRow(el: HTMLElement, answering: AskAnswer, need: string): void {
    const { person, how } = answering;
    const said = el.createDiv({ cls: 'acquaint-ask-said' });
    const link = said.createEl('a', {
      cls: 'acquaint-ask-name',
      text: person.name,
      attr: { href: '#', dir: 'auto', 'data-path': person.path },
    });
    listenToLink(link, person, this.callbacks);
    said.createDiv({ cls: 'acquaint-ask-why', text: answeringWords(answering), attr: LANGUAGE });
    const actions = el.createDiv({ cls: 'acquaint-ask-actions' });
    this.button(actions, ASK.write, ASK.writeTo(person.name), () => {
      this.ui.actions.write(person);
    });
    if (how === 'helps')
      this.button(actions, ASK.introduce, ASK.introduceWhom(person.name), () => {
        this.introduce(answering, need);
      });
  }

  private button(parent: HTMLElement, text: string, label: string, run: () => void): void {
    const attr = { type: 'button', 'aria-label': label };
    parent
      .createEl('button', { text, cls: 'acquaint-ask-button is-quiet', attr })
      .addEventListener('click', run);
  }

  private introduce({ person, reasons }: AskAnswer, need: string): void {
    const offers = reasons.flatMap((reason) => (reason.kind === 'help' ? reason.offers : []));
    // It stands in the note, which letters say in their own language.
    void this.ui.introductions.introduce(person, (other) => {
      const [helper, seeker] = shortNames(person.name, other.name);
      return ENGLISH_REASONS.help(seeker, need, helper, offers.join(', '));
    });
  }

  /** What can be done whoever answers: noting the need with a person. */
  private drawFoot(need: string): void {
    this.foot.empty();
    if (need === '') return;
    const attr = { type: 'button' };
    this.foot
      .createEl('button', { text: ASK.noteFor, cls: 'acquaint-ask-button', attr })
      .addEventListener('click', () => {
        this.noteNeed(need);
      });
  }

  private noteNeed(need: string): void {
    const { app, services, undoable } = this.ui;
    const people = [...services.people.index.people()];
    people.sort((a, b) => a.name.localeCompare(b.name));
    const note = async ({ path, name }: Person): Promise<void> => {
      const { addNeed } = await import('../../actions/suggestions/add-need');
      await undoable.carryOut((where) => addNeed(where, path, need), ASK.noted(name, need));
    };
    const picker = new PersonPicker(app, people, (person) => void note(person));
    askIn(picker, ASK.noteForWhom);
    picker.open();
  }

  private links(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('.acquaint-ask-name')];
  }

  /** Arrows go from person to person. */
  private move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof HTMLElement && event.target.closest('.acquaint-ask-row');
    if (step === undefined || !row) return;
    const links = this.links();
    const at = links.findIndex((link) => row.contains(link));
    event.preventDefault();
    links[at + step]?.focus();
  }
}
