import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What is left in the page: listeners, timers, observers, each counted by its name. */
    leftInPage?: () => Record<string, number>;
  }
}

/** Counts, from now on, what is added to the page that outlives an element taken out of it. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    interface Call {
      readonly self: unknown;
      readonly given: readonly unknown[];
      readonly result: unknown;
    }
    const afterEach = (target: object, name: string, tell: (call: Call) => void): void => {
      const original: unknown = Reflect.get(target, name);
      if (typeof original !== 'function') throw new TypeError(`There is no ${name}`);
      Reflect.set(target, name, function told(this: unknown, ...given: unknown[]): unknown {
        const result: unknown = Reflect.apply(original, this, given);
        tell({ self: this, given, result });
        return result;
      });
    };

    const listening = new Map<unknown, Map<string, Set<unknown>>>();
    const listeners = ({ self, given: [type, , options] }: Call): Set<unknown> => {
      const isCapture: unknown =
        typeof options === 'object' && options ? Reflect.get(options, 'capture') : options;
      const kind = `${String(type)}${isCapture === true ? ' captured' : ''}`;
      const kinds = listening.get(self) ?? new Map<string, Set<unknown>>();
      listening.set(self, kinds);
      const known = kinds.get(kind) ?? new Set();
      kinds.set(kind, known);
      return known;
    };
    afterEach(EventTarget.prototype, 'addEventListener', (call) => {
      listeners(call).add(call.given[1]);
    });
    afterEach(EventTarget.prototype, 'removeEventListener', (call) => {
      listeners(call).delete(call.given[1]);
    });

    const intervals = new Set<unknown>();
    afterEach(window, 'setInterval', ({ result }) => intervals.add(result));
    afterEach(window, 'clearInterval', ({ given: [id] }) => intervals.delete(id));

    const observers = new Set<unknown>();
    for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
      afterEach(prototype, 'observe', ({ self }) => observers.add(self));
      afterEach(prototype, 'disconnect', ({ self }) => observers.delete(self));
    }

    const nameOf = (target: unknown): string =>
      target instanceof Element ? target.className : Object.prototype.toString.call(target);
    window.leftInPage = () => {
      const counts: Record<string, number> = {
        intervals: intervals.size,
        observers: observers.size,
        elements: document.querySelectorAll('*').length,
        styles: document.querySelectorAll('style, link[rel="stylesheet"]').length,
        ours: document.querySelectorAll('[class*="acquaint"], [id*="acquaint"]').length,
      };
      for (const [target, kinds] of listening) {
        if (target instanceof Node && !target.isConnected) continue;
        // The editor hears all around it scroll, from whenever it next measures itself on.
        const isAround = target instanceof Element && target.querySelector('.cm-editor') !== null;
        for (const [kind, { size }] of kinds) {
          if (isAround && kind.startsWith('scroll')) continue;
          const name = `${kind} of ${nameOf(target)}`;
          if (size > 0) counts[name] = (counts[name] ?? 0) + size;
        }
      }
      return counts;
    };
  });
}

/** What the app still knows of plugins: commands, views, handlers, listeners to its events. */
export function registered(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const app: object = window.standIn?.app ?? {};
    const part = (of: object, name: string): object => {
      const value: unknown = Reflect.get(of, name);
      return typeof value === 'object' && value !== null ? value : {};
    };
    const counts: Record<string, number> = {};
    for (const [name, held] of Object.entries(part(app, 'registry')))
      if (held instanceof Map || held instanceof Set) counts[name] = held.size;
      else if (Array.isArray(held)) counts[name] = held.length;
    for (const name of ['workspace', 'vault', 'metadataCache']) {
      const references = part(part(app, name), 'references');
      if (!(references instanceof Map)) throw new TypeError(`${name} has no listeners`);
      for (const [event, all] of references)
        if (Array.isArray(all)) counts[`${name} ${String(event)}`] = all.length;
    }
    return counts;
  });
}
