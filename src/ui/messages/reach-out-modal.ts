import { Modal } from 'obsidian';
import { pendingFollowUps } from '../../core/people/follow-up';
import type { Person } from '../../core/people/person';
import { REACH_OUT, reachOutSummary } from '../../words/messages/messages-ui';
import { DraftModal } from './draft-modal';
import type { DraftUi } from './draft-ui';
import type { PersonActions } from '../kit/ui-context';
import { drawPerson } from './draw-person';
import { back, currentPath, settle, tally, type Queue, type Step } from './queue';
import { notify } from '../kit/notify';

/** What can be done at the end. */
interface SummaryCallbacks {
  /** Null if there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly close: () => void;
}

/** Draws what was done, and the way out. */
function drawSummary(el: HTMLElement, words: string, callbacks: SummaryCallbacks): void {
  el.createEl('p', { text: words, attr: { role: 'status' } });
  const buttons = el.createDiv({ cls: 'acquaint-draft-ways' });
  const close = buttons.createEl('button', {
    text: REACH_OUT.close,
    cls: 'mod-cta',
    attr: { type: 'button' },
  });
  close.addEventListener('click', callbacks.close);
  const { undo } = callbacks;
  if (!undo) return;
  const button = buttons.createEl('button', { text: REACH_OUT.undo, attr: { type: 'button' } });
  button.addEventListener('click', undo);
}

/** What the queue needs of the rest of the plugin. */
interface QueueUi extends DraftUi {
  readonly actions: PersonActions;
}

function open(ui: QueueUi): void {
  const { people, clock } = ui.services;
  const today = clock.today();
  const due = pendingFollowUps(people.index.followUps(today), today, 0);
  if (due.length === 0) notify(REACH_OUT.nobody);
  else
    new ReachOutModal(
      ui,
      Array.from(due, ({ person }) => person.path),
    ).open();
}

/** Opens the queue of those who wait today, as soon as it is known. */
export function startReachingOut(ui: QueueUi): void {
  const { people } = ui.services;
  if (people.index.state === 'ready') {
    open(ui);
    return;
  }
  notify(REACH_OUT.reading);
  const stop = people.subscribe(() => {
    if (people.index.state === 'reading') return;
    stop();
    open(ui);
  });
}

/** One person at a time, with what is known and the message that is due; a letter does each thing. */
class ReachOutModal extends Modal {
  private queue: Queue;
  /** The point that was chosen for the current person. */
  private point: string | null = null;
  private drawn = 0;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly ui: QueueUi,
    paths: readonly string[],
  ) {
    super(ui.app);
    this.queue = { paths, steps: [] };
  }

  override onOpen(): void {
    this.setTitle(REACH_OUT.title);
    this.modalEl.addClass('acquaint-draft', 'acquaint-reach-out-modal');
    this.contentEl.addClass('acquaint-form', 'acquaint-reach-out');
    this.contentEl.setAttr('aria-live', 'polite');
    this.keys();
    const draw = (): void => void this.draw();
    this.stopListening = this.ui.services.people.subscribe(draw);
    draw();
  }

  override onClose(): void {
    this.stopListening();
    this.drawn++;
    this.contentEl.empty();
  }

  /** Bound to the dialog, so that they rest while another one lies on top. */
  private keys(): void {
    const keys: Readonly<Record<string, () => void>> = {
      w: () => this.withPerson((person) => this.write(person)),
      l: () => this.withPerson((person) => this.log(person)),
      s: () => this.withPerson((person) => this.snooze(person)),
      n: () => this.withPerson(() => this.goOn('skipped')),
      u: () => void this.undo(),
      x: () => this.withPerson((person) => void this.end(person)),
    };
    for (const [key, run] of Object.entries(keys))
      this.scope.register([], key, (event) => {
        // A key that is held down would go through everybody.
        if (!event.repeat) run();
        return false;
      });
  }

  private person(): Person | null {
    const path = currentPath(this.queue);
    return path === null ? null : this.ui.services.people.index.person(path);
  }

