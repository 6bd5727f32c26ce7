import { importCards, type ImportSummary } from '../../src/actions/cards/import-cards';
import { planCards } from '../../src/actions/cards/plan-import';
import type { UndoableStore } from '../../src/actions/ports';
import type { Card, CardReading } from '../../src/cards/kit/card';
import type { Batch } from '../../src/cards/import/event';
import type { PlanRow } from '../../src/cards/import/import-plan';
import { operationsIn, setBatch, startReview } from '../../src/cards/import/review';
import type { MemoryNoteStore } from './memory-note-store';
import { day, indexOf } from './vault';

const STEPS = { progress: () => undefined, isCancelled: () => false };

/** Cards as the readings of a file. */
export function readingsOf(cards: readonly Card[]): CardReading[] {
  return cards.map((card, at) => ({ kind: 'card', card, where: `card ${String(at + 1)}` }));
}

export interface Imported {
  readonly rows: readonly PlanRow[];
  readonly summary: ImportSummary;
}

/** Plans cards for what the notes say now, and writes what is planned if the user changes nothing. */
export async function importInto(
  notes: MemoryNoteStore,
  readings: readonly CardReading[],
  { batch = {}, store = notes }: { batch?: Partial<Batch>; store?: UndoableStore } = {},
): Promise<Imported> {
  const index = indexOf(Object.fromEntries(notes.texts));
  const rows = await planCards(index, readings);
  const where = { index, store, today: day('2026-11-20') };
  const operations = operationsIn(setBatch(startReview(rows), batch));
  return { rows, summary: await importCards(where, operations, STEPS) };
}
