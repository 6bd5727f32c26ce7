import type { HoverParent } from 'obsidian';
import type { BasePeople } from '../../core/bases/base-people';
import { NetworkScreen } from '../network/network-screen';
import { NETWORK_VIEW } from '../network/network-view';
import type { BaseContent, BaseUi } from './base-content';

/** Who knows whom among the people of a base. */
export class BaseNetwork implements BaseContent {
  private among: ReadonlySet<string> = new Set();
  /** Of what the picture was made: working it out again for the same takes its time. */
  private drawn = '';
  private readonly screen: NetworkScreen;

  constructor(
    el: HTMLElement,
    private readonly ui: BaseUi,
    view: HoverParent,
  ) {
    const source = [view, NETWORK_VIEW.type] as const;
    this.screen = new NetworkScreen(el, ui, source, () => this.among);
  }

  show({ sections }: BasePeople): void {
    const people = sections.flatMap((section) => section.people);
    const paths = people.map(({ person }) => person.path).sort();
    const { version } = this.ui.services.people.index;
    const wanted = JSON.stringify([version, this.ui.services.clock.today(), paths]);
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    this.among = new Set(paths);
    this.screen.draw();
  }

  takeFocus(): void {
    this.screen.takeFocus();
  }

  close(): void {
    this.screen.close();
  }
}
