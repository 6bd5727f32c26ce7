import { setAttribute, setText, createHtml, createSvgElement } from './dom-create';

type Value = string | number | boolean | null;
type Info = DomElementInfo | SvgElementInfo | string | undefined;
type Call = (el: never) => void;

function documentOf(node: Node): Document {
  return node.ownerDocument ?? document;
}

function isInstance(value: unknown, type: unknown): boolean {
  return typeof type === 'function' && Function.prototype[Symbol.hasInstance].call(type, value);
}

function isDisplayed(el: Element): boolean {
  const view = el.ownerDocument.defaultView;
  return !!view && view.getComputedStyle(el).display !== 'none';
}

/** obsidian.d.ts 62–80 and 224–228. */
export const nodeMembers = {
  detach(this: ChildNode): void {
    this.remove();
  },
  empty(this: Node): void {
    while (this.firstChild) this.firstChild.remove();
  },
  insertAfter(this: Node, node: Node, child: Node | null): Node {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(this: Node, other: Node): number {
    return [...this.childNodes].findIndex((child) => child === other);
  },
  setChildrenInPlace(this: Element, children: Node[]): void {
    this.replaceChildren(...children);
  },
  appendText(this: Node, text: string): void {
    this.appendChild(documentOf(this).createTextNode(text));
  },
  instanceOf(this: Node, type: { readonly name: string; new (): unknown }): boolean {
    const inWindow: unknown = Reflect.get(documentOf(this).defaultView ?? window, type.name);
    return isInstance(this, type) || isInstance(this, inWindow);
  },
  createEl(this: Node, tag: string, info?: Info, callback?: Call): HTMLElement {
    return createHtml(documentOf(this), this, tag, info, callback);
  },
  createDiv(this: Node, info?: Info, callback?: Call): HTMLElement {
    return createHtml(documentOf(this), this, 'div', info, callback);
  },
  createSpan(this: Node, info?: Info, callback?: Call): HTMLElement {
    return createHtml(documentOf(this), this, 'span', info, callback);
  },
  createSvg(this: Node, tag: string, info?: Info, callback?: Call): SVGElement {
    return createSvgElement(documentOf(this), this, tag, info, callback);
  },
};

/** obsidian.d.ts 95–112 and 146–150. */
export const elementMembers = {
  getText(this: Element): string {
    return this.textContent;
  },
  setText(this: Element, text: string | DocumentFragment): void {
    setText(this, text);
  },
  addClass(this: Element, ...classes: string[]): void {
    this.classList.add(...classes);
  },
  addClasses(this: Element, classes: string[]): void {
    this.classList.add(...classes);
  },
  removeClass(this: Element, ...classes: string[]): void {
    this.classList.remove(...classes);
  },
  removeClasses(this: Element, classes: string[]): void {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean): void {
    for (const name of [classes].flat()) this.classList.toggle(name, value);
  },
  hasClass(this: Element, name: string): boolean {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: Value): void {
    setAttribute(this, name, value);
  },
  setAttrs(this: Element, values: Record<string, Value>): void {
    for (const [name, value] of Object.entries(values)) setAttribute(this, name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, last?: Element): Element | null {
    const found = this.closest(selector);
    return found && last && !last.contains(found) ? null : found;
  },
  getCssPropertyValue(this: Element, property: string, pseudo?: string): string {
    return window.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.ownerDocument.activeElement === this;
  },
};

/** obsidian.d.ts 138–160: on elements and fragments. */
export const finders = {
  find(this: ParentNode, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: ParentNode, selector: string): Element[] {
    return [...this.querySelectorAll(selector)];
  },
};

/** obsidian.d.ts 113–137. */
export const htmlMembers = {
  show(this: HTMLElement): void {
    this.style.removeProperty('display');
  },
  hide(this: HTMLElement): void {
    this.setCssProps({ display: 'none' });
  },
  toggle(this: HTMLElement, isShown: boolean): void {
    if (isShown) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, isVisible: boolean): void {
    this.setCssProps({ visibility: isVisible ? '' : 'hidden' });
  },
  isShown(this: HTMLElement): boolean {
    let at: Element | null = this.isConnected ? this : null;
    if (!at) return false;
    for (; at; at = at.parentElement) if (!isDisplayed(at)) return false;
    return true;
  },
  findAllSelf(this: HTMLElement, selector: string): Element[] {
    const below = [...this.querySelectorAll(selector)];
    return this.matches(selector) ? [this, ...below] : below;
  },
};

/** obsidian.d.ts 125–137: on HTML and SVG. */
export const styleMembers = {
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, styles: Record<string, string>): void {
    for (const [name, value] of Object.entries(styles)) this.style.setProperty(name, value);
  },
};
