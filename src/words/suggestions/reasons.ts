import type { BridgeLanguage } from './bridge-words';

/** What is said of phrases that two people share, or have alike: each name with its phrases. */
interface AlikeWords {
  readonly both: (phrases: string) => string;
  readonly each: (a: string, ofA: string, b: string, ofB: string) => string;
}

/** The same of two among several, where “both” would not say which two. */
interface AmongWords {
  readonly mutual: (a: string, b: string) => string;
  readonly interests: (a: string, b: string, phrases: string) => string;
  readonly place: (a: string, b: string, phrases: string) => string;
  readonly acquaintances: (a: string, b: string, names: string) => string;
}

/** Why two people should meet, in one language. */
export interface ReasonWords {
  readonly language: BridgeLanguage;
  /** The last two of a row: `ink and paper`. */
  readonly and: (a: string, b: string) => string;
  readonly help: (seeker: string, seeks: string, helper: string, offers: string) => string;
  readonly mutual: string;
  readonly interests: AlikeWords;
  readonly place: AlikeWords;
  readonly acquaintances: (names: string) => string;
  readonly among: AmongWords;
  readonly acrossFields: (a: string, ofA: string, b: string, ofB: string) => string;
  /** What it would be for the people one knows. */
  readonly firstLink: (circle: string, other: string) => string;
}

/** `y` is `e` before the sound of it: Ana e Inés, but Ana y Ian. */
function spanishAnd(a: string, b: string): string {
  return `${a} ${/^h?[ií](?![aeoáéó])/i.test(b) ? 'e' : 'y'} ${b}`;
}

/**
 * Why two people should meet, in each language: the app says it in its own, a letter in that of whom
 * it is written to, and notes in English.
 */
