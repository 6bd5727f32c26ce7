import type { Card } from '../../cards/kit/card';
import type { OwnProperty } from '../../cards/kit/fields';
import { cardOfPerson, ownOfPerson } from '../../cards/card-of-person';
import { extrasInNote } from '../../cards/kit/card-section';
import { readFrontMatter } from '../../core/notes/front-matter';
import { textsOf } from '../../core/notes/property-value';
import type { PeopleIndex } from '../../core/people/people-index';
import { noteKeys } from '../../core/people/note-keys';
import type { Person } from '../../core/people/person';
import { EXPORT, type ExportFormat } from '../../words/cards/export';
import type { CreateOutcome, NoteStore, WriteOutcome } from '../ports';

/** How the name of a file in a format ends. */
export function extensionOf(format: ExportFormat): 'vcf' | 'csv' {
  return format === 'csv' ? 'csv' : 'vcf';
}

/**
 * A person's card: what the properties say, and what an imported card left in the note beyond them.
 */
async function cardFor(person: Person, store: NoteStore): Promise<Card> {
  const text = await store.read(person.path);
  return cardOfPerson(person, text === null ? [] : extrasInNote(text));
}

/** A person's row: the card, and our own properties as the note has them. */
async function rowFor(person: Person, { store, index }: ExportContext): Promise<Card> {
  const card = await cardFor(person, store);
  const note = readFrontMatter((await store.read(person.path)) ?? '');
  const properties = note.kind === 'read' ? note.properties : {};
  const keys = noteKeys(properties, index.settings);
  const written = (id: OwnProperty): readonly string[] =>
    keys.keysOf(id).flatMap((key) => textsOf(properties[key]) ?? []);
  return { ...card, own: ownOfPerson(person, written) };
}

/** Where people are exported from. */
interface ExportContext {
  readonly store: NoteStore;
  readonly index: Pick<PeopleIndex, 'settings'>;
}

/** People as the text of one file. What writes a format is evaluated when it is needed. */
export async function exportText(
  from: ExportContext,
  people: readonly Person[],
  format: ExportFormat,
): Promise<string> {
  const cards: Card[] = [];
  // One after the other: ten thousand notes at once are too many open files.
  const isTable = format === 'csv';
  for (const person of people)
    cards.push(await (isTable ? rowFor(person, from) : cardFor(person, from.store)));
  if (isTable) {
    const { writeCsv } = await import('../../cards/csv/write-csv');
    return writeCsv(cards);
  }
  const { writeVCards } = await import('../../cards/vcard/write-vcards');
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

/** Saves an export in the vault; an existing file is replaced only if the user said so. */
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
