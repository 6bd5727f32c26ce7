import type { PropertyId } from '../../core/people/properties';
import { translated } from '../kit/ui-language';

/** What each property is called in a sentence, whatever a note calls it. */
export const LABELS = translated('people.LABELS', {
  name: 'name',
  aliases: 'other names',
  met: 'met on',
  metAt: 'met at',
  metThrough: 'introduced by',
  status: 'follow-up status',
  followUp: 'next follow-up',
  lastContact: 'last contact',
  cadence: 'rhythm',
  discussed: 'points discussed',
  offers: 'can help with',
  seeks: 'looks for',
  interests: 'interests',
  field: 'field',
  organization: 'organization',
  role: 'role',
  place: 'place',
  email: 'e-mail',
  phone: 'phone',
  url: 'site',
  photo: 'photo',
  birthday: 'birthday',
  anniversary: 'anniversary',
  uid: 'card identifier',
  circle: 'circle',
  knows: 'knows',
  notSameAs: 'not the same as',
  noIntroductions: 'no introductions',
  paused: 'paused',
} satisfies Readonly<Record<PropertyId, string>>);

/** A property as people call it; one of the user's own by its name, without its hyphens. */
export function propertyLabel(id: PropertyId | null, key: string): string {
  return id === null ? key.replaceAll(/[-_]+/g, ' ').trim() : LABELS[id];
}
