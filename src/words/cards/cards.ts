import type { Day } from '../../core/days/day';
import { dateOfYear } from '../kit/days';
import type { PropertyId } from '../../core/people/properties';
import { translated } from '../kit/ui-language';

/** Properties that cards fill in, by what they are called in a sentence. */
export const CARD_PROPERTY_WORDS = translated('cards.CARD_PROPERTY_WORDS', {
  organization: 'organization',
  role: 'role',
  place: 'place',
  birthday: 'birthday',
  uid: 'card number',
  aliases: 'other name',
  email: 'email',
  phone: 'phone',
  url: 'site',
  circle: 'circle',
  photo: 'photo',
  met: 'day you met',
  metAt: 'where you met',
  metThrough: 'introduced by',
  status: 'status',
  followUp: 'next follow-up',
  lastContact: 'last contact',
  cadence: 'rhythm',
  discussed: 'point discussed',
  offers: 'offers',
  seeks: 'looks for',
  interests: 'interest',
  field: 'field',
  knows: 'knows',
  notSameAs: 'is not the same as',
  anniversary: 'anniversary',
  paused: 'paused',
  noIntroductions: 'no introductions',
} satisfies Partial<Record<PropertyId, string>>);

type CardPropertyName = keyof typeof CARD_PROPERTY_WORDS;

/** What a card says beside what a note says, and instead of it. */
export const CARD_SAYS = translated('cards.CARD_SAYS', {
  more: (property: string, values: string) => `${property}: ${values}`,
  instead: (property: string, values: string, before: string) =>
    `${property}: ${values} (instead of ${before})`,
  change: (property: string, before: string, values: string) =>
    `${property}: ${before} → ${values}`,
  otherJob: (changes: string) => `another job: ${changes}. A reason to write.`,
  otherwise: (changes: string) => `says something else: ${changes}`,
});

/** One property of a card beside what a note says: `email: ana@x.org`. */
export function additionWords(addition: {
  readonly id: CardPropertyName;
  readonly kind: 'add' | 'replace';
  readonly have: readonly string[];
  readonly items: readonly string[];
}): string {
  const { id, kind, have, items } = addition;
  const property = CARD_PROPERTY_WORDS[id];
  if (id === 'photo') return property;
  return kind === 'replace' && have.length > 0
    ? CARD_SAYS.instead(property, items.join(', '), have.join(', '))
    : CARD_SAYS.more(property, items.join(', '));
}

interface Change {
  readonly id: CardPropertyName;
  readonly have: readonly string[];
  readonly items: readonly string[];
}

/** What a card says instead of what the note says: `role: designer → lead designer`. */
function changeWords({ id, have, items }: Change): string {
  return CARD_SAYS.change(CARD_PROPERTY_WORDS[id], have.join(', '), items.join(', '));
}

const OF_A_JOB: ReadonlySet<CardPropertyName> = new Set(['organization', 'role']);

/** What a card says instead, in one line; another job is worth a letter. */
export function changesWords(changes: readonly Change[]): string {
  const said = changes.map(changeWords).join('; ');
  const isJob = changes.some(({ id }) => OF_A_JOB.has(id));
  return isJob ? CARD_SAYS.otherJob(said) : CARD_SAYS.otherwise(said);
}

/** What an event comes to for a person you met before. */
export const CARD_EVENT = translated('cards.CARD_EVENT', {
  again: (day: string) => `met again on ${day}: goes into the log`,
  againAt: (day: string, at: string) => `met again on ${day} (${at}): goes into the log`,
  first: (dayOrPlace: string) => `met: ${dayOrPlace}`,
  noDay: (at: string) =>
    `met elsewhere before, so “${at}” was left out; say which day you met there`,
});

/** The same, with its day. */
export const EVENT_WORDS = {
  again: (day: Day, at: string): string =>
    at === '' ? CARD_EVENT.again(dateOfYear(day)) : CARD_EVENT.againAt(dateOfYear(day), at),
  first: (day: Day | null, at: string | null): string =>
    CARD_EVENT.first([day && dateOfYear(day), at].filter((text) => text !== null).join(', ')),
  noDay: (at: string): string => CARD_EVENT.noDay(at),
} as const;

/** What becomes of what cards say instead of what notes say. */
export const CHANGES_TAKEN = translated('cards.CHANGES_TAKEN', {
  taken: 'What the cards say instead was taken.',
  left: (count: number) =>
    count === 1
      ? 'That note stays as it is; take-changes takes what the cards say.'
      : 'Those notes stay as they are; take-changes takes what the cards say.',
});

/** What of a card was too long, besides its properties. */
export const CARD_CUT = translated('cards.CARD_CUT', {
  name: 'name',
  note: 'note',
});
