import {
  ItemView,
  type HoverParent,
  type HoverPopover,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { HOME } from '../../words/home/home';
import { drawWhileShown } from '../kit/draw-while-shown';
import { isFocusWanted } from '../kit/view-focus';
import type { Home } from './home';
import { HOME_VIEW, isHomeTab, type HomeTab, type HomeUi } from './home-ui';

function tabIn(state: unknown): HomeTab | null {
  if (typeof state !== 'object' || state === null || !('tab' in state)) return null;
  return isHomeTab(state.tab) ? state.tab : null;
}

/** Home: all that the plugin shows, behind tabs; what draws it is loaded when it is opened. */
export class HomeView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private home: Home | null = null;
  private tab: HomeTab = 'due';
  private isFocusWanted = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ui: HomeUi,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return HOME_VIEW;
  }

  override getDisplayText(): string {
    return HOME.title;
  }

  override getIcon(): string {
    return 'lucide-handshake';
  }

  /** The open tab is kept with the workspace. */
  override getState(): Record<string, unknown> {
    return { ...super.getState(), tab: this.home?.tab ?? this.tab };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.tab = tabIn(state) ?? this.tab;
    this.home?.show(this.tab);
    await super.setState(state, result);
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    this.isFocusWanted = isFocusWanted(state);
    if (this.isFocusWanted) this.home?.takeFocus();
  }

  /** Shows one of its lists. */
  openTab(tab: HomeTab): void {
    this.tab = tab;
    this.home?.show(tab);
  }

  /** Shows the ledger, from the row of a note on. */
  openLedger(at: string | null): void {
    this.home?.openLedger(at);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('acquaint-view', 'acquaint-home');
    const { app, ui } = this;
    const { Home } = await import('./home');
    const home = new Home(this.contentEl, { ...ui, view: this }, this.tab);
    this.home = home;
    this.register(() => {
      home.close();
    });
    const changed = drawWhileShown(this, this.contentEl, { app, services: ui.services }, () => {
      home.draw();
    });
    this.registerEvent(
      app.workspace.on('file-open', () => {
        home.noteOpened();
        changed();
      }),
    );
    const resized = (): void => {
      home.resized();
    };
    this.registerEvent(app.workspace.on('resize', resized));
    this.registerEvent(app.workspace.on('layout-change', resized));
    if (this.isFocusWanted) home.takeFocus();
  }
}
