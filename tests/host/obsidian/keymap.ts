import type * as real from 'obsidian';
import { Platform } from './platform';

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

function isPressed(event: Pressed, modifier: real.Modifier): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  const pressed = { Ctrl: ctrlKey, Meta: metaKey, Shift: shiftKey, Alt: altKey };
  return modifier === 'Mod' ? (Platform.isMacOS ? metaKey : ctrlKey) : pressed[modifier];
}

function pressedNames(event: Pressed): string {
  const all: real.Modifier[] = ['Ctrl', 'Meta', 'Alt', 'Shift'];
  return all.filter((name) => isPressed(event, name)).join(',');
}

function namesOf(modifiers: readonly real.Modifier[]): string {
  const plain = modifiers.map((name) =>
    name === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : name,
  );
  return ['Ctrl', 'Meta', 'Alt', 'Shift'].filter((name) => plain.some((is) => is === name)).join();
}

interface Handler extends Omit<real.KeymapEventHandler, 'scope'> {
  readonly scope: Scope;
  readonly listen: real.KeymapEventListener;
}

/** obsidian.d.ts 5532. What no handler of the scope takes goes to its parent. */
export class Scope implements real.Scope {
  private handlers: Handler[] = [];

  constructor(private readonly parent?: Scope) {}

  register(
    modifiers: real.Modifier[] | null,
    key: string | null,
    listen: real.KeymapEventListener,
  ): Handler {
    const names = modifiers && namesOf(modifiers);
    const handler: Handler = { scope: this, modifiers: names, key, listen };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: Handler): void {
    this.handlers = this.handlers.filter((registered) => registered !== handler);
  }

  /** Not of the API. @returns false where a handler took the key */
  handle(event: KeyboardEvent): boolean {
    const modifiers = pressedNames(event);
    for (const handler of [...this.handlers]) {
      const isKey = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
      if (!isKey || (handler.modifiers !== null && handler.modifiers !== modifiers)) continue;
      const result: unknown = handler.listen(event, { modifiers, key: event.key, vkey: event.key });
      if (result === false) return false;
    }
    return this.parent?.handle(event) ?? true;
  }
}

let current: Keymap | null = null;

function remember(keymap: Keymap): void {
  current = keymap;
}

/** That of the app made last: menus are made without one. */
export function currentKeymap(): Keymap | null {
  return current;
}

/**
 * obsidian.d.ts 3630. Keys go to the scope pushed last; without one, to that of the active view,
 * else to the app's. They are taken before the page's elements see them.
 */
export class Keymap implements real.Keymap {
  private readonly scopes: Scope[] = [];

  constructor(private readonly baseScope: () => Scope) {
    remember(this);
  }

  static isModifier(
    event: MouseEvent | TouchEvent | KeyboardEvent,
    modifier: real.Modifier,
  ): boolean {
    return isPressed(event, modifier);
  }

  /** obsidian.d.ts 3652–3660. */
  static isModEvent(event?: real.UserEvent | null): real.PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!isPressed(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }

  pushScope(scope: Scope): void {
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.scopes.lastIndexOf(scope);
    if (at >= 0) this.scopes.splice(at, 1);
  }

  /** Not of the API. */
  readonly handle = (event: KeyboardEvent): void => {
    const scope = this.scopes.at(-1) ?? this.baseScope();
    if (event.isComposing || scope.handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
