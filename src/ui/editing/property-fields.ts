import { Component } from 'obsidian';
import type { UiContext } from '../kit/ui-context';

/** Not documented: what all fields of the app's properties lie in, with the property's name. */
const ROW = '.metadata-property[data-property-key]';

/**
 * Helps in the fields of the widget in which Live Preview and the sidebar show properties: no
 * extension of an editor reaches them. Where the app's markup is another, nothing happens.
 */
export class PropertyFields extends Component {
  /** Those that have a list of ours already: one each, however often it gains the focus. */
  readonly helped = new WeakSet<HTMLElement>();
  /** Listeners on a field cannot be removed, so each checks this before it acts. */
  isOver = false;

  constructor(private readonly ui: UiContext) {
    super();
  }

  override onload(): void {
    const { workspace } = this.ui.app;
    this.listen(workspace.containerEl.doc);
    this.registerEvent(
      workspace.on('window-open', (_, win) => {
        this.listen(win.document);
      }),
    );
  }

  override onunload(): void {
    this.isOver = true;
  }

  private listen(doc: Document): void {
    this.registerDomEvent(doc, 'focusin', ({ targetNode }) => {
      if (targetNode?.instanceOf(HTMLElement)) void this.help(targetNode);
    });
  }

  private async help(field: HTMLElement): Promise<void> {
    const row = field.closest<HTMLElement>(ROW);
    if (!row) return;
    const { helpInField } = await import('./field-suggest');
    helpInField(this, this.ui, { field, row });
  }
}
