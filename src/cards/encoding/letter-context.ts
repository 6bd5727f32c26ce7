/** A letter in its word; at the ends of the word its neighbours are empty. */
export interface Place {
  readonly before: string;
  readonly letter: string;
  readonly after: string;
  /** All of the word that stands before. */
  readonly head: string;
}

const VOWEL = /^[aeiouyæøœı]/i;

function isVowel(letter: string): boolean {
  return VOWEL.test(letter.normalize('NFD'));
}

export function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

export function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Case that nobody writes: a capital behind a small letter, a small one between capitals. */
export function caseCost({ before, letter, after }: Place): number {
  if (isUpper(letter)) return before !== '' && isLower(before) ? -5 : 0;
  const isBetween = before !== '' && isUpper(before) && after !== '' && isUpper(after);
  return isLower(letter) && isBetween ? -4 : 0;
}

interface Rule {
  readonly letters: string;
  readonly isOdd: (place: Place) => boolean;
  readonly cost: number;
}

const isBeforeVowel = ({ after }: Place): boolean => after !== '' && isVowel(after);
const isFirst = ({ before }: Place): boolean => before === '';
const isLast = ({ after }: Place): boolean => after === '';
const isBehindVowel = ({ before }: Place): boolean => before !== '' && isVowel(before);
const isBetweenConsonants = (place: Place): boolean =>
  !isFirst(place) && !isLast(place) && !isBehindVowel(place) && !isBeforeVowel(place);

/** Where letters do not stand in the languages that have them. */
const RULES: readonly Rule[] = [
  { letters: 'ń', isOdd: isBeforeVowel, cost: -3 },
  { letters: 'śź', isOdd: isBeforeVowel, cost: -2.5 },
  { letters: 'ć', isOdd: isBeforeVowel, cost: -1 },
  { letters: 'ñ', isOdd: (place) => !isBeforeVowel(place), cost: -4 },
  { letters: 'ě', isOdd: ({ before }) => !/^[dtnbpvmf]$/i.test(before), cost: -4 },
  { letters: 'ů', isOdd: isFirst, cost: -4 },
  { letters: 'ąę', isOdd: (place) => isFirst(place) || isBeforeVowel(place), cost: -3 },
  { letters: 'ă', isOdd: isBeforeVowel, cost: -3 },
  { letters: 'ďť', isOdd: ({ after }) => after !== '' && !isVowel(after), cost: -1.5 },
  { letters: 'ğ', isOdd: ({ before }) => before === '' || !isVowel(before), cost: -4 },
  { letters: 'ð', isOdd: isFirst, cost: -4 },
  { letters: 'þ', isOdd: (place) => !isFirst(place), cost: -3 },
  { letters: 'ý', isOdd: (place) => isFirst(place) || isBehindVowel(place), cost: -2 },
  { letters: 'ý', isOdd: isBetweenConsonants, cost: -0.5 },
  { letters: 'ė', isOdd: isBehindVowel, cost: -3 },
  { letters: 'ã', isOdd: ({ after }) => !/^[oe]$/i.test(after), cost: -2.5 },
  { letters: 'õ', isOdd: ({ after }) => !/^e$/i.test(after), cost: -2.5 },
  { letters: 'œ', isOdd: ({ after }) => !/^[ucdi]$/i.test(after), cost: -2 },
  { letters: 'ùì', isOdd: (place) => !isLast(place), cost: -2.5 },
  { letters: 'ò', isOdd: (place) => !isLast(place), cost: -1 },
  { letters: 'èçùìòûîôêëï', isOdd: isFirst, cost: -2 },
];

const NASAL = /^[ãõ]$/i;

/**
 * How odd a letter beyond a–z is at its position in a word of Latin script, as the log of a share.
 */
export function latinCost(place: Place): number {
  const { before, letter, after } = place;
  const small = letter.toLowerCase();
  const rules = RULES.filter(({ letters, isOdd }) => letters.includes(small) && isOdd(place));
  const costs = rules.reduce((sum, { cost }) => sum + cost, caseCost(place));
  const isBetween = (vowels: boolean): boolean =>
    [before, after].every((each) => each !== '' && isVowel(each) === vowels);
  if (isVowel(letter)) return costs + (isBetween(true) && !NASAL.test(letter) ? -3 : 0);
  const isEnd = after === '' && before !== '' && !isVowel(before);
  return costs + (isBetween(false) || isEnd ? -2 : 0);
}
