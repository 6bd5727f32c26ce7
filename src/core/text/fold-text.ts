// Letters that Unicode does not take apart, and that nobody has on every keyboard.
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A text that has no marks. */
const ASCII = /^[ -~]*$/;

/** A text as people type it in a hurry: lower-case, without marks, `Łódź` as `lodz`. */
export function foldMarks(text: string): string {
  // The rest takes a multiple of the time, and most texts do without.
  if (ASCII.test(text)) return text.trim().toLowerCase();
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
  return plain.replace(/[łøđðþßæœı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** A letter with two dots, written as two: not behind another vowel (*Bauer*), nor in *que*. */
const DIGRAPH = /(^|[^aeiouq])([aou])e/g;

/**
 * `mueller` as `Müller` is folded: people write so whose keyboard has no umlauts, and Danes and
 * Norwegians of whom others write (`Soeren`). Other words are changed too (`samuel` to `samul`), so
 * it is for comparing only, and of both sides.
 * @param folded by `foldMarks`
 */
export function withoutDigraphs(folded: string): string {
  return folded.includes('e') ? folded.replace(DIGRAPH, '$1$2') : folded;
}
