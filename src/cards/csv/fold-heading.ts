import { foldMarks } from '../../core/text/fold-text';

// Scripts that write words without blanks between them: each letter is a token.
const CJK = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]`;
const TOKENS = new RegExp(`${CJK}|(?:(?!${CJK})\\p{L})+`, 'gu');

/**
 * The words of a heading as headings are compared, without marks, signs and numbers:
 * `E-mail 2 Address` → `email`, `address`.
 */
export function headingTokens(heading: string): string[] {
  const folded = foldMarks(heading)
    .normalize('NFC')
    .replace(/\be[\s_.-]?mail/g, 'email');
  return folded.match(TOKENS) ?? [];
}

/** The same for all spellings of one heading. */
export function headingKey(heading: string): string {
  return headingTokens(heading).join(' ');
}

/** `firstName` as two words. */
export function splitCase(heading: string): string {
  return /\s/.test(heading) ? heading : heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}
