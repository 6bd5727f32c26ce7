/** Draws the bars of one kind of notes. */
export interface BarDrawer {
  /** Draws a note's bar. @returns what it says, to tell whether it has to be drawn again */
  draw(el: HTMLElement, path: string, drawn: string): string;
  /** Lets go of what was worked out, which need not hold any more. */
  forget?(): void;
}

/** The bars on top of one kind of notes; what draws them is loaded with the first. */
export class LazyBars implements BarDrawer {
  private drawer: BarDrawer | null = null;

  /**
   * @param has whether a note is of this kind
   * @param loaded called once bars can be drawn
   */
  constructor(
    readonly has: (path: string) => boolean,
    private readonly load: () => Promise<BarDrawer>,
    private readonly loaded: () => void,
  ) {}

  draw(el: HTMLElement, path: string, drawn: string): string {
    if (this.drawer) return this.drawer.draw(el, path, drawn);
    void this.start();
    return drawn;
  }

  forget(): void {
    this.drawer?.forget?.();
  }

  private async start(): Promise<void> {
    const drawer = await this.load();
    if (this.drawer) return;
    this.drawer = drawer;
    this.loaded();
  }
}
