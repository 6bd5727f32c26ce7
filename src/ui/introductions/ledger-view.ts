import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { LEDGER_NAMES } from '../../words/introductions/ledger-names';
import { drawWhileShown } from '../kit/draw-while-shown';
import { isFocusWanted, pathToFocus } from '../kit/view-focus';
import type { DrawnLedger, IntroductionActions, LedgerCallbacks } from '../kit/ui-context';
import type { PluginServices } from '../kit/plugin-services';

export const LEDGER_VIEW = 'acquaint-introductions-ledger';

/** The sidebar list of all introductions by stage; what draws it is loaded when it is opened. */
export class LedgerView extends ItemView {
  override navigation = false;
  private list: DrawnLedger | null = null;
  private isFocusWanted = false;
  private wanted: string | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: PluginServices,
    private readonly actions: IntroductionActions,
    private readonly callbacks: LedgerCallbacks,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return LEDGER_VIEW;
  }

  override getDisplayText(): string {
    return LEDGER_NAMES.title;
  }

  override getIcon(): string {
    return 'lucide-book-user';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('acquaint-view');
    const { services, actions, callbacks } = this;
    const list = await actions.drawLedger(this.contentEl, callbacks);
    this.list = list;
    this.register(() => {
      list.close();
    });
    drawWhileShown(this, this.contentEl, { app: this.app, services }, () => {
      list.draw();
    });
    if (this.isFocusWanted) list.focus(this.wanted);
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    this.isFocusWanted = isFocusWanted(state);
    this.wanted = pathToFocus(state);
    if (this.isFocusWanted) this.list?.focus(this.wanted);
  }
}
