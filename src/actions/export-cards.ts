import type { Card } from '../cards/card';
import { cardOfPerson } from '../cards/card-of-person';
import { extrasInNote } from '../cards/card-section';
import type { Person } from '../core/person/person';
import { EXPORT, type ExportFormat } from '../core/words/export';
import type { CreateOutcome, NoteStore, WriteOutcome } from './ports';

/** How the name of a file in a format ends. */
export function extensionOf(format: ExportFormat): 'vcf' | 'csv' {
  return format === 'csv' ? 'csv' : 'vcf';
}

/** Someone's card: what the properties say, and what an imported card left in the note besides. */
async function cardFor(person: Person, store: NoteStore): Promise<Card> {
  const text = await store.read(person.path);
  return cardOfPerson(person, text === null ? [] : extrasInNote(text));
}

/** People as the text of one file. What writes a format is evaluated when it is needed. */
export async function exportText(
  { store }: { readonly store: NoteStore },
  people: readonly Person[],
  format: ExportFormat,
): Promise<string> {
  const cards: Card[] = [];
  // One after the other: ten thousand notes at once are too many open files.
  for (const person of people) cards.push(await cardFor(person, store));
  if (format === 'csv') {
    const { writeCsv } = await import('../cards/csv/write-csv');
    return writeCsv(cards);
  }
  const { writeVCards } = await import('../cards/vcard/write-vcards');
  return writeVCards(cards, format === 'vcard-4' ? '4.0' : '3.0');
}

/** A file of the vault to be written. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
  /** Whether the user wants a file replaced that is there. */
  readonly isReplacing: boolean;
}

/** Why nothing is written there: never a note nor a file outside, whatever the user typed. */
function refusalOf(path: string): string | null {
  if (!/[^/]\.(?:vcf|csv)$/i.test(path)) return EXPORT.noCardFile;
  return path.split(/[\\/]/).includes('..') ? EXPORT.outside : null;
}

/** Saves an export in the vault; a file that is there is replaced only where the user said so. */
export async function saveExport(
  { store }: { readonly store: NoteStore },
  { path, text, isReplacing }: ExportFile,
): Promise<CreateOutcome | WriteOutcome> {
  const reason = refusalOf(path);
  if (reason !== null) return { kind: 'refused', path, reason };
  const created = await store.create(path, text);
  if (created.kind !== 'exists') return created;
  const before = await store.read(created.path);
  if (before === text) return { kind: 'unchanged', path: created.path };
  if (!isReplacing) return created;
  return store.edit(created.path, (now) =>
    now === text ? { kind: 'unchanged' } : { kind: 'changed', text, changed: [] },
  );
}
