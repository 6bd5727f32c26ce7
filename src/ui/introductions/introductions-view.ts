import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { INTRODUCTIONS } from '../../words/introductions/introductions-list';
import { drawWhileShown } from '../kit/draw-while-shown';
import { isFocusWanted } from '../kit/view-focus';
import type { IntroductionsList, IntroductionsUi } from './introductions-list';
import { personLinkCallbacks } from '../kit/person-note-link';

export const INTRODUCTIONS_VIEW = 'acquaint-introductions';

/**
 * The sidebar list of suggested introductions; for an open person note, that person's. What weighs
 * people and draws them is loaded when it is opened.
 */
export class IntroductionsView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private list: IntroductionsList | null = null;
  private isFocusWanted = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ui: IntroductionsUi,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return INTRODUCTIONS_VIEW;
  }

  override getDisplayText(): string {
    return INTRODUCTIONS.title;
  }

  override getIcon(): string {
    return 'lucide-users';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('acquaint-view');
    const { app, ui } = this;
    const drawn = { app, services: ui.services };
    const changed = drawWhileShown(this, this.contentEl, drawn, () => {
      this.list?.draw();
    });
    this.registerEvent(
      app.workspace.on('file-open', () => {
        this.list?.followNote();
        changed();
      }),
    );
    const { IntroductionsList } = await import('./introductions-list');
    const callbacks = personLinkCallbacks(app, [this, INTRODUCTIONS_VIEW], ui.actions);
    this.list = new IntroductionsList(this.contentEl, { ...ui, app, callbacks });
    if (this.isFocusWanted) this.list.takeFocus();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    this.isFocusWanted = isFocusWanted(state);
    if (this.isFocusWanted) this.list?.takeFocus();
  }
}
