import type { CardReading } from '../../src/cards/kit/card';
import { cardsOfSource, readCardSource } from '../../src/cards/read-card-file';

/** What is read of a file whose letters are not in doubt. */
export function cardsInFile(file: Uint8Array): readonly CardReading[] {
  const source = readCardSource(file);
  if (source.kind === 'unsure') throw new Error('Its letters are in doubt.');
  return cardsOfSource(source);
}
