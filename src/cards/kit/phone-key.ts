import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min/es6';

/** A phone number as one key for all its spellings; null if it is not a phone number. */
export type PhoneKey = (text: string) => string | null;

/** No number with all its punctuation takes more characters. */
const MAX_LENGTH = 60;

/** Shorter ones are extensions of an office, which many offices have, and not yet anybody's number. */
const FEWEST_DIGITS = 6;

/** What stands for the `+` of a number that is dialled from abroad, nearly everywhere (ITU E.164). */
const ABROAD = /^\s*(?:tel:)?\s*00(?=[\s\d().-])/i;

function countryOf(code: string | null): CountryCode | null {
  const upper = code?.toUpperCase() ?? '';
  return isSupportedCountry(upper) ? upper : null;
}

function readNumber(text: string, country: CountryCode | null): string | null {
  // Where a country is known, the library knows what its people dial before a number from abroad.
  const international = country === null ? text.replace(ABROAD, '+') : text;
  const number = parsePhoneNumberFromString(
    international,
    country === null ? undefined : { defaultCountry: country },
  );
  // `12345` and a country make a number too; only one of a possible length can be dialled.
  if (!number?.isPossible() || number.nationalNumber.length < FEWEST_DIGITS) return null;
  return number.ext === undefined ? number.number : `${number.number};ext=${number.ext}`;
}

/**
 * Reads phone numbers as E.164, with an extension after it: two desks behind one switchboard are
 * two numbers. The library's table of all countries comes with this file, so load it when it is
 * needed.
 * @param country two letters, for numbers without a country code; without it, such numbers have no
 * key
 */
export function phoneKeyFor(country: string | null): PhoneKey {
  const home = countryOf(country);
  const known = new Map<string, string | null>();
  return (text) => {
    if (text.length > MAX_LENGTH) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    const key = readNumber(text, home);
    known.set(text, key);
    return key;
  };
}