export const REASONS: Readonly<Record<BridgeLanguage, ReasonWords>> = {
  en: {
    language: 'en',
    and: (a, b) => `${a} and ${b}`,
    help: (seeker, seeks, helper, offers) =>
      `${seeker} looks for ${seeks}; ${helper} offers ${offers}.`,
    mutual: 'Each can help the other.',
    interests: {
      both: (phrases) => `Both care about ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} cares about ${ofA}; ${b} about ${ofB}.`,
    },
    place: {
      both: (phrases) => `Both are in ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} is in ${ofA}; ${b} in ${ofB}.`,
    },
    acquaintances: (names) => `Both know ${names}.`,
    among: {
      mutual: (a, b) => `${a} and ${b} can help each other.`,
      interests: (a, b, phrases) => `${a} and ${b} both care about ${phrases}.`,
      place: (a, b, phrases) => `${a} and ${b} are both in ${phrases}.`,
      acquaintances: (a, b, names) => `${a} and ${b} both know ${names}.`,
    },
    acrossFields: (a, ofA, b, ofB) => `${a} works in ${ofA}; ${b} in ${ofB}.`,
    firstLink: (circle, other) =>
      `It would be the first link between your ${circle} and ${other} circles.`,
  },
  de: {
    language: 'de',
    and: (a, b) => `${a} und ${b}`,
    help: (seeker, seeks, helper, offers) =>
      `${seeker} sucht ${seeks}; ${helper} bietet ${offers}.`,
    mutual: 'Beide können einander helfen.',
    interests: {
      both: (phrases) => `Beide interessieren sich für ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} interessiert sich für ${ofA}, ${b} für ${ofB}.`,
    },
    place: {
      both: (phrases) => `Beide sind in ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} ist in ${ofA}, ${b} in ${ofB}.`,
    },
    acquaintances: (names) => `Beide kennen ${names}.`,
    among: {
      mutual: (a, b) => `${a} und ${b} können einander helfen.`,
      interests: (a, b, phrases) => `${a} und ${b} interessieren sich beide für ${phrases}.`,
      place: (a, b, phrases) => `${a} und ${b} sind beide in ${phrases}.`,
      acquaintances: (a, b, names) => `${a} und ${b} kennen beide ${names}.`,
    },
    acrossFields: (a, ofA, b, ofB) => `${a} arbeitet im Bereich ${ofA}, ${b} im Bereich ${ofB}.`,
    firstLink: (circle, other) =>
      `Das wäre die erste Verbindung zwischen deinen Kreisen „${circle}“ und „${other}“.`,
  },
  fr: {
    language: 'fr',
    and: (a, b) => `${a} et ${b}`,
    help: (seeker, seeks, helper, offers) =>
      `${seeker} cherche ${seeks} ; ${helper} propose ${offers}.`,
    mutual: 'L’aide peut aller dans les deux sens.',
    interests: {
      both: (phrases) => `Un intérêt en commun : ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} s’intéresse à ${ofA}, ${b} à ${ofB}.`,
    },
    place: {
      both: (phrases) => `Au même endroit : ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} : ${ofA} ; ${b} : ${ofB}.`,
    },
    acquaintances: (names) => `Des connaissances en commun : ${names}.`,
    among: {
      mutual: (a, b) => `${a} et ${b} : l’aide peut aller dans les deux sens.`,
      interests: (a, b, phrases) => `${a} et ${b} ont un intérêt en commun : ${phrases}.`,
      place: (a, b, phrases) => `${a} et ${b} sont au même endroit : ${phrases}.`,
      acquaintances: (a, b, names) => `${a} et ${b} ont des connaissances en commun : ${names}.`,
    },
    acrossFields: (a, ofA, b, ofB) => `${a} a pour domaine ${ofA} ; ${b}, ${ofB}.`,
    firstLink: (circle, other) =>
      `Ce serait le premier lien entre vos cercles « ${circle} » et « ${other} ».`,
  },
  es: {
    language: 'es',
    and: spanishAnd,
    help: (seeker, seeks, helper, offers) =>
      `${seeker} busca ${seeks}; ${helper} ofrece ${offers}.`,
    mutual: 'La ayuda puede ir en los dos sentidos.',
    interests: {
      both: (phrases) => `Un interés en común: ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} se interesa por ${ofA}; ${b}, por ${ofB}.`,
    },
    place: {
      both: (phrases) => `En el mismo lugar: ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} está en ${ofA}; ${b}, en ${ofB}.`,
    },
    acquaintances: (names) => `Contactos en común: ${names}.`,
    among: {
      mutual: (a, b) => `La ayuda entre ${spanishAnd(a, b)} puede ir en los dos sentidos.`,
      interests: (a, b, phrases) => `${spanishAnd(a, b)} tienen un interés en común: ${phrases}.`,
      place: (a, b, phrases) => `${spanishAnd(a, b)} están en el mismo lugar: ${phrases}.`,
      acquaintances: (a, b, names) => `${spanishAnd(a, b)} tienen contactos en común: ${names}.`,
    },
    acrossFields: (a, ofA, b, ofB) => `${a} trabaja en ${ofA}; ${b}, en ${ofB}.`,
    firstLink: (circle, other) =>
      `Sería el primer vínculo entre tus círculos ${spanishAnd(circle, other)}.`,
  },
  pt: {
    language: 'pt',
    and: (a, b) => `${a} e ${b}`,
    help: (seeker, seeks, helper, offers) =>
      `${seeker} procura ${seeks}; ${helper} oferece ${offers}.`,
    mutual: 'A ajuda pode ir nos dois sentidos.',
    interests: {
      both: (phrases) => `Um interesse em comum: ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} interessa-se por ${ofA}; ${b}, por ${ofB}.`,
    },
    place: {
      both: (phrases) => `No mesmo lugar: ${phrases}.`,
      each: (a, ofA, b, ofB) => `${a} está em ${ofA}; ${b}, em ${ofB}.`,
    },
    acquaintances: (names) => `Em comum, conhecem ${names}.`,
    among: {
      mutual: (a, b) => `A ajuda entre ${a} e ${b} pode ir nos dois sentidos.`,
      interests: (a, b, phrases) => `${a} e ${b} têm um interesse em comum: ${phrases}.`,
      place: (a, b, phrases) => `${a} e ${b} estão no mesmo lugar: ${phrases}.`,
      acquaintances: (a, b, names) => `${a} e ${b} conhecem ${names}.`,
    },
    acrossFields: (a, ofA, b, ofB) => `${a} trabalha com ${ofA}; ${b}, com ${ofB}.`,
    firstLink: (circle, other) =>
      `Seria a primeira ligação entre os seus círculos “${circle}” e “${other}”.`,
  },
};

/** As they stand in notes, whatever the app speaks. */
export const ENGLISH_REASONS = REASONS.en;
