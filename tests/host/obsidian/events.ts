import type * as real from 'obsidian';
import { guarded } from './problems';

type Callback = (...data: never[]) => unknown;

class EventReference implements real.EventRef {
  constructor(
    readonly events: Events,
    readonly name: string,
    readonly callback: Callback,
    readonly context: unknown,
  ) {}
}

/** obsidian.d.ts 2808. A throwing listener stops neither the others nor what fired it. */
export class Events implements real.Events {
  private readonly references = new Map<string, EventReference[]>();

  on(name: string, callback: Callback, ctx?: unknown): real.EventRef {
    const reference = new EventReference(this, name, callback, ctx);
    this.references.set(name, [...(this.references.get(name) ?? []), reference]);
    return reference;
  }

  off(name: string, callback: Callback): void {
    this.keep(name, (reference) => reference.callback !== callback);
  }

  offref(ref: real.EventRef): void {
    if (ref instanceof EventReference) this.keep(ref.name, (reference) => reference !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const reference of this.references.get(name) ?? []) this.tryTrigger(reference, data);
  }

  tryTrigger(evt: real.EventRef, args: unknown[]): void {
    if (!(evt instanceof EventReference)) return;
    guarded((): unknown => Reflect.apply(evt.callback, evt.context, args));
  }

  private keep(name: string, isKept: (reference: EventReference) => boolean): void {
    const kept = (this.references.get(name) ?? []).filter(isKept);
    if (kept.length > 0) this.references.set(name, kept);
    else this.references.delete(name);
  }
}

/** Ends a registration, whichever object it was made on. */
export function dropReference(ref: real.EventRef): void {
  if (ref instanceof EventReference) ref.events.offref(ref);
}
