/**
 * Properties the way nearly everybody writes them, read line by line in a tenth of the time a YAML
 * parser takes. It gives exactly what the parser gives, and nothing if it is not sure.
 */

type Value = string | number | boolean | null | readonly Value[];

/** What a block may hold beside line ends: no tabs, no signs that YAML or editors treat their own way. */
const HAS_ODD_SIGNS = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/;

// It starts with a letter, so that it is no number, no mark and not `__proto__`.
const NAME = /(\p{L}[\p{L}\p{N}_ -]{0,98}[\p{L}\p{N}_-]|\p{L}):(?: +|$)/uy;

/** What is said otherwise in YAML than as a text. */
const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ...['', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** A YAML indicator at the start of a text, or anything but a digit that may start a number. */
const STARTS_OTHERWISE = /^[-?:,[\]{}#&*!|>'"%@`.+~=<]/;
/** A name or a remark within a text. */
const HOLDS_MARKS = /:(?: |$)| #/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const WHOLE_NUMBER = /^\d{1,15}$/;
/** Written with nothing but what numbers are written with: which of them it is, YAML knows. */
const MAY_BE_NUMBER = /^\d[\da-fox.+-]*$/i;

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
const ITEM = /(?:"([^"\\]*)"|'([^']*)'|([^,[\]{}"' ][^,[\]{}]*))(?:, *|$)/y;

const [SPACE, DASH] = [32, 45];

function withoutSpacesBehind(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end--;
  return text.slice(0, end);
}

function plainText(text: string): Value | undefined {
  const constant = CONSTANTS.get(text);
  if (constant !== undefined) return constant;
  if (STARTS_OTHERWISE.test(text) || HOLDS_MARKS.test(text)) return undefined;
  if (DAY.test(text)) return text;
  if (WHOLE_NUMBER.test(text)) return Number(text);
  return MAY_BE_NUMBER.test(text) ? undefined : text;
}

function scalar(text: string): Value | undefined {
  if (!text.startsWith('"') && !text.startsWith("'")) return plainText(text);
  const [, double, single] = QUOTED.exec(text) ?? [];
  return double ?? single;
}

/** `a, "b", c`, as they stand between brackets. */
function flowItems(inner: string): Value[] | undefined {
  const items: Value[] = [];
  for (ITEM.lastIndex = 0; ITEM.lastIndex < inner.length;) {
    const [found, double, single, plain = ''] = ITEM.exec(inner) ?? [];
    const item = double ?? single ?? plainText(withoutSpacesBehind(plain));
    if (found === undefined || item === undefined) return undefined;
    items.push(item);
  }
  return inner.endsWith(',') ? undefined : items;
}

function valueOf(text: string): Value | undefined {
  if (!text.startsWith('[')) return scalar(text);
  const inner = /^\[ *(.*)\]$/.exec(text)?.[1];
  return inner === undefined ? undefined : flowItems(withoutSpacesBehind(inner));
}

/** Where the text of a list's item starts in its line, and how far the line is indented. */
function itemIn(line: string): { readonly indent: number; readonly from: number } | null {
  let indent = 0;
  while (line.charCodeAt(indent) === SPACE) indent++;
  if (line.charCodeAt(indent) !== DASH) return null;
  let from = indent + 1;
  while (line.charCodeAt(from) === SPACE) from++;
  return from === indent + 1 || from === line.length ? null : { indent, from };
}

class PlainBlock {
  readonly properties: Record<string, Value> = {};
  /** The property that has no value as yet, whose list may follow. */
  private open: string | null = null;
  private list: Value[] = [];
  private indent = 0;

  /** @returns whether it knows what the line says */
  takes(line: string): boolean {
    if (line === '' || line.startsWith('#')) return true;
    NAME.lastIndex = 0;
    const name = NAME.exec(line)?.[1];
    return name === undefined ? this.takesItem(line) : this.takesProperty(name, line);
  }

  private takesProperty(name: string, line: string): boolean {
    const text = withoutSpacesBehind(line.slice(NAME.lastIndex));
    const value = valueOf(text);
    if (value === undefined || CONSTANTS.has(name) || Object.hasOwn(this.properties, name))
      return false;
    this.properties[name] = value;
    [this.open, this.list] = [text === '' ? name : null, []];
    return true;
  }

  private takesItem(line: string): boolean {
    const item = itemIn(line);
    if (item === null || this.open === null) return false;
    if (this.list.length === 0) {
      this.indent = item.indent;
      this.properties[this.open] = this.list;
    }
    const value = scalar(withoutSpacesBehind(line.slice(item.from)));
    if (value === undefined || item.indent !== this.indent) return false;
    this.list.push(value);
    return true;
  }
}

/**
 * The properties of a block whose lines end in LF and in which each line is a name with a text,
 * number or one-line list, an item of a list, or a comment. Linear in the block's length.
 * @returns null if it contains anything else, whether or not that could be read
 */
export function plainProperties(block: string): Readonly<Record<string, unknown>> | null {
  if (HAS_ODD_SIGNS.test(block)) return null;
  const plain = new PlainBlock();
  for (let from = 0; from < block.length;) {
    const end = block.indexOf('\n', from);
    const to = end < 0 ? block.length : end;
    if (!plain.takes(block.slice(from, to))) return null;
    from = to + 1;
  }
  return plain.properties;
}
