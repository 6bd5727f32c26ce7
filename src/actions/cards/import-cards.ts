import { cutValues } from '../../cards/import/cut-values';
import type { Operation } from '../../cards/import/decisions';
import { CARDS_WRITTEN } from '../../words/cards/cards-written';
import type { CardWriteResult } from './add-photo';
import { createFromCard, type ImportContext } from './import-creation';
import { fillFromCard } from './import-filling';
import { readTemplate } from '../new-note-text';
import type { NoteWrite } from '../ports';

/** What became of one card. */
interface ImportedRow {
  readonly where: string;
  readonly name: string;
  readonly path: string;
  readonly effect: 'created' | 'filled' | 'unchanged' | 'refused';
  /** Why nothing was written, in words; empty if something was, or nothing had to be. */
  readonly reason: string;
}

export interface ImportSummary {
  readonly rows: readonly ImportedRow[];
  /** Rows that were not reached, because the user stopped. */
  readonly left: number;
  readonly written: readonly NoteWrite[];
  /** Anything else the user should know, in words. */
  readonly remarks: readonly string[];
  /** Photos that could not be written, because the disk was full or the like. */
  readonly photosLost: number;
}

/** How long work tells how far it is, and learns that it should stop. */
export interface ImportProgress {
  progress(done: number, total: number): void;
  isCancelled(): boolean;
}

/** Characters of a name in a remark. */
const MAX_SHOWN = 80;

const EFFECTS = {
  created: 'created',
  changed: 'filled',
  unchanged: 'unchanged',
  exists: 'unchanged',
  refused: 'refused',
} as const;

function rowOf(operation: Operation, { outcome }: CardWriteResult): ImportedRow {
  return {
    where: operation.where,
    name: operation.kind === 'create' ? operation.name : operation.person.name,
    path: outcome.path,
    effect: EFFECTS[outcome.kind],
    reason: outcome.kind === 'refused' ? outcome.reason : '',
  };
}

/** What of a card did not fit into its note: told with every note that is made of one. */
function cutRemarks(operation: Operation): string[] {
  if (operation.kind !== 'create') return [];
  const cut = cutValues(operation.card);
  return cut.length === 0
    ? []
    : [CARDS_WRITTEN.cut(operation.name.slice(0, MAX_SHOWN), cut.join(', '))];
}

/**
 * Carries out what the user decided, one note after the other. A note that cannot be written is
 * named with its reason and the others go on; a stop leaves whole notes, and importing the same
 * file again does the rest.
 */
export async function importCards(
  where: ImportContext,
  operations: readonly Operation[],
  steps: ImportProgress,
): Promise<ImportSummary> {
  const template = await readTemplate(where.index.settings, where.store);
  const rows: ImportedRow[] = [];
  const done: CardWriteResult[] = [];
  for (const operation of operations) {
    if (steps.isCancelled()) break;
    const card =
      operation.kind === 'create'
        ? await createFromCard(operation, template, where)
        : await fillFromCard(operation, where);
    done.push(card);
    rows.push(rowOf(operation, card));
    steps.progress(rows.length, operations.length);
  }
  const made = rows.some(({ effect }) => effect === 'created');
  return {
    rows,
    left: operations.length - rows.length,
    written: done.flatMap(({ written }) => written),
    remarks: [
      ...(made && template.remark !== null ? [template.remark] : []),
      ...done.flatMap(({ remarks }) => remarks),
      ...operations.slice(0, rows.length).flatMap(cutRemarks),
    ],
    photosLost: done.filter(({ isPhotoLost }) => isPhotoLost).length,
  };
}
