/** What a note would take for a link, code, a comment or HTML, by what reads the same. */
const READS_THE_SAME: Readonly<Record<string, string>> = {
  '[': '(',
  ']': ')',
  '<': '‹',
  '>': '›',
  '`': '’',
};

/**
 * Words of notes as they may stand in the line of another note: on one line, without links, which
 * would count as contacts there (docs/follow-ups.md), and without what other plugins run.
 */
export function plainWords(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[[\]<>`]/g, (sign) => READS_THE_SAME[sign] ?? sign)
    .replace(/%(?=%)/g, '% ')
    .replace(/:(?=:)/g, ': ')
    .replace(/(^|\s)([#^])(?=\S)/g, '$1\\$2')
    .trim();
}
