import { foldMarks } from '../text/fold-text';
import { displayText, linksInText, replaceLinks } from '../notes/link';
import type { NoteFacts } from '../notes/note-facts';
import { unquotedLink } from '../notes/property-value';
import { isRecord } from '../text/record';
import { emailIn, emailKey } from './email-key';
import { foldName } from './properties';

/** What is asked of everybody's names: who is called so, has the address, or reads so as a tag. */
export interface WhoIs {
  /** Null if nobody is, or several are. */
  readonly named: (name: string) => string | null;
  /** @param email as `emailKey` gives it */
  readonly reachedAt: (email: string) => string | null;
  readonly tagged: (tag: string) => string | null;
}

/** Texts read of one note. */
export const MAX_TEXTS = 1_000;

/** Characters of one text, and lists in lists. */
const [MAX_LENGTH, MAX_DEPTH] = [4_000, 6];

const NOBODY = { byAddress: null, byName: null } as const;

/** What calendars and mail programs call the two, in the form in which names are compared. */
const NAME_KEYS = new Set(['name', 'display-name', 'displayname', 'full-name', 'cn', 'fn']);
const EMAIL_KEYS = new Set(['email', 'e-mail', 'mail', 'address', 'email-address']);

type Group = Readonly<Record<string, unknown>>;

/** The first text under one of some names; groups in the group are looked into. */
function fieldIn(group: Group, keys: ReadonlySet<string>, depth: number): string {
  for (const [key, value] of Object.entries(group)) {
    if (!keys.has(foldName(key)) && foldName(key) !== 'email-address') continue;
    if (typeof value === 'string') return value;
    if (isRecord(value) && depth < MAX_DEPTH) return fieldIn(value, keys, depth + 1);
  }
  return '';
}

/** `{name: Ana, email: ana@x.org}` as a mail program writes it: `Ana <ana@x.org>`. */
function textOfGroup(group: Group): string {
  const [name, email] = [fieldIn(group, NAME_KEYS, 0), fieldIn(group, EMAIL_KEYS, 0)];
  return email === '' ? name : `${name} <${email}>`;
}

function hasDeclined(answer: unknown): boolean {
  return typeof answer === 'string' && answer.toLowerCase() === 'declined';
}

/** The groups of a participant, or a whole group: by what they said, or by where they belong. */
function addGroup(group: Group, texts: string[], depth: number): void {
  const values = Object.entries(group);
  const text = textOfGroup(group);
  if (text !== '') {
    // Links in a group are not told with the others.
    if (!values.some(([, value]) => hasDeclined(value))) addText(displayText(text), texts);
    return;
  }
  for (const [key, value] of values) {
    if (!hasDeclined(value)) addText(key, texts);
    if (typeof value === 'object') addTexts(value, texts, depth + 1);
  }
}

function addText(text: string, texts: string[]): void {
  const plain = replaceLinks(text, () => ' ').trim();
  if (texts.length < MAX_TEXTS && /\p{L}/u.test(plain)) texts.push(plain.slice(0, MAX_LENGTH));
}

function addTexts(value: unknown, texts: string[], depth: number): void {
  if (typeof value === 'string') addText(value, texts);
  // A link without quotes, as YAML reads it: it is told with the links.
  if (depth > MAX_DEPTH || unquotedLink(value) !== null) return;
  if (Array.isArray(value)) for (const item of value) addTexts(item, texts, depth + 1);
  else if (isRecord(value)) addGroup(value, texts, depth);
}

/**
 * Whom some of a note's properties name by a text that is no link to a note: names, addresses, and
 * links that lead nowhere, as they are written.
 */
export function participantTexts(
  { properties, propertyLinks }: Pick<NoteFacts, 'properties' | 'propertyLinks'>,
  keys: readonly string[],
): readonly string[] {
  const texts: string[] = [];
  for (const key of keys) addTexts(properties[key], texts, 0);
  for (const { key, target, text, isPlainText } of propertyLinks)
    if (target === null && !isPlainText && keys.includes(key)) texts.push(text);
  return texts.slice(0, MAX_TEXTS);
}

/** Whether a property names a person, by a link or by a text. */
export function namesSomebody(value: unknown): boolean {
  const texts: string[] = [];
  addTexts(value, texts, 0);
  return texts.length > 0 || hasLink(value, 0);
}

