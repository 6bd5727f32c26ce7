import type * as real from 'obsidian';
import { setIcon } from './icons';
import { guarded } from './problems';
import type { Public } from './real-types';

type Chosen = (evt: MouseEvent | KeyboardEvent) => unknown;

/** obsidian.d.ts 4313. */
export class MenuItem implements Public<real.MenuItem> {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  section = '';
  private readonly iconEl = this.dom.createDiv('menu-item-icon');
  private readonly titleEl = this.dom.createDiv('menu-item-title');
  private chosen: Chosen | null = null;
  private isDisabled = false;

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? '');
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.setAttr('aria-checked', checked);
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.toggleClass('mod-checked', checked === true);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.isDisabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  onClick(callback: Chosen): this {
    this.chosen = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  /** Not of the API. */
  get canBeChosen(): boolean {
    return this.chosen !== null && !this.isDisabled;
  }

  /** Not of the API. */
  choose(event: MouseEvent | KeyboardEvent): void {
    guarded(() => this.chosen?.(event));
  }
}

/** obsidian.d.ts 4392. */
export class MenuSeparator implements real.MenuSeparator {
  readonly dom = createDiv('menu-separator');
}
