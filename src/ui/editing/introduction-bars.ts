import type { UiContext } from '../kit/ui-context';
import type { DrawIntroductionBar } from './draw-introduction-bar';

/** The bars on top of introduction notes; what draws them is loaded with the first. */
export class IntroductionBars {
  private drawBar: DrawIntroductionBar | null = null;

  constructor(
    private readonly ui: UiContext,
    private readonly loaded: () => void,
  ) {}

  /** Not while notes are read: whom an introduction names need not be known yet. */
  has(path: string): boolean {
    const { index } = this.ui.surroundings.people;
    return index.state === 'ready' && (index.note(path)?.introduction ?? null) !== null;
  }

  draw(el: HTMLElement, path: string, drawn: string): string {
    if (this.drawBar) return this.drawBar(el, path, drawn);
    void this.load();
    return drawn;
  }

  private async load(): Promise<void> {
    const { introductionBarDrawer } = await import('./draw-introduction-bar');
    if (this.drawBar) return;
    this.drawBar = introductionBarDrawer(this.ui.introductions.ui);
    this.loaded();
  }
}
