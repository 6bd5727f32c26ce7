import { caseCost, isLower, isUpper, latinCost, type Place } from './letter-context';
import { LATIN_LANGUAGES, SCRIPTS, type ScriptName } from './letter-models';

/** Logs of shares: a letter of a–z, one beyond it in a Latin word, and what is no letter. */
const PLAIN = -3;
const BEYOND = Math.log(0.08);
const UNKNOWN_LETTER = -9;
const MARK_IN_WORD = -8;
const MARK = -5;
const SIGN = -11;
const CONTROL = -14;

const PUNCTUATION = /[‘’“”„«»‹›¿¡–—…·•\u00a0°®©™€£ªº№]/;
const OPENING = /[‘“”„«»¿¡\u00a0…]/;
const CLOSING = /[’“”«»…®™°ªº\u00a0]/;
const LETTER = /\p{L}|\p{M}/u;
const CONTROLS = /\p{Cc}|\ufffd/u;
/** `O’Brien`, `d’Este`, `dell’Orto`. */
const ELIDED = /^(?:[a-z]|qu|de?ll|dall|all|sull|sant)$/i;

function ranked(letters: string, steepness: number): ReadonlyMap<string, number> {
  const weights = Array.from(
    letters,
    (letter, rank) => [letter, Math.exp(-rank / steepness)] as const,
  );
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weights.map(([letter, weight]) => [letter, Math.log(weight / sum)]));
}

const LANGUAGES = LATIN_LANGUAGES.map(([letters, share]) => ({
  share,
  letters: ranked(letters, letters.length / 2.5),
}));

function isInWord({ before, letter, after, head }: Place): boolean {
  if (before === '') return after !== '' && !OPENING.test(letter);
  if (after === '') return !CLOSING.test(letter);
  return letter !== '’' || !(ELIDED.test(head) || /^s$/i.test(after));
}

/** The cost of a character that is no letter at its position. */
function signCost(place: Place): number {
  if (CONTROLS.test(place.letter)) return CONTROL;
  if (!PUNCTUATION.test(place.letter)) return SIGN;
  return isInWord(place) ? MARK_IN_WORD : MARK;
}

function placesOf(word: string): Place[] {
  const letters = Array.from(word);
  const asNeighbour = (letter: string | undefined): string =>
    letter !== undefined && LETTER.test(letter) ? letter : '';
  return letters.map((letter, at) => ({
    before: asNeighbour(letters[at - 1]),
    letter,
    after: asNeighbour(letters[at + 1]),
    head: letters.slice(Math.max(0, at - 5), at).join(''),
  }));
}

function isPlain(letter: string): boolean {
  return letter.charCodeAt(0) < 0x80;
}

function capitalCost({ before, letter }: Place): number {
  if (before !== '') return isUpper(letter) ? -1.5 : 0;
  return isUpper(letter) ? -1 : -2;
}

/** What a word costs in each of the languages in Latin script. */
export function latinScores(word: string): number[] {
  const places = placesOf(word);
  let shared = 0;
  const beyond: string[] = [];
  for (const place of places) {
    if (isPlain(place.letter)) shared += PLAIN;
    else if (!LETTER.test(place.letter)) shared += signCost(place);
    else {
      shared += BEYOND + latinCost(place) + capitalCost(place);
      beyond.push(place.letter.toLowerCase());
    }
  }
  return LANGUAGES.map(({ letters }) =>
    beyond.reduce((sum, letter) => sum + (letters.get(letter) ?? UNKNOWN_LETTER), shared),
  );
}

export const LATIN_SHARES: readonly number[] = LANGUAGES.map(({ share }) => share);

interface ScriptModel {
  readonly letters: ReadonlyMap<string, number>;
  readonly onlyLast: string;
  readonly neverLast: string;
  readonly neverFirst: string;
}

function modelOf(name: ScriptName): ScriptModel {
  const { letters, ...places } = SCRIPTS[name];
  return { ...places, letters: ranked(letters, letters.length / 3) };
}

const MODELS: Readonly<Record<ScriptName, ScriptModel>> = {
  cyrillic: modelOf('cyrillic'),
  greek: modelOf('greek'),
  hebrew: modelOf('hebrew'),
  arabic: modelOf('arabic'),
  thai: modelOf('thai'),
};

function placeCost({ before, letter, after }: Place, model: ScriptModel): number {
  const small = letter.toLowerCase();
  const isEnd = after === '';
  if (model.onlyLast.includes(small) && !isEnd) return -5;
  if (model.neverLast.includes(small) && isEnd && before !== '') return -3;
  return model.neverFirst.includes(small) && before === '' ? -4 : 0;
}

/** A name begins with a capital, if the script has them. */
function firstCost({ before, letter }: Place): number {
  if (!isUpper(letter) && !isLower(letter)) return 0;
  if (before !== '') return isUpper(letter) ? -1.5 : 0;
  return isUpper(letter) ? -0.3 : -1.2;
}

/** What a word costs in a script of its own. */
export function scriptScore(word: string, name: ScriptName): number {
  const model = MODELS[name];
  return placesOf(word).reduce((sum, place) => {
    const { letter } = place;
    // Latin letters stand in no word of another script.
    if (isPlain(letter)) return sum + PLAIN * 2;
    if (!LETTER.test(letter)) return sum + signCost(place);
    const known = model.letters.get(letter.toLowerCase()) ?? UNKNOWN_LETTER;
    return sum + known + caseCost(place) + firstCost(place) + placeCost(place, model);
  }, 0);
}
