import { VCARD_LABELS } from '../../words/cards/vcards';
import type { Card, CardExtra } from '../kit/card';
import { oneLine } from '../kit/one-line';
import { dayOf } from './dates';
import { wholeAddress } from './addresses';
import { READERS } from './extra-readers';
import type { PropertyContext } from './property-context';
import { givenLabel, kindOf, nameInWords } from './labels';
import { lineOf } from './texts';
import type { ReadVCard } from './vcard';

const IN_OTHER_FIELDS = 'FN,N,NICKNAME,CONTACT-URI,CATEGORIES,NOTE,UID';
const FOR_PROGRAMS =
  'VERSION,PRODID,REV,KIND,MEMBER,PROFILE,MAILER,XML,CLIENTPIDMAP,BEGIN,END,X-ABLABEL,X-ID,X-ETAG,' +
  'X-GENERATOR';
const OF_PROGRAMS =
  /^X-(?:AB(?!DATE|RELATEDNAMES)|APPLE-|ADDRESSBOOKSERVER-|MS-OL-|MS-CARDPICTURE|COUCHDB-|EVOLUTION-FILE-AS|FC|THUNDERBIRD-|IMAGE)/;

const NONE: ReadonlySet<string> = new Set(`${IN_OTHER_FIELDS},${FOR_PROGRAMS}`.split(','));

const IS_DATE = /DATE$|ANNIVERSARY$/;

function otherExtra({ property, vcard }: PropertyContext): CardExtra | null {
  const { name, bytes } = property;
  if (NONE.has(name) || OF_PROGRAMS.test(name)) return null;
  const label = givenLabel(property, vcard) || nameInWords(name);
  if (bytes) return bytes.length === 0 ? null : { label, value: VCARD_LABELS.notKept };
  const text = lineOf(property);
  // Elsewhere a number that looks like a day may be none.
  const day = IS_DATE.test(name) ? dayOf(text) : null;
  return { label, value: day ?? text };
}

/** What a vCard says that a `Card` has no field for, each once, in the card's order. */
export function extrasOf(vcard: ReadVCard, card: Omit<Card, 'extras'>): readonly CardExtra[] {
  const addresses = new Map<string, string[]>();
  for (const address of vcard.properties.filter(({ name }) => name === 'ADR')) {
    const kind = kindOf(address, vcard);
    addresses.set(kind, [...(addresses.get(kind) ?? []), wholeAddress(address)]);
  }
  const known = vcard.properties.flatMap((property) => {
    const read = READERS.get(property.name) ?? otherExtra;
    return read({ property, vcard, card, addresses }) ?? [];
  });
  const broken = vcard.brokenLines.map((line) => ({
    label: VCARD_LABELS.brokenLine,
    value: oneLine(line),
  }));
  const extras = [...known, ...broken].filter(({ value }) => value !== '');
  return [...new Map(extras.map((extra) => [`${extra.label}\n${extra.value}`, extra])).values()];
}
