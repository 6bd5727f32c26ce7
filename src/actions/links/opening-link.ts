import { isStepName, type StepName } from '../../core/introductions/step-names';
import { isChannel, type Channel } from '../../core/notes/interaction';
import { safeLine } from '../../core/notes/safe-text';
import { quotedItems } from '../../core/text/quoted-list';
import { isDraftKind, type DraftKind } from '../../words/messages/messages';

/*
 * Links that open something: `obsidian://acquaint?open=log&person=Ana%20Silva` (docs/links.md). Anybody
 * can write one, so each opens a view, or a form that the user sees before anything is written, and
 * every text of it is made inert.
 */

/** Views and dialogs that take nothing from a link. */
const VIEWS = [
  'home',
  'due',
  'people',
  'introductions',
  'ledger',
  'network',
  'rates',
  'promises',
  'tables',
] as const;

export type OpenedView = (typeof VIEWS)[number];

/** What a link says of a contact, for the form to begin with. */
interface LinkedContact {
  readonly channel: Channel | null;
  readonly text: string;
  /** In words or numbers; empty: today. */
  readonly day: string;
}

/** What a link asks for. */
export type OpeningLink =
  /** A form for a new person; what it says of them is read elsewhere. */
  | { readonly kind: 'add' }
  | { readonly kind: 'view'; readonly view: OpenedView }
  | { readonly kind: 'ask'; readonly query: string }
  | { readonly kind: 'ways'; readonly to: string }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'log'; readonly person: string; readonly contact: LinkedContact }
  | { readonly kind: 'write'; readonly person: string; readonly draft: DraftKind | null }
  | { readonly kind: 'introduce'; readonly people: readonly string[] }
  | { readonly kind: 'introduction'; readonly note: string; readonly step: StepName | null }
  /** Not one of these words; cut to what can be shown. */
  | { readonly kind: 'unknown'; readonly open: string }
  /** Without a value that it needs. */
  | { readonly kind: 'incomplete'; readonly open: string; readonly lacks: string };

/** A value that was left out because it is not one of the words allowed there. */
interface UnreadValue {
  readonly name: string;
  readonly value: string;
}

export interface LinkReading {
  readonly link: OpeningLink;
  readonly unread: readonly UnreadValue[];
}

/** The values of a link, decoded, by their names. */
type LinkValues = Readonly<Record<string, string | undefined>>;

/** Characters of one value: more than anybody writes, few enough to be drawn. */
const MAX_LENGTH = 500;
/** Of what is only looked up: eight names, or a path. */
const MAX_LOOKED_UP = 4000;
/** Characters of what is said not to be understood. */
const MAX_SHOWN = 60;

/** A text of a link as it may stand in a field. */
export function inertValue(text: string): string {
  return safeLine(text).slice(0, MAX_LENGTH);
}

/** A text of a link as it may stand in a message to the user. */
export function shownValue(text: string): string {
  const line = safeLine(text);
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN).trimEnd()}…` : line;
}

/** The word that stands there, or null; a value that is not an allowed word is reported. */
function wordIn<T extends string>(
  given: LinkValues,
  name: string,
  isWord: (text: string) => text is T,
): { readonly word: T | null; readonly unread: readonly UnreadValue[] } {
  const value = given[name];
  if (value === undefined) return { word: null, unread: [] };
  if (isWord(value)) return { word: value, unread: [] };
  return { word: null, unread: [{ name, value: shownValue(value) }] };
}

function plain(link: OpeningLink): LinkReading {
  return { link, unread: [] };
}

function readLog(given: LinkValues, person: string): LinkReading {
  const { word, unread } = wordIn(given, 'channel', isChannel);
  const [text, day] = [given['text'] ?? '', given['date'] ?? ''].map(inertValue);
  const contact = { channel: word, text: text ?? '', day: day ?? '' };
  return { link: { kind: 'log', person, contact }, unread };
}

function readWrite(given: LinkValues, person: string): LinkReading {
  const { word, unread } = wordIn(given, 'kind', isDraftKind);
  return { link: { kind: 'write', person, draft: word }, unread };
}

function readIntroduction(given: LinkValues, note: string): LinkReading {
  const { word, unread } = wordIn(given, 'step', isStepName);
  return { link: { kind: 'introduction', note, step: word }, unread };
}

/** How each that needs a value is read: the value's name, and what to do with it. */
const WITH_VALUE: Readonly<
  Record<string, readonly [string, (given: LinkValues, value: string) => LinkReading]>
> = {
  ask: ['query', (_, query) => plain({ kind: 'ask', query: inertValue(query) })],
  ways: ['to', (_, to) => plain({ kind: 'ways', to: inertValue(to) })],
  person: ['person', (_, person) => plain({ kind: 'person', person })],
  log: ['person', readLog],
  write: ['person', readWrite],
  introduce: ['people', (_, people) => plain({ kind: 'introduce', people: quotedItems(people) })],
  introduction: ['note', readIntroduction],
};

/** Those that also open without their value, for the user to type it. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['ask', 'ways']);

/** Reads what a link asks for; what it cannot read is named and not thrown. */
export function readOpeningLink(given: LinkValues): LinkReading {
  const { open } = given;
  if (open === undefined || open === 'add') return plain({ kind: 'add' });
  const view = VIEWS.find((each) => each === open);
  if (view !== undefined) return plain({ kind: 'view', view });
  const entry = Object.hasOwn(WITH_VALUE, open) ? WITH_VALUE[open] : undefined;
  if (!entry) return plain({ kind: 'unknown', open: shownValue(open) });
  const [name, read] = entry;
  const value = (given[name] ?? '').slice(0, MAX_LOOKED_UP).trim();
  if (value === '' && !MAY_BE_EMPTY.has(open))
    return plain({ kind: 'incomplete', open, lacks: name });
  return read(given, value);
}

/** Half of a character cannot be encoded, and a bracket would end the link in a note. */
function encoded(text: string): string {
  const whole = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : '\ufffd',
  );
  return encodeURIComponent(whole).replaceAll('(', '%28').replaceAll(')', '%29');
}

/** A link that opens something, as a note may hold it. */
export function openingLink(
  open: 'log' | 'write' | 'introduce' | 'introduction',
  values: Readonly<Record<string, string>>,
): string {
  const pairs = Object.entries({ open, ...values }).map(([name, value]) => {
    return `${name}=${encoded(value)}`;
  });
  return `obsidian://acquaint?${pairs.join('&')}`;
}
