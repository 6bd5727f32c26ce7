import { parseDay } from '../days/day';
import { linkedDay, wikiLink } from './link';

/**
 * Makes texts from outside safe to put into a note: texts of cards, links, pasted text, tables,
 * agents. Anybody may have written them, and other plugins run what some notes contain: Templater
 * `<% … %>` in new files, Dataview fenced and inline code; and a link to a day would count as a
 * contact (docs/follow-ups.md). Every way in passes through here.
 */

/** Characters of one value, and of a card's note; what is longer says in the note that it is cut. */
const [MAX_LINE, MAX_NOTE] = [10_000, 200_000];

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\ufeff]+/gu;

/** Becomes part of the note, so it is the same in every language of the interface. */
function cutOff(characters: number): string {
  return `… (cut off here: ${String(characters)} more character${characters === 1 ? '' : 's'})`;
}

/** As much of a text as a note takes, with no half of a character at its end, and how much is left. */
function startOf(text: string, most: number): string {
  const start = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return text.length <= most ? start : `${start} ${cutOff(text.length - start.length)}`;
}

/**
 * Code needs backticks in pairs. Those before `=` and `$=` are removed even without a partner: the
 * text may appear twice in a note. A single one elsewhere is how some people write an apostrophe.
 */
function withoutCode(text: string): string {
  const isPaired = text.indexOf('`') !== text.lastIndexOf('`');
  return text.replace(isPaired ? /`/g : /`(?=\s*\$?=)/g, "'");
}

/**
 * A value on one line, without anything that would be a link, a template, code, or an HTML tag
 * wherever it is shown. A plain text stays as it is.
 */
export function safeLine(text: string): string {
  // Brackets first: whatever goes away later must not bring two signs together.
  const line = startOf(text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim(), MAX_LINE)
    .replace(/\[{2,}/g, '[')
    .replace(/\]{2,}/g, ']')
    .replace(/\](?=\()/g, '] ')
    .replace(/!(?=\[)/g, '! ')
    .replace(/<(?=%)/g, '< ')
    // An address in angle brackets is not HTML.
    .replace(/<(?=[a-z/!?][^<>]*>)(?![^<>\s]*[@:][^<>\s]*>)/gi, '< ');
  return withoutCode(line).trim();
}

/** Behind a letter, as in `C#`, or in an entity a `#` starts no tag. */
const NO_TAG_BEHIND = /[\p{L}\p{N}\p{M}\p{Cs}&]/u;

function markTags(line: string, by: string): string {
  return line.replace(/#(?=\S)/g, (sign, at: number) =>
    NO_TAG_BEHIND.test(line.charAt(at - 1)) ? sign : by,
  );
}

/** A value as it may stand within a line of a note's body. */
export function safeInLine(text: string): string {
  return markTags(safeLine(text), '\\#')
    .replace(/%(?=%)/g, '% ')
    .replace(/:(?=:)/g, ': ')
    .replace(/(^|\s)\^(?=\S+$)/, '$1\\^');
}

const WIKI_LINK = /(\[\[[^[\]\n]+\]\])/;

/**
 * A text made safe, in which links to notes of the user's own stay links.
 * @param leadsHere whether there is a note at the target of a link
 */
export function safeBesideLinks(
  text: string,
  leadsHere: (linkpath: string) => boolean,
  inert: (text: string) => string = safeLine,
): string {
  const pieces = text.split(WIKI_LINK);
  const isKept = (part: string, at: number): boolean => {
    // With a mark in front it is an embed.
    if (at % 2 === 0 || pieces[at - 1]?.endsWith('!') === true) return false;
    const inner = part.slice(2, -2);
    const { linkpath, text: shown } = wikiLink(inner);
    // A day would count as a contact, whatever note it leads to.
    const isDated = linkedDay(linkpath) !== null || parseDay(shown) !== null;
    return inert(inner) === inner && !isDated && leadsHere(linkpath);
  };
  if (!pieces.some(isKept)) return inert(text);
  const edge = (piece: string, at: RegExp): string => (at.test(piece) ? ' ' : '');
  return pieces
    .map((piece, at) =>
      isKept(piece, at) ? piece : edge(piece, /^\s/) + inert(piece) + edge(piece, /\S\s+$/),
    )
    .join('')
    .trim();
}

// As HTML entities: a backslash would stop Markdown, but not who looks for `<%` or for backticks.
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '&': '&amp;',
  '`': '&#96;',
  '[': '&#91;',
  '~': '&#126;',
  $: '&#36;',
  '%': '&#37;',
  '\\': '&#92;',
};

// An `&` that starts an entity, a backslash that would hide a sign, and what can start something.
const SIGNS_THAT_DO = /&(?=#?\w+;)|\\(?=[!-/:-@[-`{-~]|$)|[<`[~$%]/g;

/** What follows a scheme that the app or a system would act upon; web and mail addresses stay. */
function withoutSchemes(line: string): string {
  return line.replace(/\b([a-z][a-z0-9+.-]*):(?=\S)/gi, (whole: string, scheme: string) =>
    /^(?:obsidian|file|javascript|vbscript|data|app|blob)$/i.test(scheme)
      ? `${scheme}&#58;`
      : whole,
  );
}

function inertParagraphLine(line: string): string {
  const plain = line
    .replace(INVISIBLE, ' ')
    .replace(SIGNS_THAT_DO, (sign) => ENTITIES[sign] ?? '')
    // Four blanks would make it code.
    .replace(/^ {4,}/, '   ');
  const started = plain
    // What starts a heading, a list, a quotation, a table or a rule.
    .replace(/^(\s*)([>|=*+-]|#+(?=\s|$)|_(?=[_\s]*$))/, '$1\\$2');
  // Tags, `key::` of inline fields, and names of blocks.
  return withoutSchemes(markTags(started, '&#35;'))
    .replace(/\\&#35;/, '\\#')
    .replace(/::/g, ': :')
    .replace(/(^|\s)\^(?=\S+\s*$)/, '$1&#94;');
}

/** A card's own text as plain Markdown: every line reads as it was written, and does nothing. */
export function safeMarkdown(text: string): string {
  return startOf(text, MAX_NOTE)
    .split(/\r\n|\r|\n/)
    .map(inertParagraphLine)
    .join('\n')
    .trim();
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign] as const),
  ['&#35;', '#'],
  ['&#58;', ':'],
  ['&#94;', '^'],
]);

/** What a line said before it was made inert. */
export function plainText(line: string): string {
  return line
    .replace(/: :/g, '::')
    .replace(/^\\([>|=*+#_-])/, '$1')
    .replace(/&(?:lt|amp|#\d+);/g, (entity) => SIGNS.get(entity) ?? entity);
}
