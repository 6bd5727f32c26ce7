import type * as real from 'obsidian';
import { dropReference } from './events';
import { guarded } from './problems';

type Listener = (this: HTMLElement, event: never) => unknown;

/**
 * obsidian.d.ts 1835. Unloading undoes children first, then what was registered, latest first
 * (the order is not documented).
 */
export class Component implements real.Component {
  private isLoaded = false;
  private readonly children: real.Component[] = [];
  private readonly undoings: (() => unknown)[] = [];

  load(): void {
    if (this.isLoaded) return;
    this.isLoaded = true;
    this.callOnload();
    for (const child of [...this.children]) child.load();
  }

  /** For subclasses; that of a plugin may return a promise. */
  onload(): unknown {
    return undefined;
  }

  /** Not of the API. */
  protected callOnload(): void {
    guarded(() => this.onload());
  }

  unload(): void {
    if (!this.isLoaded) return;
    this.isLoaded = false;
    for (const child of this.children.splice(0).reverse()) child.unload();
    for (const undo of this.undoings.splice(0).reverse()) guarded(undo);
    guarded(() => {
      this.onunload();
    });
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends real.Component>(component: T): T {
    this.children.push(component);
    if (this.isLoaded) component.load();
    return component;
  }

  removeChild<T extends real.Component>(component: T): T {
    const at = this.children.indexOf(component);
    if (at >= 0) this.children.splice(at, 1);
    component.unload();
    return component;
  }

  register(cb: () => unknown): void {
    this.undoings.push(cb);
  }

  registerEvent(eventRef: real.EventRef): void {
    this.register(() => {
      dropReference(eventRef);
    });
  }

  registerDomEvent(
    el: Window | Document | HTMLElement,
    type: string,
    callback: Listener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = (event: Event): void => {
      guarded((): unknown => Reflect.apply(callback, el, [event]));
    };
    el.addEventListener(type, listener, options);
    this.register(() => {
      el.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      window.clearInterval(id);
    });
    return id;
  }
}
