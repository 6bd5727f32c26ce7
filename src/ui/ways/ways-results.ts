import type { WantedIntroduction } from '../../actions/introductions/record-received';
import type { Person } from '../../core/people/person';
import { findWays, type Goal, type Way } from '../../core/ways/ways';
import { INDEX } from '../../words/kit/notices';
import { LANGUAGE } from '../../words/kit/ui-language';
import { goalWords, WAYS, wayWords } from '../../words/ways/ways';
import { drawEmptyState, NOTHING_TO_SAY, type EmptyState } from '../kit/empty-state';
import { listenToLink, type PersonLinkCallbacks } from '../kit/person-note-link';
import type { UiContext } from '../kit/ui-context';

/** Ways drawn at most: further down they are less likely to help. */
const MOST = 12;

interface WaysHandlers extends PersonLinkCallbacks {
  ask(wanted: WantedIntroduction): void;
}

/** What a goal is called; empty if it is nobody in particular. */
function nameOf(goal: Goal): string {
  if (goal.kind === 'person') return goal.person.name;
  return goal.kind === 'organization' || goal.kind === 'name' ? goal.name : '';
}

/** Why there are no ways to show; nothing if there are. */
function stateOf(goal: Goal, ways: readonly Way[]): readonly string[] {
  switch (goal.kind) {
    case 'several':
      return [WAYS.several(goal.people.map(({ path }) => path).join(', '))];
    case 'unknown':
      return [
        `${WAYS.nobodyHere}${goal.similar.length === 0 ? '' : ` ${WAYS.similar(goal.similar.map(({ name }) => name).join(', '))}`}`,
      ];
    case 'person':
    case 'organization':
    case 'name':
      return ways.length === 0 ? [WAYS.none(nameOf(goal)), WAYS.noneHint] : [];
  }
}

/** Draws the ways to a goal, the warmest first. */
export class WaysResults {
  private wanted = '';
  private readonly says: HTMLElement;
  private readonly list: HTMLElement;
  private readonly state: HTMLElement;

  constructor(
    el: HTMLElement,
    private readonly ui: UiContext,
    private readonly handlers: WaysHandlers,
  ) {
    this.says = el.createDiv({ cls: 'acquaint-ask-says', attr: { role: 'status', ...LANGUAGE } });
    this.list = el.createDiv({ cls: 'acquaint-ask-list' });
    this.state = el.createDiv({ attr: { 'aria-live': 'polite' } });
  }

  /** Shows the ways to a goal; none until something is wanted. */
  show(wanted: string): void {
    this.wanted = wanted.trim();
    this.draw();
  }

  /** Draws the same again, by what the notes say now. */
  draw(): void {
    const { people, clock } = this.ui.services;
    this.list.empty();
    this.says.setText('');
    if (people.index.state === 'reading' || this.wanted === '') {
      const text = this.wanted === '' ? WAYS.hint : INDEX.reading;
      drawEmptyState(this.state, { lines: [text], button: null });
      return;
    }
    const today = clock.today();
    const { goal, ways } = findWays(people.index, this.wanted, today);
    this.says.setText(goalWords(goal, today));
    const lines = stateOf(goal, ways);
    const state: EmptyState = lines.length === 0 ? NOTHING_TO_SAY : { lines, button: null };
    drawEmptyState(this.state, state);
    if (lines.length === 0) this.drawWays(goal, ways);
  }

  private drawWays(goal: Goal, ways: readonly Way[]): void {
    const heading = this.list.createDiv({ cls: 'acquaint-heading' }).createDiv({
      cls: 'acquaint-heading-text',
      attr: { role: 'heading', 'aria-level': '3' },
    });
    heading.createSpan({ text: WAYS.found, attr: LANGUAGE });
    heading.createSpan({ text: String(ways.length), cls: 'acquaint-count' });
    const list = this.list.createEl('ul', {
      cls: 'acquaint-cards',
      attr: { 'aria-label': WAYS.found },
    });
    for (const way of ways.slice(0, MOST))
      this.drawWay(list.createEl('li', { cls: 'acquaint-ask-row' }), goal, way);
    const more = ways.length - MOST;
    if (more > 0)
      this.list.createDiv({ cls: 'acquaint-ask-more', text: WAYS.more(more), attr: LANGUAGE });
  }

  private drawWay(el: HTMLElement, goal: Goal, way: Way): void {
    const said = el.createDiv({ cls: 'acquaint-ask-said' });
    const chain = said.createDiv({ cls: 'acquaint-chain' });
    chain.createSpan({ text: WAYS.you, attr: LANGUAGE });
    for (const person of way.through) this.drawName(chain, person);
    chain
      .createSpan({ cls: 'acquaint-chain-goal' })
      .createSpan({ text: nameOf(goal), attr: { dir: 'auto' } });
    const why = wayWords(way, nameOf(goal), this.ui.services.clock.today());
    said.createDiv({ cls: 'acquaint-ask-why', text: why, attr: LANGUAGE });
    const wanted = this.wantedOver(goal, way);
    if (wanted === null) return;
    const [first] = wanted.through;
    const attr = { type: 'button', 'aria-label': WAYS.askOver(first.name) };
    el.createDiv({ cls: 'acquaint-ask-actions' })
      .createEl('button', { text: WAYS.ask, cls: 'acquaint-ask-button', attr })
      .addEventListener('click', () => {
        this.handlers.ask(wanted);
      });
  }

  private drawName(chain: HTMLElement, person: Person): void {
    // The sign in front goes the way of the dialog, a name its own.
    const link = chain.createSpan().createEl('a', {
      cls: 'acquaint-ask-name',
      text: person.name,
      attr: { href: '#', dir: 'auto', 'data-path': person.path },
    });
    listenToLink(link, person, this.handlers);
  }

  private wantedOver(goal: Goal, { through }: Way): WantedIntroduction | null {
    const [first, ...others] = through;
    if (!first) return null;
    const { resolve } = this.ui.services.store.readLinks();
    const name = nameOf(goal);
    const path = goal.kind === 'person' ? goal.person.path : resolve(name, '');
    return { path, name, through: [first, ...others], reason: '' };
  }
}
