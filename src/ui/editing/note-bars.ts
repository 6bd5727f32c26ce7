import { Component } from 'obsidian';
import type { UiContext } from '../kit/ui-context';
import { LazyBars, type BarDrawer } from './lazy-bars';

/** The bars on top of notes: on which notes they are, and word of when they say something else. */
export class NoteBars extends Component {
  private readonly listeners = new Set<() => void>();
  private readonly kinds: readonly LazyBars[];

  constructor(private readonly ui: UiContext) {
    super();
    this.kinds = [this.personBars(), this.introductionBars()];
  }

  override onload(): void {
    const { people, clock } = this.ui.services;
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
    return this.ui.settings.current.editorBar && this.kindOf(path) !== undefined;
  }

  /** Draws a note's bar. @returns what it says, to tell whether it has to be drawn again */
  draw(el: HTMLElement, path: string, drawn: string): string {
    return this.kindOf(path)?.draw(el, path, drawn) ?? drawn;
  }

  private personBars(): LazyBars {
    const { people } = this.ui.services;
    const load = async (): Promise<BarDrawer> => {
      const { PersonBars } = await import('./person-bars');
      return new PersonBars(this.ui, this.changed);
    };
    return new LazyBars((path) => people.index.person(path) !== null, load, this.changed);
  }

  private introductionBars(): LazyBars {
    const { people } = this.ui.services;
    // Not while notes are being read: the people an introduction names may not be known yet.
    const has = (path: string): boolean =>
      people.index.state === 'ready' && (people.index.note(path)?.introduction ?? null) !== null;
    const load = async (): Promise<BarDrawer> => {
      const { introductionBarDrawer } = await import('./draw-introduction-bar');
      return { draw: introductionBarDrawer(this.ui.introductions.ui) };
    };
    return new LazyBars(has, load, this.changed);
  }

  private readonly changed = (): void => {
    for (const kind of this.kinds) kind.forget();
    for (const listener of [...this.listeners]) listener();
  };

  private kindOf(path: string): LazyBars | undefined {
    return this.kinds.find((kind) => kind.has(path));
  }
}
