import { mayBeFamilyFirst, placeBeforePatronymic } from './family-first';
import {
  bareName,
  inSpokenOrder,
  partsOfName,
  titlesBefore,
  wordsOfName,
  type NameParts,
} from './name-parts';
import { isConnector, isHonorific, isNoPerson, isParticle } from './name-titles';

/** What somebody is called. */
export interface CallName {
  /** A first name, a whole name, or a title with a family name; empty if the name has none. */
  readonly text: string;
  /** Whether it is a title with a family name. */
  readonly isFormal: boolean;
}

/** Characters of a name that are looked at. */
const MAX_NAME = 200;

const NOBODY: CallName = { text: '', isFormal: false };

/** What stands in place of a name where a card had none. */
const ADDRESS = /@|^[+\d\s()./-]+$|^(?:https?:|www\.)/i;

/** Scripts in which the first word of a name is the given one, as far as a script tells. */
const FIRST_COMES_FIRST =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{M}.'’‘ʼ\s\u2010-]+$/u;

function isCapitals(word: string): boolean {
  return /\p{Lu}{2}/u.test(word) && !/\p{Ll}/u.test(word);
}

function hasVowel(letters: string): boolean {
  return /[AEIOUYАЕИОУЯЮЭЫІЄΑΕΗΙΟΥΩ]/.test(letters.normalize('NFD'));
}

/** `J.`, `J.K.`, `JK`, `Mª`: short for something that nobody is called by. */
function isShort(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || /[.ªº]$|\.\p{L}/u.test(word)) return true;
  return isCapitals(word) && (letters.length === 2 || !hasVowel(letters));
}

/** `ANNE-MARIE` as `Anne-Marie`. */
function inSmallLetters(text: string): string {
  return text.replace(
    /\p{L}[\p{L}\p{M}]*/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** Whether a name begins with a family name in capitals: `DUPONT Jean`, `DE SOUZA Ana`. */
function hasFamilyInCapitals(words: readonly string[]): boolean {
  const [first = ''] = words;
  return isCapitals(first) && (!isShort(first) || isParticle(first));
}

/** Whether the first word may be no given name. */
function isUncertain(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return isShort(first) || isParticle(first) || isConnector(second) || mayBeFamilyFirst(words);
}

/** The given name of several words; null where they do not tell which it is. */
function givenName(words: readonly string[]): string | null {
  const isAllCapitals = words.every((word) => isCapitals(word) || word.length < 2);
  if (!isAllCapitals && hasFamilyInCapitals(words))
    return words.find((word) => !isCapitals(word) && !isParticle(word)) ?? null;
  const at = placeBeforePatronymic(words);
  if (at === null && isUncertain(words)) return null;
  const given = words[at ?? 0] ?? '';
  return isAllCapitals ? inSmallLetters(given) : given;
}

/** The family name with its title, else the whole name without. */
function calledBy({ titles, own, honorific }: NameParts): CallName {
  const [first = '', second = ''] = own;
  const isFamilyAlone = own.length === 1 || isParticle(first) || isConnector(second);
  const polite = [...titles, ...own, honorific].filter((word) => word !== '');
  return isFamilyAlone && polite.length > own.length
    ? { text: polite.join(' '), isFormal: true }
    : { text: own.join(' '), isFormal: false };
}

function isNameless({ own }: NameParts): boolean {
  return own.length === 0 || (own.length === 1 && isHonorific(own[0] ?? ''));
}

/**
 * What somebody is called in a greeting: the first name, where the name tells which it is; else the
 * whole name without a title, or where there is no more a title with the family name. Never a title
 * alone: it is empty if nothing else is there, and for an address in place of a name.
 */
export function callName(name: string): CallName {
  const whole = bareName(name.slice(0, MAX_NAME));
  if (ADDRESS.test(whole) || !/\p{L}/u.test(whole)) return NOBODY;
  const spoken = inSpokenOrder(whole);
  const words = wordsOfName(spoken);
  if (isNoPerson(words)) return { text: spoken, isFormal: false };
  const parts = partsOfName(words);
  if (isNameless(parts)) return NOBODY;
  const isTold = parts.own.length > 1 && FIRST_COMES_FIRST.test(parts.own.join(' '));
  const given = isTold ? givenName(parts.own) : null;
  return given === null ? calledBy(parts) : { text: given, isFormal: false };
}

/** A name without titles: `Dr. Jan Kowalski` as `Jan Kowalski`; whole where less is left. */
export function withoutTitles(name: string): string {
  const words = wordsOfName(name);
  const count = titlesBefore(words);
  return words.length - count < 2 ? name.trim() : words.slice(count).join(' ');
}
