import { MONICA_LEFT, MONICA_READING, type MonicaLeft } from '../../words/cards/monica';
import type { Encoding } from '../encoding/encodings';
import { UTF_8, type EncodingReading } from '../encoding/encoding-reading';
import type { CardReading } from '../kit/card';
import { decodeText } from '../kit/decode-text';
import type { MonicaAccount } from './monica-account';
import { cardsOfMonica } from './monica-cards';
import { readMonicaJson } from './monica-json';
import { readMonicaSql } from './monica-sql';

/** A file of a whole life, activities and all, is a tenth of it. */
const MAX_MEGABYTES = 64;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
const MAX_CONTACTS = 100_000;

/** Rows of one table that are kept. */
const MAX_ROWS = 1_000_000;

/** The two formats of Monica's own export: https://github.com/monicahq/monica, 4.x, _Settings → Export_. */
export type MonicaFormat = 'json' | 'sql';

/** What is in a file that says of itself that Monica wrote it. */
export interface MonicaFile {
  readonly readings: readonly CardReading[];
  readonly letters: EncodingReading;
  /** What of the file comes into no note, in words; null where all of it does. */
  readonly remark: string | null;
}

function isLeft(kind: string): kind is MonicaLeft {
  return kind in MONICA_LEFT;
}

function leftWords({ left }: MonicaAccount): string | null {
  const what = Object.keys(MONICA_LEFT)
    .filter(isLeft)
    .flatMap((kind) => {
      const count = left[kind] ?? 0;
      return count === 0 ? [] : [MONICA_LEFT[kind](count)];
    });
  return what.length === 0 ? null : MONICA_READING.left(what.join(', '));
}

function unreadable(reason: string, letters: EncodingReading = UTF_8): MonicaFile {
  const readings = [{ kind: 'unreadable', where: 'file', reason }] as const;
  return { readings, letters, remark: null };
}

function fileOf(account: MonicaAccount, letters: EncodingReading, isBroken: boolean): MonicaFile {
  const { contacts } = account;
  if (contacts.length > MAX_CONTACTS)
    return unreadable(MONICA_READING.tooMany(MAX_CONTACTS), letters);
  const cards = cardsOfMonica(account);
  if (cards.length === 0) return unreadable(MONICA_READING.noContacts, letters);
  const broken = { kind: 'unreadable', where: '', reason: MONICA_READING.brokenRows } as const;
  const readings = isBroken ? [...cards, broken] : cards;
  return { readings, letters, remark: leftWords(account) };
}

/**
 * Reads an export of Monica. Never throws, and runs nothing of what is in it.
 * @param chosen what the user says that its letters are in
 */
export function readMonica(
  bytes: Uint8Array,
  format: MonicaFormat,
  chosen: Encoding | null,
): MonicaFile {
  if (bytes.length > MAX_BYTES) return unreadable(MONICA_READING.tooLarge(MAX_MEGABYTES));
  const { text, letters } = decodeText(bytes, chosen);
  if (letters.kind === 'unsure') return { readings: [], letters, remark: null };
  if (format === 'json') {
    const account = readMonicaJson(text);
    return account ? fileOf(account, letters, false) : unreadable(MONICA_READING.notJson, letters);
  }
  const dump = readMonicaSql(text, MAX_ROWS);
  return dump
    ? fileOf(dump.account, letters, dump.isBroken)
    : unreadable(MONICA_READING.notMonica, letters);
}
