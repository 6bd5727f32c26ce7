import { romanise } from './romanise';

/**
 * What the ways to spell one name have in common, in order: between countries and alphabets one
 * sound is written `sch`, `sh` and `š`. `1` stands for the sound of `ch`. Own rules, of what occurs
 * in names: the known codes (Soundex, Cologne) are made for one language each.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/[ck]hr/g, 'kr'],
  [/^j(?=e)/g, 'y'],
  [/^[yi]e/g, 'e'],
  [/([aeiou])[yj]e/g, '$1e'],
  [/([bdfgklmnprstvz])yo/g, '$1e'],
  [/schtsch|szcz|shch/g, 's'],
  [/tsch|tch|cz/g, '1'],
  [/sch|sh|sz/g, 's'],
  [/ch/g, '1'],
  // Slavic -ić; that makes Erik of Eric a slip of one letter.
  [/ic$/g, 'i1'],
  [/c(?=[eiy])/g, '1'],
  [/zh|dz|tz|ts|z/g, 's'],
  [/kh/g, 'h'],
  [/ck|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/dj/g, 'd'],
  [/[jy]/g, 'i'],
  [/gh/g, 'g'],
  [/ou/g, 'u'],
  [/([aou])e/g, '$1'],
  [/([aeiou])h(?![aeiou])/g, '$1'],
  [/(.)\1+/g, '$1'],
];

/** How a word of Latin, Greek or Cyrillic letters sounds, roughly: a key, not to be read. */
export function soundOf(folded: string): string {
  return RULES.reduce((text, [spelling, sound]) => text.replace(spelling, sound), romanise(folded));
}
