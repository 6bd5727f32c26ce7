import { VCARD_LABELS } from '../../core/words/vcards';
import type { Card, CardExtra } from '../card';
import { oneLine } from '../one-line';
import { dayOf } from './dates';
import { READERS, type Given } from './extra-readers';
import { givenLabel, kindOf, nameInWords } from './labels';
import { lineOf } from './texts';
import type { ReadVCard } from './vcard';

const IN_OTHER_FIELDS = 'FN,N,NICKNAME,EMAIL,URL,CONTACT-URI,CATEGORIES,NOTE,UID';
const FOR_PROGRAMS =
  'VERSION,PRODID,REV,KIND,MEMBER,CLASS,SORT-STRING,SOURCE,NAME,PROFILE,MAILER,KEY,SOUND,LOGO,XML,' +
  'CLIENTPIDMAP,CALURI,CALADRURI,FBURL,AGENT,BEGIN,END,X-ABLABEL,X-ID,X-ETAG,X-GENERATOR';
const OF_PROGRAMS =
  /^X-(?:AB(?!DATE|RELATEDNAMES)|APPLE-|ADDRESSBOOKSERVER-|MS-OL-|MS-CARDPICTURE|COUCHDB-|EVOLUTION-FILE-AS|FC|THUNDERBIRD-|IMAGE)/;

const NONE: ReadonlySet<string> = new Set(`${IN_OTHER_FIELDS},${FOR_PROGRAMS}`.split(','));

const IS_DATE = /DATE$|ANNIVERSARY$/;

function otherExtra({ property, vcard }: Given): CardExtra | null {
  const { name, bytes } = property;
  if (bytes || NONE.has(name) || OF_PROGRAMS.test(name)) return null;
  const text = lineOf(property);
  const label = givenLabel(property, vcard) || nameInWords(name);
  // Elsewhere a number that looks like a day may be none.
  const day = IS_DATE.test(name) ? dayOf(text) : null;
  return { label, value: day ?? text };
}

/** What a vCard says that a `Card` has no field for, each once, in the card's order. */
export function extrasOf(vcard: ReadVCard, card: Omit<Card, 'extras'>): readonly CardExtra[] {
  const addresses = vcard.properties.filter(({ name }) => name === 'ADR');
  const addressKinds = new Set(addresses.map((address) => kindOf(address, vcard)));
  const known = vcard.properties.flatMap((property) => {
    const read = READERS.get(property.name) ?? otherExtra;
    return read({ property, vcard, card, addressKinds }) ?? [];
  });
  const broken = vcard.brokenLines.map((line) => ({
    label: VCARD_LABELS.brokenLine,
    value: oneLine(line),
  }));
  const extras = [...known, ...broken].filter(({ value }) => value !== '');
  return [...new Map(extras.map((extra) => [`${extra.label}\n${extra.value}`, extra])).values()];
}
