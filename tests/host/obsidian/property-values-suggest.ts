import type { App } from './app';
import { AbstractInputSuggest } from './suggest';

/**
 * The app's own completion in the fields of properties: values of the same property, or names of
 * properties, in other notes. That it is a list under the field like those of plugins, and comes
 * before theirs, is assumed.
 */
export class PropertyValuesSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    inputEl: HTMLInputElement | HTMLDivElement,
    /** Null for the names. */
    private readonly property: string | null,
  ) {
    super(app, inputEl);
  }

  getSuggestions(query: string): string[] {
    const typed = query.trim().toLowerCase();
    const found = [...this.all()].filter((text) => text.toLowerCase().includes(typed));
    return typed === '' || found.includes(query.trim()) ? [] : found.sort();
  }

  renderSuggestion(text: string, el: HTMLElement): void {
    el.createDiv({ cls: 'suggestion-content', text });
  }

  override selectSuggestion(text: string): void {
    this.setValue(text);
    this.close();
  }

  private all(): Set<string> {
    const { vault, metadataCache } = this.app;
    const found = new Set<string>();
    for (const file of vault.getMarkdownFiles()) {
      const properties = metadataCache.getFileCache(file)?.frontmatter ?? {};
      const value: unknown = this.property === null ? null : properties[this.property];
      const texts: unknown[] =
        this.property === null ? Object.keys(properties) : Array.isArray(value) ? value : [value];
      for (const text of texts) if (typeof text === 'string') found.add(text);
    }
    return found;
  }
}
