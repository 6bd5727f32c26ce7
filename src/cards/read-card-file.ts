import type { CardReading } from './card';
import { cardsOfTable } from './csv/cards-of-table';
import { guessColumns } from './csv/guess-columns';
import { readCsv } from './csv/read-csv';
import { cardsOfVCards } from './vcard/cards-of-vcards';

/** Characters in which a vCard file says what it is, whatever its bytes are. */
const START = 4_000;

function isVCard(bytes: Uint8Array): boolean {
  // Without zeros UTF-16 reads like ASCII.
  const start = Array.from(bytes.subarray(0, START), (byte) => String.fromCharCode(byte));
  return /begin:vcard/i.test(start.join('').replaceAll('\0', ''));
}

/** The cards in a file of vCards or a CSV table, told apart by what it says and not by its name. */
export function readCardFile(bytes: Uint8Array): CardReading[] {
  if (isVCard(bytes)) return cardsOfVCards(bytes);
  const table = readCsv(bytes);
  if (table.kind === 'unreadable') return [{ ...table, where: 'file' }];
  return cardsOfTable(table, guessColumns(table.header));
}
