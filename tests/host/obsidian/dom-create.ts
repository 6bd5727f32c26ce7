type Info = DomElementInfo | SvgElementInfo | string | undefined;
type Call = (el: never) => void;

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

function classesOf(cls: string | string[] | undefined): string[] {
  const list = typeof cls === 'string' ? cls.split(/\s+/) : (cls ?? []);
  return list.filter((name) => name !== '');
}

/** obsidian.d.ts 142: with null an attribute goes. */
export function setAttribute(
  el: Element,
  name: string,
  value: string | number | boolean | null,
): void {
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, String(value));
}

export function setText(el: Element, text: string | DocumentFragment): void {
  if (typeof text === 'string') el.textContent = text;
  else el.replaceChildren(text);
}

/** Elements of which `value` and `placeholder` are ignored (observed on 1.13.7: SOURCES.md). */
const WITHOUT_VALUE: ReadonlySet<string> = new Set(['textarea', 'select', 'button']);

function applyHtml(el: Element, info: DomElementInfo): void {
  if (info.text !== undefined) setText(el, info.text);
  const { title, value, type, placeholder, href } = info;
  for (const [name, given] of Object.entries({ title, type, href }))
    if (given !== undefined) el.setAttribute(name, given);
  if (WITHOUT_VALUE.has(el.localName)) return;
  if (placeholder !== undefined) el.setAttribute('placeholder', placeholder);
  if (value !== undefined) Reflect.set(el, 'value', value);
}

function build<E extends Element>(el: E, into: Node | null, info: Info, callback?: Call): E {
  const given = typeof info === 'string' ? { cls: info } : (info ?? {});
  el.classList.add(...classesOf(given.cls));
  if (el.namespaceURI === HTML) applyHtml(el, given);
  for (const [name, value] of Object.entries(given.attr ?? {})) setAttribute(el, name, value);
  const parent = into ?? given.parent ?? null;
  if (parent) parent.insertBefore(el, given.prepend === true ? parent.firstChild : null);
  if (callback) Reflect.apply(callback, undefined, [el]);
  return el;
}

/** obsidian.d.ts 225–228, and 229–233 where there is no parent. */
export function createHtml(
  document: Document,
  parent: Node | null,
  tag: string,
  info?: Info,
  callback?: Call,
): HTMLElement {
  return build(document.createElementNS(HTML, tag), parent, info, callback);
}

export function createSvgElement(
  document: Document,
  parent: Node | null,
  tag: string,
  info?: Info,
  callback?: Call,
): SVGElement {
  const el = document.createElementNS(SVG, tag);
  return build(el, parent, info, callback);
}
