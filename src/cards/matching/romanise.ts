// Cyrillic of Russian, Ukrainian, Bulgarian, Serbian and Macedonian, nearly as in passports. Letters
// that are another with a mark (й, ё, ї, ў, ѓ, ќ) come here without it.
const CYRILLIC = `а a б b в v г g ґ g д d ђ d е e є ie ж zh з z ѕ dz и i і i ј j к k л l љ lj м m н n
  њ nj о o п p р r с s т t ћ ch у u ф f х kh ц ts ч ch џ dz ш sh щ shch ы i э e ю iu я ia`;

/** Letters without a sound of their own. */
const SILENT = /[ъь]/g;

// Greek by sound, as in passports (ELOT 743).
const GREEK = `α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y
  φ f χ kh ψ ps ω o`;

/** Greek letters that are one sound together. */
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/γγ/g, 'ng'],
  [/^γκ/g, 'g'],
  [/^μπ/g, 'b'],
  [/^ντ/g, 'd'],
  [/αυ(?=[θκξπσςτφχψ]|$)/g, 'af'],
  [/ευ(?=[θκξπσςτφχψ]|$)/g, 'ef'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
];

function tableOf(letters: string): (readonly [string, string])[] {
  const words = letters.split(/\s+/);
  return words.flatMap((letter, at) => (at % 2 === 0 ? [[letter, words[at + 1] ?? '']] : []));
}

const LATIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ...tableOf(CYRILLIC),
  ...tableOf(GREEK),
]);

const NON_LATIN = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * A folded word of Cyrillic or Greek letters in Latin ones; other letters stay. Spellings differ
 * between countries and years: `soundOf` evens that out.
 */
export function romanise(folded: string): string {
  if (!NON_LATIN.test(folded)) return folded;
  const spoken = folded.replace(SILENT, '');
  const paired = GREEK_PAIRS.reduce((text, [pair, latin]) => text.replace(pair, latin), spoken);
  return Array.from(paired, (letter) => LATIN_LETTERS.get(letter) ?? letter).join('');
}
