import { createHtml, createSvgElement } from './dom-create';
import { elementMembers, finders, htmlMembers, nodeMembers, styleMembers } from './dom-elements';
import { delegation, htmlEvents } from './dom-events';
import { refuse, unfaked } from './unfaked';

type Info = DomElementInfo | string;
type Call = (el: never) => void;

/** Not enumerable, so that `for (key in …)` of others sees nothing: assumed. */
function define(target: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(target, name, {
      value,
      configurable: true,
      writable: true,
      enumerable: false,
    });
}

function defineGetter(target: object, name: string, get: (this: Node) => unknown): void {
  Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
}

function windowOf(node: Node): Window {
  return node.ownerDocument?.defaultView ?? window;
}

/** obsidian.d.ts 10–60. */
function defineOnBuiltins(): void {
  define(Array.prototype, {
    first: function first(this: unknown[]) {
      return this[0];
    },
    last: function last(this: unknown[]) {
      return this.at(-1);
    },
    contains: function contains(this: unknown[], value: unknown) {
      return this.includes(value);
    },
    remove: function remove(this: unknown[], value: unknown) {
      const at = this.indexOf(value);
      if (at >= 0) this.splice(at, 1);
    },
    unique: function unique(this: unknown[]) {
      return [...new Set(this)];
    },
    shuffle: unfaked('Array.shuffle'),
  });
  define(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
  define(String.prototype, {
    contains: function contains(this: string, part: string) {
      return this.includes(part);
    },
    format: unfaked('String.format'),
  });
  define(Object, {
    isEmpty: (value: object) => Object.keys(value).length === 0,
    each: (value: object, callback: (item: unknown, key: string) => unknown) =>
      Object.entries(value).every(([key, item]) => callback(item, key) !== false),
  });
  define(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(max, Math.max(min, value)),
    square: (value: number) => value * value,
  });
  define(String, { isString: (value: unknown) => typeof value === 'string' });
  define(Number, { isNumber: (value: unknown) => typeof value === 'number' });
}

/** obsidian.d.ts 229–233 and 281–310. */
function defineGlobals(): void {
  const globals = {
    createEl: (tag: string, info?: Info, callback?: Call) =>
      createHtml(document, null, tag, info, callback),
    createDiv: (info?: Info, callback?: Call) => createHtml(document, null, 'div', info, callback),
    createSpan: (info?: Info, callback?: Call) =>
      createHtml(document, null, 'span', info, callback),
    createSvg: (tag: string, info?: SvgElementInfo | string, callback?: Call) =>
      createSvgElement(document, null, tag, info, callback),
    createFragment: (callback?: (el: DocumentFragment) => void) => {
      const fragment = new DocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    isBoolean: (value: unknown) => typeof value === 'boolean',
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => [...document.querySelectorAll(selector)],
    sleep: (ms: number) => new Promise((resolve) => window.setTimeout(resolve, ms)),
    nextFrame: () => new Promise((resolve) => window.requestAnimationFrame(resolve)),
    ajax: unfaked('ajax'),
    ajaxPromise: unfaked('ajaxPromise'),
    ready: unfaked('ready'),
    activeWindow: window,
    activeDocument: document,
  };
  define(globalThis, globals);
  if (!Object.is(globalThis, window)) define(window, globals);
}

/** Gives the page what the app gives every page of its own. Doing it again changes nothing. */
export function installDom(): void {
  defineOnBuiltins();
  define(Node.prototype, nodeMembers);
  define(Element.prototype, { ...elementMembers, ...finders });
  define(DocumentFragment.prototype, finders);
  define(HTMLElement.prototype, { ...htmlMembers, ...styleMembers, ...delegation, ...htmlEvents });
  define(Document.prototype, delegation);
  define(SVGElement.prototype, styleMembers);
  defineGetter(Node.prototype, 'doc', function doc() {
    return this.ownerDocument ?? document;
  });
  defineGetter(Node.prototype, 'win', function win() {
    return windowOf(this);
  });
  defineGetter(Node.prototype, 'constructorWin', function constructorWin() {
    return windowOf(this);
  });
  for (const name of ['innerWidth', 'innerHeight'])
    defineGetter(HTMLElement.prototype, name, () => refuse(`HTMLElement.${name}`));
  defineEvents();
  defineGlobals();
}

/** obsidian.d.ts 263–276. */
function defineEvents(): void {
  const target = (event: unknown): Node | null =>
    event instanceof UIEvent && event.target instanceof Node ? event.target : null;
  const getter = (name: string, get: (this: unknown) => unknown): void => {
    Object.defineProperty(UIEvent.prototype, name, { get, configurable: true, enumerable: false });
  };
  getter('targetNode', function targetNode() {
    return target(this);
  });
  getter('win', function win() {
    return windowOf(target(this) ?? document);
  });
  getter('doc', function doc() {
    return target(this)?.ownerDocument ?? document;
  });
  define(UIEvent.prototype, {
    instanceOf: function instanceOf(this: object, type: abstract new () => unknown) {
      return this instanceof type;
    },
  });
}
