/** The letters of an introduction: one to each who is asked, and one to both. */
export const LETTER = {
  askSubject: (other: string) => `May I introduce you to ${other}?`,
  greeting: (names: readonly string[]) => `Hi ${names.join(' and ')},`,
  wouldLike: (other: string) => `I would like to introduce you to ${other}.`,
  why: (reason: string) => `Why I thought of you two: ${reason}`,
  about: (name: string, words: string) => `About ${name}: ${words}`,
  question:
    'Would you like that? I ask each of you first, and put you in touch only if both say yes. ' +
    'A short yes or no is enough, and a no stays between us.',
  introductionSubject: (names: readonly string[]) => `Introduction: ${names.join(' and ')}`,
  bothSaidYes: 'you both said yes, so here you are.',
  addresses: (lines: readonly string[]) => `How you reach each other:\n${lines.join('\n')}`,
  noAddress: 'address to be filled in',
  writesFirst: (name: string) =>
    `${name}, would you write first and suggest a time? I leave the rest to the two of you, and am curious how it goes.`,
  offers: (phrases: string) => `offers ${phrases}`,
  seeks: (phrases: string) => `looks for ${phrases}`,
  interests: (phrases: string) => `cares about ${phrases}`,
} as const;
