import stringWidth from 'fast-string-width';
import type { TextStyle } from '../commands/kit/command';

const [BOLD, DIM, YELLOW, UNDERLINE] = ['1', '2', '33', '4'] as const;

function dressed(code: string): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

function plain(text: string): string {
  return text;
}

/**
 * Colours on a terminal, unless the user wants none (no-color.org); plain text anywhere else.
 * @param columns of the terminal; null if the output goes elsewhere
 */
export function terminalStyle(
  columns: number | null,
  environment: Readonly<Record<string, string | undefined>>,
): TextStyle {
  const isPlain =
    columns === null || (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const dress = isPlain ? () => plain : dressed;
  return {
    columns,
    width: (text) => stringWidth(text),
    title: dress(UNDERLINE),
    strong: dress(BOLD),
    faint: dress(DIM),
    late: dress(YELLOW),
  };
}
