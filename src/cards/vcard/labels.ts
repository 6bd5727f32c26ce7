import { capitalised } from '../../words/kit/sentences';
import { VCARD_NAMES } from '../../words/cards/vcards';
import { oneLine } from '../kit/one-line';
import { typesOf, type ReadVCard, type VCardProperty } from './vcard';

/** Apple's own labels, `_$!<HomePage>!$_`, which its programs show in the user's language. */
const OF_APPLE = /^_\$!<(.*)>!\$_$/s;

const APPLE_WORDS: ReadonlySet<string> = new Set(
  'Anniversary,Assistant,Brother,Child,Father,Friend,Manager,Mother,Parent,Partner,Sister,Spouse'.split(
    ',',
  ),
);

/** Types that say nothing to a reader. */
const NO_WORDS: ReadonlySet<string> = new Set(
  'pref,internet,voice,msg,postal,parcel,intl,dom,fax,pager,x400'.split(','),
);

const MAKER = /^X-(?:(?:EVOLUTION|MS|WAB|KADDRESSBOOK-X|MOZILLA|GOOGLE)-(?=.))?/;

/** The label the user gave a property; empty if there is none. */
export function givenLabel({ group }: VCardProperty, { labels }: ReadVCard): string {
  const written = oneLine((group === null ? undefined : labels.get(group)) ?? '');
  const words = OF_APPLE.exec(written)?.[1]?.replace(/([a-z])([A-Z])/g, '$1 $2');
  return words === undefined ? written : capitalised(words.toLowerCase());
}

/** A label as Apple's programs expect it. */
export function writtenLabel(label: string): string {
  return APPLE_WORDS.has(label) ? `_$!<${label}>!$_` : label;
}

/** Which of several a property is: the label it was given, else its types, such as `home`. */
export function kindOf(property: VCardProperty, vcard: ReadVCard): string {
  const types = typesOf(property).filter((type) => !NO_WORDS.has(type));
  return givenLabel(property, vcard) || oneLine(types.join(', '));
}

/** A property's name in words: `X-EVOLUTION-SPOUSE` as `Spouse`. */
export function nameInWords(name: string): string {
  const bare = name.replace(MAKER, '');
  const known = VCARD_NAMES[bare];
  if (known !== undefined) return known;
  // `AIM`, `ICQ`, `QQ` are no words.
  return bare.length <= 3 ? bare : capitalised(bare.toLowerCase().replace(/[-_]+/g, ' '));
}
