import { Component, type App } from 'obsidian';
import type { suggestionsFor } from '../../core/introductions/suggestions';
import type { Person } from '../../core/person/person';
import { BAR } from '../../core/words/editing';
import type { PersonActions } from '../person-actions';
import type { Surroundings } from '../ports';
import { ProblemsModal } from '../problems-modal';
import { drawPersonBar, type BarHandlers } from './draw-person-bar';
import { personBar, type PersonBar } from './person-bar';

/**
 * People up to which the bar names the best partner: finding one weighs everybody (some 20 µs a
 * person), and typing must not wait for it. Above, the bar leads to the list.
 */
const MAX_WEIGHED = 500;

export interface BarDoors {
  readonly isOn: () => boolean;
  readonly openIntroductions: (person: Person) => void;
}

/** The bars on top of person notes: what they say, and word of when they say something else. */
export class PersonBars extends Component {
  private readonly partners = new Map<string, Person | null>();
  private readonly listeners = new Set<() => void>();
  /** Null until what weighs people is loaded, which is with the first bar. */
  private suggest: typeof suggestionsFor | null = null;

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
    const changed = (): void => {
      this.changed();
    };
    this.register(people.subscribe(changed));
    this.register(clock.subscribe(changed));
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

  private changed(): void {
    this.partners.clear();
    for (const listener of [...this.listeners]) listener();
  }

  private async loadEngine(): Promise<void> {
    const { suggestionsFor } = await import('../../core/introductions/suggestions');
    if (this.suggest !== null) return;
    this.suggest = suggestionsFor;
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
    if (!this.isWeighed()) return { label: BAR.introductions, open };
    const partner = this.partnerOf(person);
    return partner && { label: BAR.introduce(partner.name), open };
  }

  private isWeighed(): boolean {
    const people = this.surroundings.people.index.people();
    let count = 0;
    while (count <= MAX_WEIGHED && people.next().done !== true) count++;
    return count <= MAX_WEIGHED;
  }

  /** Whom to introduce this person to; null where nobody is suggested or too many are weighed. */
  private partnerOf(person: Person): Person | null {
    const known = this.partners.get(person.path);
    if (known !== undefined) return known;
    if (this.suggest === null) void this.loadEngine();
    const { index } = this.surroundings.people;
    const limits = { limit: 1, perPerson: 1 };
    const [best] = (this.isWeighed() && this.suggest?.(index, person, limits)) || [];
    const partner = best?.people.find(({ path }) => path !== person.path);
    const found = partner ? index.person(partner.path) : null;
    this.partners.set(person.path, found);
    return found;
  }
}
