import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { drawWhileShown } from './draw-while-shown';
import { isFocusWanted } from './view-focus';
import type { ListPart } from './list-part';
import type { UiContext } from './ui-context';

/** What the app knows of a view before anything of it is loaded. */
export interface ViewKind {
  readonly type: string;
  readonly title: string;
  readonly icon: string;
}

/** Draws what is in a view, once it is opened for the first time. */
export type LoadPart = (el: HTMLElement, view: LazyView) => Promise<ListPart>;

/** A view of its own; what draws it is loaded when it is opened. */
export class LazyView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private part: ListPart | null = null;
  private isFocusOwed = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly kind: ViewKind,
    private readonly ui: Pick<UiContext, 'services'>,
    private readonly loadPart: LoadPart,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return this.kind.type;
  }

  override getDisplayText(): string {
    return this.kind.title;
  }

  override getIcon(): string {
    return this.kind.icon;
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    this.isFocusOwed = isFocusWanted(state);
    this.takeFocus();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('acquaint-view');
    const part = await this.loadPart(this.contentEl, this);
    this.part = part;
    this.register(() => {
      part.close();
    });
    drawWhileShown(this, this.contentEl, { app: this.app, services: this.ui.services }, () => {
      part.draw();
    });
    part.draw();
    this.takeFocus();
  }

  private takeFocus(): void {
    if (!this.isFocusOwed || !this.part) return;
    this.isFocusOwed = false;
    this.part.takeFocus();
  }
}