function hasLink(value: unknown, depth: number): boolean {
  const link = unquotedLink(value);
  if (typeof value === 'string' || link !== null)
    return linksInText(link ?? String(value)).length > 0;
  return (
    Array.isArray(value) && depth < MAX_DEPTH && value.some((item) => hasLink(item, depth + 1))
  );
}

/** What stands around a name and is no part of it: marks of a list, of a mention. */
const SIGNS = ' ,;:*@-';

/** The name in front of an address, without what mail programs and calendars put around it. */
function nameIn(text: string, email: string | null): string {
  const rest = email === null ? text : text.split(email).join(' ');
  const plain = rest
    .replace(/\b(?:mailto|CN)[:=]/gi, ' ')
    .replace(/[<>()[\]{}"“”„«»]|^'|'$/g, ' ')
    .replace(/\s+/g, ' ');
  let [from, to] = [0, plain.length];
  while (from < to && SIGNS.includes(plain[from] ?? '')) from++;
  while (to > from && SIGNS.includes(plain[to - 1] ?? '')) to--;
  return plain.slice(from, to);
}

/** `Silva, Ana`, as address books sort people, in the order in which she says it. */
export function turned(name: string): string | null {
  const [family = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length > 0 || family === '' || first === '' ? null : `${first} ${family}`;
}

function calledSo(name: string, who: WhoIs): string | null {
  if (name === '') return null;
  const other = turned(name);
  return who.named(name) ?? (other === null ? null : who.named(other));
}

/** What follows the name of a participant: `Ana Silva (Acme)`, `Bo Lee - host`. */
const REMARK = /\([^()]*\)|\s[-–—|]\s.*$/gs;

/** Who has the one address of a text, and who the name beside it. */
function readOne(text: string, who: WhoIs) {
  const email = emailIn(text);
  const key = email === null ? null : emailKey(email);
  return {
    byAddress: key === null ? null : who.reachedAt(key.value),
    byName:
      calledSo(nameIn(text, email), who) ?? calledSo(nameIn(text.replace(REMARK, ' '), email), who),
  };
}

/** A text's parts between marks that stand outside of quotes and brackets. */
function partsBetween(text: string, mark: RegExp): string[] {
  const held = text.match(/"[^"]*"|<[^<>]*>|\([^()]*\)|[^"<(]+|["<(]/g) ?? [];
  const parts = [''];
  for (const piece of held) {
    const cut = /^["<(]./.test(piece) ? [piece] : piece.split(mark);
    const [first = '', ...others] = cut;
    parts.push(`${parts.pop() ?? ''}${first}`, ...others);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Of a name, an address, or a name with its address: the address goes first. */
function whoIsOne(text: string, who: WhoIs): readonly string[] {
  const { byAddress, byName } = readOne(text, who);
  const found = byAddress ?? byName;
  return found === null ? [] : [found];
}

const BETWEEN_NAMES = /,| (?:&|\+|and|und|et|y|e) /i;

/** Everybody a text names: one, or several separated by commas, semicolons or line ends. */
export function whoIsIn(text: string, who: WhoIs): readonly string[] {
  const lines = partsBetween(text, /[;\n]/);
  if (lines.length > 1) return lines.flatMap((line) => whoIsIn(line, who));
  const parts = partsBetween(text, BETWEEN_NAMES);
  if (parts.length < 2) return whoIsOne(text, who);
  // `Silva, Ana <ana@x.org>` is one person, `Bo Lee, Ana Silva` are two.
  const isOneAddress = text.indexOf('@') === text.lastIndexOf('@');
  const { byAddress, byName } = isOneAddress ? readOne(text, who) : NOBODY;
  if (byName !== null) return [byAddress ?? byName];
  const found = parts.flatMap((part) => whoIsOne(part, who));
  return byAddress === null ? found : [byAddress, ...found];
}

/** A name as a tag: lower case, without marks, blanks as hyphens, and nothing no tag can hold. */
export function tagOf(name: string): string {
  return foldMarks(name)
    .replace(/['’‘`´.,"()]/g, '')
    .replace(/[\s_-]+/g, '-');
}
