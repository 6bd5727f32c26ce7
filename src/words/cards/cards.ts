import type { Day } from '../../core/days/day';
import { dateOfYear } from '../kit/days';
import type { PropertyId } from '../../core/people/properties';

/** Properties that cards fill in, by what they are called in a sentence. */
const CARD_PROPERTY_WORDS = {
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
} as const satisfies Partial<Record<PropertyId, string>>;

type CardPropertyName = keyof typeof CARD_PROPERTY_WORDS;

/** One property of a card beside what a note says: `email: ana@x.org`. */
export function additionWords(addition: {
  readonly id: CardPropertyName;
  readonly kind: 'add' | 'replace';
  readonly have: readonly string[];
  readonly items: readonly string[];
}): string {
  const { id, kind, have, items } = addition;
  if (id === 'photo') return CARD_PROPERTY_WORDS.photo;
  const what = `${CARD_PROPERTY_WORDS[id]}: ${items.join(', ')}`;
  return kind === 'replace' && have.length > 0 ? `${what} (instead of ${have.join(', ')})` : what;
}

interface Change {
  readonly id: CardPropertyName;
  readonly have: readonly string[];
  readonly items: readonly string[];
}

/** What a card says instead of what the note says: `role: designer → lead designer`. */
function changeWords({ id, have, items }: Change): string {
  return `${CARD_PROPERTY_WORDS[id]}: ${have.join(', ')} → ${items.join(', ')}`;
}

const OF_A_JOB: ReadonlySet<CardPropertyName> = new Set(['organization', 'role']);

/** What a card says instead, in one line; another job is worth a letter. */
export function changesWords(changes: readonly Change[]): string {
  const said = changes.map(changeWords).join('; ');
  const isJob = changes.some(({ id }) => OF_A_JOB.has(id));
  return isJob ? `another job: ${said}. A reason to write.` : `says something else: ${said}`;
}

/** What an event comes to for a person you met before. */
export const EVENT_WORDS = {
  again: (day: Day, at: string): string =>
    `met again on ${dateOfYear(day)}${at === '' ? '' : ` (${at})`}: goes into the log`,
  first: (day: Day | null, at: string | null): string =>
    `met: ${[day && dateOfYear(day), at].filter((text) => text !== null).join(', ')}`,
  noDay: (at: string): string =>
    `met elsewhere before, so “${at}” was left out; say on which day they were met there`,
} as const;

/** What becomes of what cards say instead of what notes say. */
export const CHANGES_TAKEN = {
  taken: 'What the cards say instead was taken.',
  left: (count: number): string =>
    `${count === 1 ? 'That note stays' : 'Those notes stay'} as ${count === 1 ? 'it is' : 'they are'}; take-changes takes what the cards say.`,
} as const;

/** What of a card was too long, by name. */
export const CARD_CUT = {
  name: 'name',
  note: 'note',
  property: (id: CardPropertyName): string => CARD_PROPERTY_WORDS[id],
} as const;
