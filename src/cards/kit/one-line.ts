// \s has the line ends and the mark of a byte order; controls are left, such as NUL.
const GAPS = /[\s\p{Cc}]+/gu;

/** A text as a card's value: on one line, each gap one space, trimmed. */
export function oneLine(text: string): string {
  return text.replace(GAPS, ' ').trim();
}
