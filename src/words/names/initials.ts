import { withoutTitles } from './call-name';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters of a name that are looked at. */
const MAX_NAME = 200;

/** Scripts in which two letters stand for somebody; in others one sign does. */
const TWO_LETTERS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]\p{M}*$/u;

function firstSign(word: string): string {
  const [first] = GRAPHEMES.segment(word);
  return first?.segment ?? '';
}

/** What stands in place of a picture: `AS` for Ana Silva, `林` for 林書瑤; empty for no name. */
export function initials(name: string): string {
  const bare = withoutTitles(name.slice(0, MAX_NAME));
  const words = bare.split(/[\s\p{Pd}]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [one = '', last = ''] = [words[0] ?? bare, words.at(-1)].map((word) =>
    firstSign(word ?? ''),
  );
  if (words.length < 2 || !TWO_LETTERS.test(one) || !TWO_LETTERS.test(last))
    return one.toUpperCase();
  return (one + last).toUpperCase();
}
