const PARTICLES =
  'de|da|do|dos|das|di|del|della|du|la|le|van|von|vom|der|den|ten|ter|zu|zur|el|al|bin|ibn|af|av|e|y|i';
const CAPITALIZED = String.raw`\p{Lu}[\p{L}\p{M}'’.\-ªº]{0,30}`;

// Two to six words with capitals, small particles between them.
const WITH_CAPITALS = new RegExp(
  `^(?=.*\\p{L}\\.?$)${CAPITALIZED}(?: (?:${CAPITALIZED}|${PARTICLES})){0,5}$`,
  'u',
);

const EAST_ASIAN =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]{1,6}[ ・]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]{1,6}$/u;
const EAST_ASIAN_PHRASE = /(?:です|ます|ました|ください|願い|様|さん|おり|번역|입니다|습니다)$/u;

// Scripts without capitals: two to four words and nothing else.
const WITHOUT_CAPITALS =
  /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Thai}\p{M}]{2,20}(?: [\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Thai}\p{M}]{2,20}){1,3}$/u;

const LONGEST_NAME = 60;

/** Whether a text has the form of a person's name, in one word or several. */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  if (EAST_ASIAN.test(text)) return !EAST_ASIAN_PHRASE.test(text);
  return WITH_CAPITALS.test(text) || WITHOUT_CAPITALS.test(text);
}

/** Whether a text is a few words without any punctuation: a name, if an address confirms it. */
export function isFewWords(text: string): boolean {
  return /^\p{L}{2,30}(?: \p{L}{2,30}){0,2}$/u.test(text);
}

/** Whether a name has more than one word, as a first name alone has not. */
export function isFullName(text: string): boolean {
  return text.includes(' ') || EAST_ASIAN.test(text);
}

// Addresses that are no person's.
const SHARED =
  /^(?:info|contact|contacto|contato|kontakt|office|hello|hi|mail|email|sales|support|service|team|admin|no-?reply|geral|presse|press|jobs|hr)$/i;

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
}

/** The words of an address that may be a name: `ana.silva@…`, `linkedin.com/in/ana-silva-1a2b`. */
export function wordsOfAddress(address: string): string[] {
  const own = /linkedin\.com\/in\/([^/?#]+)/i.exec(address) ?? /^([^@]+)@/.exec(address);
  return (own?.[1] ?? '')
    .split(/[._+-]/)
    .filter((word) => /^\p{L}{2,}$/u.test(word) && !SHARED.test(word));
}

/** The name an address is made of; null if it is not made of one. */
export function nameOfAddress(address: string): string | null {
  const words = wordsOfAddress(address);
  return words.length < 2 ? null : words.map(capitalized).join(' ');
}
