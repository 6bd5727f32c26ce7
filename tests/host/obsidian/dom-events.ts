import { listenToMigration } from './second-window';
type Listener = (this: unknown, event: Event, target: HTMLElement) => unknown;

interface Delegate {
  readonly target: EventTarget;
  readonly type: string;
  readonly selector: string;
  readonly listener: unknown;
  readonly handle: (event: Event) => void;
}

const delegates: Delegate[] = [];

/** obsidian.d.ts 241–255: listeners of a parent for children that match a selector. */
export const delegation = {
  on(
    this: HTMLElement,
    type: string,
    selector: string,
    listener: Listener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const handle = (event: Event): void => {
      const origin = event.target instanceof Element ? event.target : null;
      const found = origin?.closest<HTMLElement>(selector) ?? null;
      if (found && this.contains(found)) listener.call(this, event, found);
    };
    delegates.push({ target: this, type, selector, listener, handle });
    this.addEventListener(type, handle, options);
  },
  off(
    this: HTMLElement,
    type: string,
    selector: string,
    listener: unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const at = delegates.findIndex(
      (entry) =>
        entry.target === this &&
        entry.type === type &&
        entry.selector === selector &&
        entry.listener === listener,
    );
    for (const { handle } of at < 0 ? [] : delegates.splice(at, 1))
      this.removeEventListener(type, handle, options);
  },
};

/** obsidian.d.ts 256–270. */
export const htmlEvents = {
  onClickEvent(
    this: HTMLElement,
    listener: EventListener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
    return listenToMigration(this, listener);
  },
  trigger(this: HTMLElement, type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true }));
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, isOnce = false): () => void {
    let wasThere = this.isConnected;
    const observer = new MutationObserver(() => {
      const isThere = this.isConnected;
      if (isThere && !wasThere) {
        listener();
        if (isOnce) observer.disconnect();
      }
      wasThere = isThere;
    });
    observer.observe(this.ownerDocument, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  },
};
