import type { Card, CardReading } from '../../cards/kit/card';
import type { ColumnPlan } from '../../cards/csv/column-plan';
import type { CsvTable } from '../../cards/csv/csv-table';
import type { Encoding } from '../../cards/encoding/encodings';
import type { EncodingReading } from '../../cards/encoding/encoding-reading';
import type { CardSource } from '../../cards/read-card-file';
import { IMPORT } from '../../words/cards/cards-dialog';
import { notify } from '../kit/notify';
import { FILE_KINDS } from '../../words/cards/file-kinds';

/** A table in no known format: the user says which column is what. */
export interface UnknownTable {
  readonly file: string;
  readonly table: CsvTable;
  /** As guessed. */
  readonly plan: ColumnPlan;
}

/** A file that is not in Unicode: its letters were guessed, chosen, or have to be. */
export interface FileEncoding {
  readonly file: string;
  readonly letters: Exclude<EncodingReading, { kind: 'unicode' }>;
  /** Names and other texts with letters beyond a–z, as they read now. */
  readonly samples: readonly string[];
  /** The same in another encoding. */
  samplesIn(encoding: Encoding): Promise<readonly string[]>;
}

/** What was found in what the user gave. */
export interface ReadSource {
  readonly readings: readonly CardReading[];
  readonly tables: readonly UnknownTable[];
  readonly letters: readonly FileEncoding[];
}

/** What the user said of the letters of files, by their names. */
export type ChosenEncodings = ReadonlyMap<string, Encoding>;

/** A file the user gives, wherever it is. */
export interface CardFile {
  readonly name: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/** Bytes; the largest address books are a tenth of it. */
const MAX_BYTES = 64 * 1024 * 1024;

function unreadable(reason: string): ReadSource {
  return { readings: [{ kind: 'unreadable', where: '', reason }], tables: [], letters: [] };
}

async function readPicture(bytes: Uint8Array): Promise<ReadSource> {
  const [{ pixelsOf }, { readQr }] = await Promise.all([
    import('./picture-pixels'),
    import('../../cards/qr/read-qr'),
  ]);
  const pixels = await pixelsOf(bytes);
  if (!pixels) return unreadable(IMPORT.notAPicture);
  const payload = readQr(pixels);
  return payload === null ? unreadable(IMPORT.noQrCode) : readText(payload);
}

/** Texts shown, and what of a table they are taken from. */
const [SAMPLES, ROWS] = [4, 200];
const BEYOND_ASCII = /[^\0-\x7f]/;

function samplesOf(source: CardSource): readonly string[] {
  if (source.kind === 'unsure') return [];
  const texts =
    source.kind === 'cards'
      ? source.readings.flatMap((each) => (each.kind === 'card' ? [each.card.name] : []))
      : source.table.rows.slice(0, ROWS).flatMap((row) => (row.kind === 'row' ? row.cells : []));
  return [...new Set(texts.filter((text) => BEYOND_ASCII.test(text)))].slice(0, SAMPLES);
}

async function readBytes(
  file: string,
  bytes: Uint8Array,
  chosen: Encoding | null,
): Promise<ReadSource> {
  const [{ otherKind }, { readCardSource }] = await Promise.all([
    import('../../cards/file-kind'),
    import('../../cards/read-card-file'),
  ]);
  const kind = otherKind(bytes, file);
  if (kind === 'picture') return readPicture(bytes);
  if (kind !== null) return unreadable(FILE_KINDS[kind]);
  const source = readCardSource(bytes, chosen);
  const letters = source.kind === 'unsure' ? source : source.letters;
  const samplesIn = (encoding: Encoding): Promise<readonly string[]> =>
    Promise.resolve(samplesOf(readCardSource(bytes, encoding)));
  const told =
    letters.kind === 'unicode' ? [] : [{ file, letters, samples: samplesOf(source), samplesIn }];
  const isTable = source.kind === 'table';
  // What stays in the file is no card that the review could show.
  if (source.kind === 'cards' && source.remark != null) notify(source.remark);
  return {
    readings: source.kind === 'cards' ? source.readings : [],
    tables: isTable ? [{ file, table: source.table, plan: source.plan }] : [],
    letters: told,
  };
}

async function readFile(file: CardFile, chosen: ChosenEncodings): Promise<ReadSource> {
  if (file.size > MAX_BYTES) return unreadable(IMPORT.tooLarge);
  return readBytes(file.name, await file.bytes(), chosen.get(file.name) ?? null);
}

function inFile(name: string, reading: CardReading): CardReading {
  return { ...reading, where: reading.where === '' ? name : `${name}, ${reading.where}` };
}

/** The cards in files of any kind; of several files each card says in which it stands. */
export async function readFiles(
  files: readonly CardFile[],
  chosen: ChosenEncodings = new Map(),
): Promise<ReadSource> {
  const found = await Promise.all(files.map((file) => readFile(file, chosen)));
  const named = found.flatMap(({ readings }, at) => {
    const { name } = files[at] ?? { name: '' };
    return readings.map((each) =>
      files.length > 1 || each.where === '' ? inFile(name, each) : each,
    );
  });
  return {
    readings: named,
    tables: found.flatMap(({ tables }) => tables),
    letters: found.flatMap(({ letters }) => letters),
  };
}

/** The cards in a text: what was pasted, or the payload of a QR code. */
export async function readText(text: string): Promise<ReadSource> {
  const [{ readQrPayload }, { payloadKind }, { cardsOfVCards }] = await Promise.all([
    import('../../cards/qr/read-qr-payload'),
    import('../../cards/text/payload-kind'),
    import('../../cards/vcard/cards-of-vcards'),
  ]);
  const vCards = (payload: string): CardReading[] =>
    cardsOfVCards(new TextEncoder().encode(payload));
  if (payloadKind(text) === 'vcard') return { readings: vCards(text), tables: [], letters: [] };
  return { readings: [readQrPayload(text, vCards)], tables: [], letters: [] };
}

/** What a pasted text that is no card says about a person: a guess; null if it is a card. */
export async function pastedText(text: string): Promise<Card | null> {
  const [{ payloadKind }, { readPastedText }] = await Promise.all([
    import('../../cards/text/payload-kind'),
    import('../../cards/text/read-pasted-text'),
  ]);
  if (payloadKind(text) !== 'text') return null;
  const reading = readPastedText(text);
  return reading.kind === 'card' ? reading.card : null;
}
