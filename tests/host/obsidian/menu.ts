import type * as real from 'obsidian';
import { Component } from './component';
import { currentKeymap, Scope } from './keymap';
import { MenuItem, MenuSeparator } from './menu-item';
import { guarded } from './problems';

/** obsidian.d.ts 4245: always drawn, never the system's. Arrows, Enter and Escape work. */
export class Menu extends Component implements real.Menu {
  private static open: Menu | null = null;
  private readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
  private readonly entries: (MenuItem | MenuSeparator)[] = [];
  private readonly hidings: (() => unknown)[] = [];
  private returnTo: Element | null = null;
  private readonly scope = new Scope();

  constructor() {
    super();
    this.scope.register([], 'ArrowDown', () => this.step(1));
    this.scope.register([], 'ArrowUp', () => this.step(-1));
    this.scope.register([], 'Enter', (event) => this.choose(event));
    this.scope.register([], 'Escape', () => {
      this.hide();
      return false;
    });
  }

  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const menu = new Menu();
    event.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  /** Not of the API. */
  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(): this {
    return this;
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    cb(item);
    this.entries.push(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition({ x, y }: real.MenuPositionDef, doc: Document = document): this {
    Menu.open?.hide();
    Menu.open = this;
    this.returnTo = doc.activeElement;
    this.draw();
    doc.body.append(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    const left = Math.max(4, Math.min(x, window.innerWidth - width - 4));
    const top = Math.max(4, Math.min(y, window.innerHeight - height - 4));
    this.dom.setCssProps({ left: `${String(left)}px`, top: `${String(top)}px` });
    this.load();
    this.registerDomEvent(doc, 'mousedown', (event: MouseEvent) => {
      if (!(event.target instanceof Node) || !this.dom.contains(event.target)) this.hide();
    });
    currentKeymap()?.pushScope(this.scope);
    this.dom.focus();
    return this;
  }

  hide(): this {
    if (Menu.open === this) Menu.open = null;
    this.dom.remove();
    this.unload();
    currentKeymap()?.popScope(this.scope);
    if (this.returnTo instanceof HTMLElement) this.returnTo.focus();
    this.returnTo = null;
    for (const tell of this.hidings.splice(0)) guarded(tell);
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hidings.push(callback);
  }

  // Items of one section stand together (obsidian.d.ts 4360), a line between sections.
  private draw(): void {
    const sections = new Set(
      this.entries.map((entry) => ('section' in entry ? entry.section : '')),
    );
    for (const section of sections) {
      if (this.dom.childElementCount > 0) this.dom.append(new MenuSeparator().dom);
      for (const entry of this.entries) {
        if (('section' in entry ? entry.section : '') !== section) continue;
        this.dom.append(entry.dom);
        if (entry instanceof MenuItem) this.listen(entry);
      }
    }
  }

  private listen(item: MenuItem): void {
    item.dom.addEventListener('click', (event) => {
      this.run(item, event);
    });
  }

  private items(): MenuItem[] {
    return this.entries.filter((entry) => entry instanceof MenuItem);
  }

  private step(by: number): false {
    const items = this.items();
    const at = items.findIndex(({ dom }) => dom === document.activeElement);
    const next = at < 0 && by < 0 ? -1 : (at + by) % items.length;
    items.at(next)?.dom.focus();
    return false;
  }

  private choose(event: KeyboardEvent): false {
    const chosen = this.items().find(({ dom }) => dom === document.activeElement);
    if (chosen) this.run(chosen, event);
    return false;
  }

  /** The focus goes back before the item acts: a dialog that it opens keeps the focus. */
  private run(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (!item.canBeChosen) return;
    this.hide();
    item.choose(event);
  }
}
