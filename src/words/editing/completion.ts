import type { PropertyId } from '../../core/people/properties';
import { translated } from '../kit/ui-language';

/** What is said beside what completion offers in the properties of a note. */
export const DAY_CHOICES = translated('editing.DAY_CHOICES', {
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  inAWeek: 'in a week',
  inAMonth: 'in a month',
});

/** What each property is for, beside its name in the list of completions. */
export const PROPERTY_HINTS = translated('editing.PROPERTY_HINTS', {
  name: 'if the note is not named after the person',
  aliases: 'other names',
  met: 'the day you met',
  metAt: 'event or place',
  metThrough: 'who introduced you',
  status: 'where the follow-up stands',
  followUp: 'the day the next follow-up is due',
  lastContact: 'the last time you were in touch',
  cadence: 'how often to stay in touch',
  discussed: 'points you talked about',
  offers: 'what this person can help with',
  seeks: 'what this person looks for',
  interests: 'what this person cares about',
  field: 'discipline',
  organization: 'where this person works',
  role: 'what this person does there',
  place: 'where this person lives',
  email: 'the first one is preferred',
  phone: 'the first one is preferred',
  url: 'site or profile',
  photo: 'a picture in the vault',
  birthday: 'year, month and day, or --month-day',
  anniversary: 'year, month and day, or --month-day',
  uid: 'identifier of the contact card',
  circle: 'groups this person is in',
  knows: 'people this person knows',
  notSameAs: 'people this one is not, though they look alike',
  noIntroductions: 'never suggest introductions',
  paused: 'nothing is due for now',
} satisfies Readonly<Record<PropertyId, string>>);

/** What is said at the fields of the app's properties. */
export const PROPERTY_FIELD = translated('editing.PROPERTY_FIELD', {
  inWords: 'Type the day in words',
  inWordsHint: 'such as “next friday”',
  dayTitle: (property: string) => `The day for “${property}”`,
  dayLabel: 'Day',
  confirm: 'Use this day',
});
