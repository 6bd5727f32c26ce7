/**
 * How much a fact speaks for two descriptions being about one person, in tenths of a bit, as whole
 * numbers so that a sum is the same in any order: ten more make it twice as likely (the additive
 * weights of Fellegi and Sunter, 1969). The rarity of a word in names is counted; the rest is
 * estimated, and chosen so that
 *
 * - two words of a name, however common, are worth a question;
 * - one word is, if the organization or the birthday is the same too;
 * - two words that differ, one in each name, outweigh everything the names share.
 */
export const WEIGHTS = {
  /** As much as it takes to ask. */
  ask: 70,

  uid: 200,
  email: 140,
  profile: 140,
  phone: 80,

  /** A name that is the same to the letter, at least: enough with another organization and place. */
  sameName: 80,
  /** Nothing is left of either name. */
  whole: 40,
  initial: 20,
  /** At most, for a single word that is only a part of a name. */
  part: 40,
  leftOut: -5,
  otherOrder: -5,
  otherName: -160,

  organization: 40,
  otherOrganization: -5,
  place: 15,
  otherPlace: -5,
  birthday: 80,
  /** Without the year on one side. */
  birthdayOfSomeYear: 50,
  otherBirthday: -60,
} as const;

/** What a word loses if it differs between the two. */
export const LOSSES = { same: 0, script: 5, sound: 5, nickname: 10, typo: 15 } as const;

const [COMMONEST, RAREST] = [40, 100];

/**
 * With few people, counts say little about how common a name is: add this many people without it.
 */
const OTHERS = 1_000;

/** The weight of a word, by how many of all people have it in their names. */
export function rarityOf(having: number, people: number): number {
  const bits = Math.log2((people + OTHERS) / (having + 1));
  return Math.min(RAREST, Math.max(COMMONEST, Math.round(10 * bits)));
}
