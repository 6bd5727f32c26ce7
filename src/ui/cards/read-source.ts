import type { Card, CardReading } from '../../cards/card';
import type { ColumnPlan } from '../../cards/csv/column-plan';
import type { CsvTable } from '../../cards/csv/csv-table';
import { IMPORT } from '../../core/words/cards-dialog';
import { FILE_KINDS } from '../../core/words/file-kinds';

/** A table in no known format: the user says which column is what. */
export interface UnknownTable {
  readonly file: string;
  readonly table: CsvTable;
  /** As guessed. */
  readonly plan: ColumnPlan;
}

/** What was found in what the user gave. */
export interface ReadSource {
  readonly readings: readonly CardReading[];
  readonly tables: readonly UnknownTable[];
}

/** A file that the user gives, wherever it lies. */
export interface CardFile {
  readonly name: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/** Bytes; the largest address books are a tenth of it. */
const MAX_BYTES = 64 * 1024 * 1024;

function unreadable(reason: string): ReadSource {
  return { readings: [{ kind: 'unreadable', where: '', reason }], tables: [] };
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

async function readBytes(name: string, bytes: Uint8Array): Promise<ReadSource> {
  const [{ otherKind }, { readCardSource }] = await Promise.all([
    import('../../cards/file-kind'),
    import('../../cards/read-card-file'),
  ]);
  const kind = otherKind(bytes, name);
  if (kind === 'picture') return readPicture(bytes);
  if (kind !== null) return unreadable(FILE_KINDS[kind]);
  const source = readCardSource(bytes);
  if (source.kind === 'cards') return { readings: source.readings, tables: [] };
  return { readings: [], tables: [{ file: name, table: source.table, plan: source.plan }] };
}

async function readFile(file: CardFile): Promise<ReadSource> {
  if (file.size > MAX_BYTES) return unreadable(IMPORT.tooLarge);
  return readBytes(file.name, await file.bytes());
}

function inFile(name: string, reading: CardReading): CardReading {
  return { ...reading, where: reading.where === '' ? name : `${name}, ${reading.where}` };
}

/** The cards in files of any kind; of several files each card says in which it stands. */
export async function readFiles(files: readonly CardFile[]): Promise<ReadSource> {
  const found = await Promise.all(files.map(readFile));
  const named = found.flatMap(({ readings }, at) => {
    const { name } = files[at] ?? { name: '' };
    return readings.map((each) =>
      files.length > 1 || each.where === '' ? inFile(name, each) : each,
    );
  });
  return { readings: named, tables: found.flatMap(({ tables }) => tables) };
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
  if (payloadKind(text) === 'vcard') return { readings: vCards(text), tables: [] };
  return { readings: [readQrPayload(text, vCards)], tables: [] };
}

/** What a pasted text that is no card says of somebody: a guess; null where it is a card. */
export async function pastedText(text: string): Promise<Card | null> {
  const [{ payloadKind }, { readPastedText }] = await Promise.all([
    import('../../cards/text/payload-kind'),
    import('../../cards/text/read-pasted-text'),
  ]);
  if (payloadKind(text) !== 'text') return null;
  const reading = readPastedText(text);
  return reading.kind === 'card' ? reading.card : null;
}
