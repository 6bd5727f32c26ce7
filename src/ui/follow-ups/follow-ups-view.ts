import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { drawWhileShown } from '../kit/draw-while-shown';
import { isFocusWanted } from '../kit/view-focus';
import { personLinkCallbacks } from '../kit/person-note-link';
import type { UiContext } from '../kit/ui-context';
import type { FollowUpsCallbacks, FollowUpsList } from './follow-ups-list';

export const FOLLOW_UPS_VIEW = 'acquaint-follow-ups';

/** The sidebar list of pending follow-ups; what draws it is loaded when it is opened. */
export class FollowUpsView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private list: FollowUpsList | null = null;
  private isFocusWanted = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ui: UiContext,
    private readonly callbacks: FollowUpsCallbacks,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return FOLLOW_UPS.title;
  }

  override getIcon(): string {
    return 'lucide-handshake';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('acquaint-view', 'acquaint-narrowing');
    const { app, ui, callbacks } = this;
    const { FollowUpsList } = await import('./follow-ups-list');
    const list = new FollowUpsList(this.contentEl, ui, {
      ...callbacks,
      links: personLinkCallbacks(app, [this, FOLLOW_UPS_VIEW], ui.actions),
      isActive: () => app.workspace.getActiveViewOfType(FollowUpsView) === this,
    });
    this.list = list;
    this.register(() => {
      list.close();
    });
    drawWhileShown(this, this.contentEl, { app, services: ui.services }, () => {
      list.draw();
    });
    list.draw();
    if (this.isFocusWanted) list.takeFocus();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    this.isFocusWanted = isFocusWanted(state);
    if (this.isFocusWanted) this.list?.takeFocus();
  }
}
