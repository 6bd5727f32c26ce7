import { Random } from '../../scripts/bench/synthetic/random';
import { many } from './runs';
import { note, type Texts } from './vault';

const CONSONANTS = 'bcdfghjklmnprstvz';
const VOWELS = 'aeiou';

/** An invented name that is like no other, so that names alone match nobody by accident. */
function inventedName(random: Random): string {
  const letter = (letters: string): string => letters.charAt(random.below(letters.length));
  const word = (): string => {
    const syllables = Array.from({ length: 4 }, () => letter(CONSONANTS) + letter(VOWELS)).join('');
    return syllables.charAt(0).toUpperCase() + syllables.slice(1);
  };
  return `${word()} ${word()}`;
}

interface Somebody {
  readonly name: string;
  readonly email: string;
  readonly number: number;
}

function csvRow({ name, email, number }: Somebody): string {
  const [given = '', family = ''] = name.split(' ');
  const url = `https://www.linkedin.com/in/person-${String(number)}`;
  return `${given},${family},${url},${email},Company ${String(number % 50)},Engineer,01 Nov 2026`;
}

function vCard({ name, email, number }: Somebody): string {
  const phone = `+35191${String(1_000_000 + number)}`;
  return `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${email}\r\nTEL:${phone}\r\nEND:VCARD\r\n`;
}

interface AddressBooks {
  readonly notes: Texts;
  readonly linkedIn: string;
  readonly vCards: string;
  /** How many people there are in all; in the export; of these, and then of the phone's, not in a note before. */
  readonly people: number;
  readonly linked: number;
  readonly newLinked: number;
  readonly newPhoned: number;
}

/**
 * A vault of 500 people, a LinkedIn export of 3,000 and a phone's address book of 1,000 (a fifth of
 * these outside CI), in which some people are in two or all three of them.
 */
export function addressBooks(): AddressBooks {
  const random = new Random(7);
  const everybody = Array.from({ length: many(3_900) }, (_, number): Somebody => {
    return { name: inventedName(random), email: `person.${String(number)}@example.org`, number };
  });
  const known = everybody.slice(0, many(500));
  const linked = everybody.slice(many(300), many(3_300));
  const phoned = everybody.slice(many(2_900));
  const notes = known.map(({ name, email, number }) => {
    const text = note({ email, role: `role ${String(number)}` }, `About ${name}.\n`);
    return [`People/${name}.md`, text] as const;
  });
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return {
    notes: Object.fromEntries(notes),
    linkedIn: `Notes:\n"About this file."\n\n${[header, ...linked.map(csvRow)].join('\n')}\n`,
    vCards: phoned.map(vCard).join(''),
    people: everybody.length,
    linked: linked.length,
    newLinked: many(2_800),
    newPhoned: many(600),
  };
}
