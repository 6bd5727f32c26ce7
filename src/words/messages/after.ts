/** A text with what stands before it; nothing if there is no text. */
export function after(before: string, text: string): string {
  return text === '' ? '' : before + text;
}
