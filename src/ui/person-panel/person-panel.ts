import { timelineWords } from '../../actions/timeline/timeline-words';
import type { Interaction } from '../../core/notes/interaction';
import { readLog } from '../../core/notes/log-section';
import type { Person } from '../../core/people/person';
import {
  connectingWith,
  isReached,
  nextStepWith,
  type Connecting,
} from '../../core/rates/connecting';
import { timelineOf } from '../../core/timeline/timeline';
import { INDEX } from '../../words/kit/notices';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PANEL } from '../../words/people/person-panel';
import { introducedTo, TIMELINE } from '../../words/people/timeline';
import { drawButton, drawSection } from './draw-parts';
import { CONNECTING_PLACE, drawHead } from './panel-head';
import { PanelNeeds } from './panel-needs';
import { drawPartners } from './panel-partners';
import { panelScreen, type PanelScreen } from './panel-screen';
import { drawOwn } from './panel-own';
import { drawTasks, tasksOf } from './panel-tasks';
import type { PanelUi } from './panel-ui';
import { linkDay, TimelineList } from './timeline-list';
import type { Day } from '../../core/days/day';
import { FUNNEL_STEPS } from '../../core/rates/funnel';
import { CONNECTING, stepDetail } from '../../words/rates/connecting';

/** Draws how far it has come with a person as a line of five steps, each with its words. */
function drawConnecting(el: HTMLElement, connecting: Connecting, today: Day): void {
  el.empty();
  const section = drawSection(el, CONNECTING.title);
  const list = section.createEl('ol', { cls: 'acquaint-steps', attr: { lang: LANGUAGE.lang } });
  for (const step of FUNNEL_STEPS) {
    const isDone = isReached(connecting, step);
    const item = list.createEl('li', { cls: 'acquaint-step', text: CONNECTING.short[step] });
    item.toggleClass('is-reached', isDone);
    const detail = stepDetail(connecting, step, today);
    // The mark says it to those who see it.
    if (!isDone) item.createSpan({ text: `: ${CONNECTING.toCome}`, cls: 'acquaint-unseen' });
    else if (detail === '')
      item.createSpan({ text: `: ${CONNECTING.reached}`, cls: 'acquaint-unseen' });
    else item.createSpan({ text: detail, cls: 'acquaint-step-detail', attr: { dir: 'auto' } });
  }
  const next = nextStepWith(connecting);
  if (next !== null)
    section.createDiv({ text: CONNECTING.next[next], cls: 'acquaint-panel-text', attr: LANGUAGE });
}

/** Milliseconds without a change, because working out who should meet goes through everybody. */
const PARTNERS_DELAY = 50;

/** Why there is no person to show, and what to do. */
function stateLines({ kind }: PanelScreen): readonly string[] {
  switch (kind) {
    case 'reading':
      return [INDEX.reading];
    case 'nobody':
      return [PANEL.nobody, PANEL.nobodyHint];
    case 'person':
      return [];
  }
}

/** The panel of the active person, drawn from the notes and the day; nothing is kept. */
export class PersonPanel {
  private person: Person | null = null;
  private reading = 0;
  /** What a person's log says, as last read. */
  private log: { readonly path: string; readonly log: readonly Interaction[] } | null = null;
  private partnersTimer = 0;
  private readonly scroll: HTMLElement;
  private readonly state: HTMLElement;
  private readonly head: HTMLElement;
  private readonly tasks: HTMLElement;
  private readonly needs: PanelNeeds;
  private readonly own: HTMLElement;
  private readonly partners: HTMLElement;
  private readonly past: HTMLElement;
  private timeline: TimelineList | null = null;

  constructor(
    contentEl: HTMLElement,
    private readonly ui: PanelUi,
  ) {
    this.scroll = contentEl.createDiv({ cls: 'acquaint-body acquaint-scroll acquaint-person' });
    const part = (): HTMLElement => this.scroll.createDiv({ cls: 'acquaint-panel' });
    this.state = this.scroll.createDiv({ attr: { 'aria-live': 'polite' } });
    this.head = part();
    this.tasks = part();
    this.needs = new PanelNeeds(part(), ui);
    this.own = part();
    this.partners = part();
    this.past = part();
  }

  close(): void {
    this.stop();
    this.timeline?.close();
  }

  /** Focuses the first thing that can be done. */
  focus(): void {
    this.scroll.querySelector<HTMLElement>('button')?.focus();
  }

  /** Draws again if the change may concern the person: open tasks are in no index. */
  noteChanged(path: string): void {
    const shown = [...this.tasks.querySelectorAll<HTMLElement>('[data-path]')];
    const isShown = shown.some((el) => el.dataset['path'] === path);
    const { person } = this;
    if (!person) return;
    if (path === person.path) drawOwn(this.own, person, this.ui);
    if (isShown || path === person.path || this.ui.notes.links(path, person.path))
      void this.readNotes(person);
  }