  private withPerson(run: (person: Person) => void): void {
    const person = this.person();
    if (person) run(person);
  }

  private goOn(step: Step): void {
    this.queue = settle(this.queue, step);
    this.point = null;
    void this.draw();
  }

  /** Draws who is in turn; a note that is not there any more is passed over. */
  private async draw(): Promise<void> {
    const turn = ++this.drawn;
    // Everybody is gone for a moment while a change of settings has the notes read again.
    if (this.ui.services.people.index.state === 'reading') return;
    while (currentPath(this.queue) !== null && this.person() === null)
      this.queue = settle(this.queue, 'skipped');
    const person = this.person();
    const screen = createDiv({ cls: 'acquaint-reach-out-screen' });
    if (person === null) this.summary(screen);
    else await this.drawInto(screen, person);
    if (turn === this.drawn && screen.textContent !== this.contentEl.textContent) this.show(screen);
  }

  /**
   * The focus stays in place while another dialog is on top, otherwise on the control that does the
   * same.
   */
  private show(screen: HTMLElement): void {
    const { activeElement, body } = this.contentEl.doc;
    const isFree = activeElement === null || activeElement === body;
    const takesFocus = isFree || this.modalEl.contains(activeElement);
    const isSame = this.isOf(this.contentEl) === this.isOf(screen);
    const key = isSame ? (activeElement?.getAttribute('data-key') ?? '') : '';
    this.contentEl.empty();
    this.contentEl.append(screen);
    if (!takesFocus) return;
    const same = this.contentEl.querySelector<HTMLElement>(`[data-key="${key}"]`);
    (same ?? this.contentEl.querySelector<HTMLElement>('.mod-cta'))?.focus();
  }

  /** Who is drawn in a part of the page. */
  private isOf(el: HTMLElement): string {
    return el.querySelector('h3')?.textContent ?? '';
  }

  private async drawInto(screen: HTMLElement, person: Person): Promise<void> {
    const { paths, steps } = this.queue;
    const { ui, point } = this;
    const { logged, snoozed, closed } = tally(this.queue);
    const done = logged + snoozed + closed;
    const turn = { ui, person, at: steps.length + 1, all: paths.length, done, point };
    await drawPerson(screen, turn, {
      write: () => this.write(person),
      log: () => this.log(person),
      snooze: () => this.snooze(person),
      skip: () => this.goOn('skipped'),
      end: () => void this.end(person),
      undo: this.undoing(),
      about: (about) => {
        this.point = about;
        void this.draw();
      },
    });
  }

  private undoing(): (() => void) | null {
    return this.queue.steps.length > 0 ? () => void this.undo() : null;
  }

  private summary(screen: HTMLElement): void {
    drawSummary(screen, reachOutSummary(tally(this.queue)), {
      undo: this.undoing(),
      close: () => this.close(),
    });
  }

  private write(person: Person): void {
    const logged = (): void => this.goOn('logged');
    new DraftModal(this.ui, { person, kind: null, point: this.point, logged }).open();
  }

  private log(person: Person): void {
    this.ui.actions.log(person, () => this.goOn('logged'));
  }

  private snooze(person: Person): void {
    const anchor = this.contentEl.querySelector<HTMLElement>('[data-key="s"]');
    this.ui.actions.snooze(person, anchor ?? this.contentEl, () => this.goOn('snoozed'));
  }

  private async end(person: Person): Promise<void> {
    const outcome = await this.ui.undoable.carryOut(async (where) => {
      const { setStatus } = await import('../../actions/follow-ups/set-status');
      return setStatus(where, person, 'closed');
    }, REACH_OUT.ended(person.name));
    if (outcome.kind !== 'refused') this.goOn('closed');
  }

  /** Goes back one person, and takes back what was written about that one. */
  private async undo(): Promise<void> {
    const last = this.queue.steps.at(-1);
    if (last === undefined) return;
    if (last !== 'skipped') await this.ui.undoable.undo();
    this.queue = back(this.queue);
    this.point = null;
    await this.draw();
  }
}
