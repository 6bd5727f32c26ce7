import { CARD_READING } from '../core/words/card-reading';

/**
 * Texts of cards as they may stand in a note. A card comes from anybody, and other plugins run what
 * some notes hold: Templater `<% … %>` in new files, Dataview fenced and inline code; a link to a
 * day would count as a contact (DESIGN §3).
 */

/** Characters of one value, and of a card's note; what is longer says in the note that it is cut. */
const [MAX_LINE, MAX_NOTE] = [10_000, 200_000];

/** As much of a text as a note takes, and how much more there is. */
function capped(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most)} ${CARD_READING.cut(text.length - most)}`;
}

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\ufeff]+/gu;

/** A value on one line, without what a note would take for a link or a template. */
export function inertLine(text: string): string {
  return capped(text, MAX_LINE)
    .replace(INVISIBLE, ' ')
    .replace(/\[{2,}/g, '[')
    .replace(/\]{2,}/g, ']')
    .replace(/<%/g, '< %')
    .replace(/\s+/g, ' ')
    .trim();
}

// As HTML entities: a backslash would stop Markdown, but not who looks for `<%` or for backticks.
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '`': '&#96;',
  '[': '&#91;',
  '~': '&#126;',
  $: '&#36;',
  '%': '&#37;',
};

function inertParagraphLine(line: string): string {
  const plain = line.replace(INVISIBLE, ' ').replace(/[<`[~$%]/g, (sign) => ENTITIES[sign] ?? '');
  return (
    plain
      // What starts a heading, a list, a quotation, a table or a rule.
      .replace(/^(\s*)([>|=*+-]|#+(?=\s|$))/, '$1\\$2')
      // Tags, and `key::` of inline fields.
      .replace(/(^|\s)#(?=\S)/g, '$1&#35;')
      .replace(/::/g, ': :')
  );
}

/** A card's own text as plain Markdown: every line reads as it was written, and does nothing. */
export function inertMarkdown(text: string): string {
  return capped(text, MAX_NOTE)
    .split(/\r\n|\r|\n/)
    .map(inertParagraphLine)
    .join('\n')
    .trim();
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...Object.entries(ENTITIES), ['#', '&#35;'] as const].map(([sign, entity]) => [entity, sign]),
);

/** What a line said before it was made inert. */
export function plainText(line: string): string {
  return line
    .replace(/: :/g, '::')
    .replace(/^\\([>|=*+#-])/, '$1')
    .replace(/&(?:lt|#\d+);/g, (entity) => SIGNS.get(entity) ?? entity);
}