  draw(): void {
    const { people, clock } = this.ui;
    const screen = panelScreen(people.index, this.ui.activePath(), clock.today());
    const next = screen.kind === 'person' ? screen.person : null;
    if (next?.path !== this.person?.path) this.clear();
    this.person = next;
    this.drawState(screen);
    if (screen.kind !== 'person') return;
    this.keepingFocus(() => {
      drawHead(this.head, screen, this.ui);
      this.drawSteps(screen.person);
      this.needs.show(screen.person);
      drawOwn(this.own, screen.person, this.ui);
    });
    void this.readNotes(screen.person);
    this.drawPartnersLater(screen.person);
  }

  private stop(): void {
    this.reading++;
    window.clearTimeout(this.partnersTimer);
  }

  private clear(): void {
    this.stop();
    this.timeline?.close();
    this.timeline = null;
    for (const el of [this.head, this.tasks, this.own, this.partners, this.past]) el.empty();
    this.needs.clear();
    this.scroll.scrollTop = 0;
  }

  private drawState(screen: PanelScreen): void {
    const lines = stateLines(screen);
    const said = lines.join('\n');
    if (this.state.dataset['said'] === said) return; // else a live region is read out again
    this.state.dataset['said'] = said;
    this.state.empty();
    this.state.toggleClass('pane-empty', lines.length > 0);
    for (const text of lines) this.state.createDiv({ text, attr: LANGUAGE });
    if (screen.kind !== 'nobody') return;
    drawButton(this.state, { key: 'pick', text: PANEL.pick }, () => {
      this.ui.callbacks.pickPerson();
    });
  }

  /** Draws what stands in notes; what a former reading still brings is of no use any more. */
  private async readNotes(person: Person): Promise<void> {
    const reading = ++this.reading;
    const text = (await this.ui.store.read(person.path)) ?? '';
    if (reading !== this.reading) return;
    const { index } = this.ui.people;
    this.log = { path: person.path, log: readLog(text, index.days.dayOf) };
    this.drawSteps(person);
    this.drawTimeline(person, text);
    const tasks = await tasksOf(this.ui, person);
    if (reading !== this.reading) return;
    const done = (): void => {
      void this.readNotes(person);
    };
    this.keepingFocus(() => {
      drawTasks(this.tasks, tasks, { ui: this.ui, person, done });
    });
  }

  /** Draws how far it has come; if nothing was read about the person so far, once it is. */
  private drawSteps(person: Person): void {
    const place = this.head.querySelector<HTMLElement>(`.${CONNECTING_PLACE}`);
    if (this.log?.path !== person.path || !place) return;
    const { people, clock } = this.ui;
    const on = { index: people.index, today: clock.today() };
    drawConnecting(place, connectingWith(person, this.log.log, on), on.today);
  }

  /** What takes longest to work out comes when the rest is there. */
  private drawPartnersLater(person: Person): void {
    window.clearTimeout(this.partnersTimer);
    this.partnersTimer = window.setTimeout(() => {
      this.keepingFocus(() => {
        drawPartners(this.partners, person, this.ui, this.redraw);
      });
    }, PARTNERS_DELAY);
  }

  private readonly redraw = (): void => {
    if (this.person) this.drawPartnersLater(this.person);
  };

  private readonly resolve = (linkpath: string, source: string): string | null =>
    this.ui.notes.resolve(linkpath, source);

  private drawTimeline(person: Person, text: string): void {
    const { people, clock } = this.ui;
    const entries = timelineOf(people.index, person, {
      text,
      today: clock.today(),
      resolve: this.resolve,
      introducedTo,
    });
    if (this.timeline && entries.length > 0) {
      this.timeline.show(entries);
      return;
    }
    this.timeline?.close();
    this.timeline = null;
    this.past.empty();
    const section = drawSection(this.past, TIMELINE.heading);
    const cls = 'acquaint-panel-text';
    if (entries.length === 0) section.createDiv({ cls, text: TIMELINE.nothing, attr: LANGUAGE });
    else this.startTimeline(section, person).show(entries);
  }

  private startTimeline(section: HTMLElement, { path }: Person): TimelineList {
    const { store, callbacks } = this.ui;
    const { resolve } = this;
    this.timeline = new TimelineList(section, {
      today: () => this.ui.clock.today(),
      words: (entry) => timelineWords({ store, resolve }, path, entry),
      open: (note, pane) => {
        callbacks.openNote(note, pane);
      },
      linkDay: (entry) => void linkDay(callbacks, entry),
    });
    return this.timeline;
  }

  /** Draws, and gives the focus back to the control that had it, or to the first one. */
  private keepingFocus(draw: () => void): void {
    const active = this.scroll.doc.activeElement;
    const key = this.scroll.contains(active) ? active?.getAttribute('data-key') : null;
    draw();
    if (typeof key !== 'string' || active?.isConnected === true) return;
    const controls = [...this.scroll.querySelectorAll<HTMLElement>('[data-key]')];
    const same = controls.find((el) => el.dataset['key'] === key);
    if (same) same.focus();
    else this.focus();
  }
}
