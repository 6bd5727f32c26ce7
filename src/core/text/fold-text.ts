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
