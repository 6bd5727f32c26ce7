import { describe, expect, it } from 'vitest';
import { readVCards } from '../../../src/cards/vcard/read-vcards';
import {
  EXPECTED,
  inWordsOfReference,
  VCARD_FILES,
  vCardFile,
  type ExpectedCard,
  type ExpectedFile,
} from './fixtures';

function asRead(name: string): ExpectedFile {
  const cards = readVCards(vCardFile(name)).flatMap((card) =>
    card.kind === 'vcard' ? [inWordsOfReference(card)] : [],
  );
  return { cards };
}

// Where we read otherwise than the reference: four reasons, and each is the reference's mistake.

/**
 * BYTES: values that are no UTF-8. The reference gives U+FFFD for each byte. From 4.0 on a vCard is
 * in UTF-8 (RFC 6350 §3.1); before, the charset is told outside of it (RFC 2426 §5: the `CHARSET`
 * parameter is gone), and a file has no outside. Windows wrote these files in its own.
 */
const BYTES = {
  soren: { fn: 'Sören Täve Nüßlebaum', n: ['Nüßlebaum', 'Sören', 'Täve'] },
  office: {
    fn: 'KMS Außenstelle',
    email: ['blablö@blub.com'],
    org: ['KMS Außenstelle'],
  },
} as const satisfies Record<string, Partial<ExpectedCard>>;

/**
 * ADDRESS: a `PHOTO` that is the address of a picture and does not say so. RFC 2426 §3.1.4 wants
 * `VALUE=uri`; the reference takes it for base64, and gets 87 bytes of nothing.
 */
const ADDRESS = { photoBytes: 'uri' } as const satisfies Partial<ExpectedCard>;

/**
 * SEMICOLON: the reference takes a text with semicolons for parts, and puts a backslash before each
 * when it puts them together again. There is none in the file, nor need be: only semicolons within
 * compound values must be escaped (RFC 6350 §3.4), and a `NOTE` is one text (RFC 6350 §6.7.2).
 */
const DISCLAIMER =
  'GEORGE EL-HADDAD OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, ' +
  'EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE ' +
  'GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION)';

/** COLON: Apple's and Google's programs write `\\:` for a colon, and the reference leaves it so. */
const COLON = 'Favotire Color: Blue';

const DIFFERENCES: Readonly<Record<string, readonly Partial<ExpectedCard>[]>> = {
  'fk-German.vcf': [BYTES.soren],
  'fk-Murks.vcf': [BYTES.soren],
  'fk-v3.vcf': [ADDRESS, {}],
  'fk-v3Ansi.vcf': [ADDRESS, BYTES.office],
  'ez-John_Doe_MAC_ADDRESS_BOOK.vcf': [{ note: expect.stringContaining(COLON) }],
  'ez-John_Doe_MS_OUTLOOK.vcf': [{ note: expect.stringContaining(DISCLAIMER) }],
};

/** What of a file that the reference refuses can be read: the names on its cards. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  // The lines of a picture are not indented, as vCard 2.1 allows.
  'fk-Library_v2.vcf': ['Herr Max Anderer Mustermann sen.'],
  'fk-v3Utf16Bom.vcf': ['Folker Kinzel', 'KMS Außenstelle'],
  // Cut off in its note.
  'fk-Cropped_2_1.vcf': ['Maxl'],
  // Nothing but a byte order mark.
  'fk-Empty.vcf': [],
};

function expectedOf(name: string): ExpectedFile {
  const file = EXPECTED.get(name) ?? { error: true };
  if ('error' in file) return file;
  const differences = DIFFERENCES[name] ?? [];
  return { cards: file.cards.map((card, at) => ({ ...card, ...differences[at] })) };
}

describe('the vCards of real programs', () => {
  it.each(VCARD_FILES.filter((name) => !(name in REFUSED)))(
    '%s says what an established reader reads',
    (name) => {
      expect(asRead(name)).toEqual(expectedOf(name));
    },
  );

  it.each(Object.entries(REFUSED))('%s, which that reader refuses, is read', (name, names) => {
    expect(EXPECTED.get(name)).toEqual({ error: true });
    const read = asRead(name);
    expect('cards' in read ? read.cards.map(({ fn }) => fn) : []).toEqual(names);
  });

  it('are all here, each with what is expected of it', () => {
    expect(VCARD_FILES).toHaveLength(43);
    expect(VCARD_FILES.filter((name) => !EXPECTED.has(name))).toEqual([]);
  });
});
