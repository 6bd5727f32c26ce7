import type { TextStyle } from './command';

/** Columns below which a column of words reads worse than a line that the terminal breaks. */
const MIN_COLUMNS = 24;

/**
 * Breaks a text between words so that each line fits beside `indent` columns; one line if the
 * answer does not go to a terminal, or the terminal is too narrow.
 */
export function wrap(text: string, indent: number, style: TextStyle): string[] {
  const room = (style.columns ?? 0) - indent;
  if (room < MIN_COLUMNS) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && style.width(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
