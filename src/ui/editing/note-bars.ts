import { Component } from 'obsidian';
import type { UiContext } from '../kit/ui-context';
import { IntroductionBars } from './introduction-bars';
import { PersonBars } from './person-bars';

/** The bars on top of one kind of notes. */
export interface BarKind {
  /** Whether a note is of this kind. */
  has(path: string): boolean;
  /** Draws a note's bar. @returns what it says, to tell whether it has to be drawn again */
  draw(el: HTMLElement, path: string, drawn: string): string;
  /** Lets go of what was worked out, which need not hold any more. */
  forget?(): void;
}

/** The bars on top of notes: on which notes they are, and word of when they say something else. */
export class NoteBars extends Component {
  private readonly listeners = new Set<() => void>();
  private readonly kinds: readonly BarKind[];

  constructor(private readonly ui: UiContext) {
    super();
    this.kinds = [new PersonBars(ui, this.changed), new IntroductionBars(ui, this.changed)];
  }

  override onload(): void {
    const { people, clock } = this.ui.surroundings;
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

  private readonly changed = (): void => {
    for (const kind of this.kinds) kind.forget?.();
    for (const listener of [...this.listeners]) listener();
  };

  private kindOf(path: string): BarKind | undefined {
    return this.kinds.find((kind) => kind.has(path));
  }
}
