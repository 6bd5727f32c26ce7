import type { Day } from '../days/day';
import { splitNote } from '../notes/split-note';
import { safeInLine } from '../notes/safe-text';
import { yamlScalar } from '../notes/yaml-scalar';

const PLACEHOLDER = /\{\{\s*(title|name|date)\s*\}\}/gi;

/** A property or an item that is nothing but a placeholder, quoted or not. */
const WHOLE_VALUE = /^(.*[:-][ \t]+)(["']?)\{\{\s*(title|name|date)\s*\}\}\2[ \t]*(\r?)$/i;

/** What another plugin runs, in pieces of its own: a name is put into it as words, never as code. */
const RUN = /(<%[^]*?%>|(?:```|~~~)[ \t]*dataviewjs[^]*?(?:```|~~~)|`\s*\$=[^`]*`)/g;

/** A name without what ends a text in code. */
function asWords(name: string): string {
  return name.replace(/["'`]/g, '’').replace(/[\\$<>{}%]/g, ' ');
}

type ValueOf = (word: string) => string;

function fillText(text: string, valueOf: ValueOf): string {
  const filled = (piece: string, as: (name: string) => string): string =>
    piece.replace(PLACEHOLDER, (_, word: string) => as(valueOf(word)));
  return text
    .split(RUN)
    .map((piece, at) => filled(piece, at % 2 === 0 ? safeInLine : asWords))
    .join('');
}

function fillProperty(line: string, valueOf: ValueOf): string {
  const [, start, , word, end] = WHOLE_VALUE.exec(line) ?? [];
  if (start === undefined || word === undefined) return fillText(line, valueOf);
  return start + yamlScalar(valueOf(word)) + (end ?? '');
}

/**
 * A template with the name for `{{title}}` and `{{name}}`, and the day for `{{date}}`; every other
 * placeholder stays. In the properties a name is quoted if it would be misread otherwise.
 */
export function fillTemplate(
  template: string,
  { name, date }: { readonly name: string; readonly date: Day },
): string {
  const valueOf = (word: string): string => (word.toLowerCase() === 'date' ? date : name);
  const { block, bodyFrom } = splitNote(template);
  const from = block ? bodyFrom : 0;
  const properties = template.slice(0, from).split('\n');
  const filled = properties.map((line) => fillProperty(line, valueOf)).join('\n');
  return filled + fillText(template.slice(from), valueOf);
}
