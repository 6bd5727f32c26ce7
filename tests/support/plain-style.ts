import type { TextStyle } from '../../src/commands/kit/command';

const plain = (text: string): string => text;

/** Answers as lines of plain text, as wide as they are. */
export const PLAIN_STYLE: TextStyle = {
  columns: null,
  width: (text) => text.length,
  title: plain,
  strong: plain,
  faint: plain,
  late: plain,
};
