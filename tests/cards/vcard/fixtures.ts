import { readdirSync, readFileSync } from 'node:fs';
import type { ReadVCard, VCardProperty } from '../../../src/cards/vcard/vcard';
import { splitEscaped, unescape } from '../../../src/cards/vcard/escapes';

const FOLDER = new URL('../../fixtures/vcards/', import.meta.url);

/** What the reference reader makes of one card: see the README beside the files. */
export interface ExpectedCard {
  readonly version: string;
  readonly fn: string | null;
  readonly n: readonly string[] | null;
  readonly email: readonly string[];
  readonly tel: readonly string[];
  readonly org: readonly string[] | null;
  readonly note: string | null;
  /** The length of the picture in `PHOTO`; `uri` where it is only an address. */
  readonly photoBytes: number | 'uri' | null;
  /** `NAME=X-ABLabel`. */
  readonly labels: readonly string[];
}

export type ExpectedFile = { readonly cards: readonly ExpectedCard[] } | { readonly error: true };

export const VCARD_FILES: readonly string[] = readdirSync(FOLDER).filter((name) =>
  name.endsWith('.vcf'),
);

export function vCardFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)));
}

const IN_FILE: Readonly<Record<string, ExpectedFile>> = JSON.parse(
  readFileSync(new URL('expected.json', FOLDER), 'utf8'),
);

export const EXPECTED: ReadonlyMap<string, ExpectedFile> = new Map(Object.entries(IN_FILE));

function partsOf({ raw, escapes }: VCardProperty): string[] {
  return splitEscaped(raw, ';').map((part) => unescape(part, escapes).trim());
}

/** A card in the reference's words: the first property of each name, texts trimmed. */
export function inWordsOfReference(card: ReadVCard): ExpectedCard {
  const all = (name: string) => card.properties.filter((property) => property.name === name);
  const texts = (name: string) => all(name).map(({ text }) => text.trim());
  const [n, org, photo] = ['N', 'ORG', 'PHOTO'].map((name) => all(name)[0]);
  return {
    version: card.version ?? '',
    fn: texts('FN')[0] ?? null,
    n: n ? partsOf(n) : null,
    email: texts('EMAIL'),
    tel: texts('TEL').map((text) => text.replace(/^tel:/, '')),
    org: org ? partsOf(org) : null,
    note: texts('NOTE')[0] ?? null,
    photoBytes: photo ? (photo.bytes?.length ?? 'uri') : null,
    labels: card.properties.flatMap(({ group, name }) => {
      const label = group === null || name === 'X-ABLABEL' ? undefined : card.labels.get(group);
      return label === undefined || name === 'X-ABADR' ? [] : [`${name}=${label}`];
    }),
  };
}
