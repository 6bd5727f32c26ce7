import { CARD_READING, COLUMN_WORDS } from '../words/cards/card-reading';
import { VCARD_READING } from '../words/cards/vcards';
import type { CardReading } from './kit/card';
import type { ColumnPlan } from './csv/column-plan';
import { cardsOfTable } from './csv/cards-of-table';
import type { CsvTable } from './csv/csv-table';
import { guessColumns } from './csv/guess-columns';
import { readCsvFile } from './csv/read-csv';
import type { Encoding } from './encoding/encodings';
import type { EncodingReading } from './encoding/encoding-reading';
import { monicaFormat } from './file-kind';
import { readMonica } from './monica/read-monica';
import { readCardsOfVCards } from './vcard/cards-of-vcards';

/** What a file holds, and what is known of its letters. */
export type CardSource =
  | {
      readonly kind: 'cards';
      readonly readings: readonly CardReading[];
      readonly letters: Exclude<EncodingReading, { kind: 'unsure' }>;
      /** What of the file comes into no note, in words. */
      readonly remark?: string | null;
    }
  /** A table in no format that is known, and what its columns seem to be. */
  | {
      readonly kind: 'table';
      readonly table: CsvTable;
      readonly plan: ColumnPlan;
      readonly letters: Exclude<EncodingReading, { kind: 'unsure' }>;
    }
  /** Nobody can say what its letters are: nothing of it is read before the user says so. */
  | { readonly kind: 'unsure'; readonly candidates: readonly Encoding[] };

/** Characters in which a vCard file says what it is, whatever its bytes are. */
const START = 4_000;
/** How it starts if its first line is missing. */
const FIRST_LINE = /^\s*(?:VERSION:[234]\.\d|(?:FN|N|PRODID|UID)[;:])/i;

function isVCard(bytes: Uint8Array): boolean {
  // Without zeros UTF-16 reads like ASCII.
  const codes = Array.from(bytes.subarray(0, START), (byte) => String.fromCharCode(byte));
  const start = codes.join('').replaceAll('\0', '');
  return (
    /begin[\t ]*:[\t ]*vcard/i.test(start) ||
    (FIRST_LINE.test(start) && /\bTEL\b|END:VCARD|\bFN[;:]/i.test(start))
  );
}

function readVCards(bytes: Uint8Array, chosen: Encoding | null): CardSource {
  const { readings, letters } = readCardsOfVCards(bytes, chosen);
  if (letters.kind === 'unsure') return letters;
  // It says that it has cards, and none of them begins or ends.
  const none = {
    kind: 'unreadable',
    where: VCARD_READING.file,
    reason: VCARD_READING.noCard,
  } as const;
  return { kind: 'cards', readings: readings.length === 0 ? [none] : readings, letters };
}

/**
 * What is in a file of vCards, an export of Monica or a CSV table, told apart by what it says and not by its name.
 * @param chosen what the user says that its letters are in
 */
export function readCardSource(bytes: Uint8Array, chosen: Encoding | null = null): CardSource {
  if (isVCard(bytes)) return readVCards(bytes, chosen);
  const format = monicaFormat(bytes);
  if (format !== null) {
    const { readings, letters: own, remark } = readMonica(bytes, format, chosen);
    return own.kind === 'unsure' ? own : { kind: 'cards', readings, letters: own, remark };
  }
  const { reading: table, letters } = readCsvFile(bytes, chosen);
  if (letters.kind === 'unsure') return letters;
  if (table.kind === 'unreadable') {
    return { kind: 'cards', readings: [{ ...table, where: CARD_READING.file }], letters };
  }
  const plan = guessColumns(table);
  if (plan.format === null) return { kind: 'table', table, plan, letters };
  return { kind: 'cards', readings: cardsOfTable(table, plan), letters };
}

/** What the user should know about how a file was read, in words; null if nothing. */
export function remarkOn(source: CardSource): string | null {
  if (source.kind === 'cards') return source.remark ?? null;
  if (source.kind !== 'table' || source.table.hasHeadings) return null;
  const fields = source.plan.columns.map(({ field }) => COLUMN_WORDS[field]);
  return CARD_READING.noHeadings(fields.join(', '));
}

/** The cards that a source holds; the columns of an unknown table are taken for what they seem. */
export function cardsOfSource(
  source: Exclude<CardSource, { kind: 'unsure' }>,
): readonly CardReading[] {
  return source.kind === 'cards' ? source.readings : cardsOfTable(source.table, source.plan);
}
