import { Component, type App } from 'obsidian';
import type { Person } from '../../core/person/person';
import { BAR } from '../../core/words/editing';
import type { PersonActions } from '../person-actions';
import type { Surroundings } from '../ports';
import { ProblemsModal } from '../problems-modal';
import type { suggestionsAtHand } from '../suggestions-at-hand';
import { drawPersonBar, type BarHandlers } from './draw-person-bar';
import { personBar, type PersonBar } from './person-bar';

export interface BarDoors {
  readonly isOn: () => boolean;
  readonly openIntroductions: (person: Person) => void;
}

/** The bars on top of person notes: what they say, and word of when they say something else. */
export class PersonBars extends Component {
  private readonly partners = new Map<string, Person | null>();
  private readonly listeners = new Set<() => void>();
  /** Null until what weighs people is loaded, which is with the first bar. */
  private suggest: typeof suggestionsAtHand | null = null;

  constructor(
    private readonly app: App,
    private readonly surroundings: Surroundings,
    private readonly actions: PersonActions,
    private readonly doors: BarDoors,
  ) {
    super();
  }

  override onload(): void {
    const { people, clock } = this.surroundings;
    this.register(people.subscribe(this.changed));
    this.register(clock.subscribe(this.changed));
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether a note has a bar. */
  has(path: string): boolean {
    return this.doors.isOn() && this.surroundings.people.index.person(path) !== null;
  }

  /** Draws a note's bar. @returns what it says, to tell whether it has to be drawn again */
  draw(el: HTMLElement, path: string, drawn: string): string {
    const { people, clock } = this.surroundings;
    const bar = personBar(people.index, path, clock.today());
    if (!bar) return drawn;
    const says = JSON.stringify([bar, this.partnerOf(bar.person)?.path]);
    // What is focused in the bar stays so while other notes change.
    if (says !== drawn) drawPersonBar(el, bar, this.handlers());
    return says;
  }

  private readonly changed = (): void => {
    this.partners.clear();
    for (const listener of [...this.listeners]) listener();
  };

  private async loadEngine(): Promise<void> {
    const { suggestionsAtHand } = await import('../suggestions-at-hand');
    if (this.suggest !== null) return;
    this.suggest = suggestionsAtHand;
    this.changed();
  }

  private handlers(): BarHandlers {
    return {
      write: ({ person }) => {
        this.actions.write(person);
      },
      log: ({ person }) => {
        this.actions.log(person);
      },
      snooze: ({ person }, anchor) => {
        this.actions.snooze(person, anchor);
      },
      showProblems: ({ person }) => {
        const problems = this.surroundings.people.index.problems();
        new ProblemsModal(
          this.app,
          problems.filter(({ path }) => path === person.path),
        ).open();
      },
      introduction: (bar) => this.introduction(bar),
    };
  }

  private introduction({ person }: PersonBar): ReturnType<BarHandlers['introduction']> {
    const open = (): void => {
      this.doors.openIntroductions(person);
    };
    const partner = this.partnerOf(person);
    return partner && { label: BAR.introduce(partner.name), open };
  }

  /** Whom to introduce this person to; null where nobody is suggested, or not known yet. */
  private partnerOf(person: Person): Person | null {
    const before = this.partners.get(person.path);
    if (before !== undefined) return before;
    if (this.suggest === null) void this.loadEngine();
    const { index } = this.surroundings.people;
    const asked = { person, limits: { limit: 1, perPerson: 1 } };
    const found = this.suggest?.(index, asked, this.changed) ?? null;
    if (found === null) return null;
    const [best] = found;
    const partner = best?.people.find(({ path }) => path !== person.path);
    const known = partner ? index.person(partner.path) : null;
    this.partners.set(person.path, known);
    return known;
  }
}
