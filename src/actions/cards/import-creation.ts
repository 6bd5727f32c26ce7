import { cardBody, type Creation } from '../../cards/import/decisions';
import type { Day } from '../../core/days/day';
import { basename, folderOf } from '../../core/notes/note-facts';
import { editProperties } from '../../core/notes/edit-properties';
import { textsOf } from '../../core/notes/property-value';
import { splitNote } from '../../core/notes/split-note';
import type { PeopleIndex } from '../../core/people/people-index';
import { fileNameFor } from '../../core/people/new-note';
import { CARDS_WRITTEN, UNNAMED_PERSON } from '../../words/cards/cards-written';
import { photoChange, writeWithPhoto, type CardWriteResult } from './add-photo';
import { newNoteText, type Template } from '../new-note-text';
import type { CreateOutcome, UndoableStore } from '../ports';

/** What writing cards needs. */
export interface ImportContext {
  readonly index: PeopleIndex;
  readonly store: UndoableStore;
  readonly today: Day;
}

/**
 * How many names are tried for a new note before giving up: nobody knows this many people of one
 * name.
 */
const MAX_NAMESAKES = 50;

/** A file name for a person whose own name cannot be one (`???`): something else that is known. */
function stemOf({ name, card }: Creation): string {
  const { aliases, organization, email, phone, url } = card;
  const said = [name, ...aliases, ...organization, ...email, ...phone, ...url];
  const known = said.map(fileNameFor);
  return known.find((file) => file !== '') ?? UNNAMED_PERSON;
}

/** File names for a person, in case others have the name: `Ana`, `Ana (Acme)`, `Ana 2`. */
function* fileNames(creation: Creation): Generator<string> {
  const { details } = creation;
  const file = stemOf(creation);
  yield file;
  const [organization] = textsOf(details.organization) ?? [];
  if (organization !== undefined) yield fileNameFor(`${file} (${organization})`);
  for (let number = 2; number <= MAX_NAMESAKES; number++) yield `${file} ${String(number)}`;
}

/** Paths to try in turn: mostly the first is free, and none but it is made then. */
function* pathsFor(creation: Creation, folder: string): Generator<string> {
  const prefix = folder === '' ? '' : `${folder}/`;
  for (const file of fileNames(creation)) {
    const path = `${prefix}${file}.md`;
    // A note named like its folder is the folder's, and nobody's (docs/person-note.md).
    if (!['', basename(folderOf(path))].includes(basename(path))) yield path;
  }
}

function linkedText(text: string, link: string): string | null {
  const linked = editProperties(text, (properties) => photoChange(properties, link));
  if (linked.kind === 'refused') return null;
  return linked.kind === 'changed' ? linked.text : text;
}

/** The properties and the text below them; null if they cannot be written safely. */
function noteText(
  { name, details, card }: Creation,
  path: string,
  { template, where, link }: { template: Template; where: ImportContext; link: string | null },
): string | null {
  const { index, today } = where;
  const known = basename(path) === name ? details : { ...details, name };
  const { note } = newNoteText(template, { name, today }, known, index.settings);
  if (note.kind !== 'changed') return null;
  const text = link === null ? note.text : linkedText(note.text, link);
  if (text === null) return null;
  const isBelow = text.slice(splitNote(text).bodyFrom).trim() !== '';
  const body = cardBody(card, isBelow);
  if (body === '') return text;
  return `${text}${text.endsWith('\n') ? '' : '\n'}\n${body}`;
}

async function createAt(
  creation: Creation,
  paths: Iterable<string>,
  making: { template: Template; where: ImportContext; link: string | null },
): Promise<CreateOutcome> {
  for (const path of paths) {
    const text = noteText(creation, path, making);
    if (text === null) return { kind: 'refused', path, reason: CARDS_WRITTEN.unsafe };
    const outcome = await making.where.store.create(path, text);
    if (outcome.kind !== 'exists') return outcome;
    // The very note that this card would make: it came in before.
    if ((await making.where.store.read(path)) === text) return outcome;
  }
  const path = making.where.index.settings.peopleFolder;
  return { kind: 'refused', path, reason: CARDS_WRITTEN.noFileName(creation.name) };
}

/** Creates the note of a new person, from the template if there is one. */
export function createFromCard(
  creation: Creation,
  template: Template,
  where: ImportContext,
): Promise<CardWriteResult> {
  const { name, card } = creation;
  const paths = (): Iterable<string> => pathsFor(creation, where.index.settings.peopleFolder);
  const [note = ''] = paths();
  const to = { name, file: stemOf(creation), note, photo: card.photo };
  return writeWithPhoto({ ...to, store: where.store }, (link) =>
    createAt(creation, paths(), { template, where, link }),
  );
}
