import type { Creation, Filling, Operation } from '../cards/plan/decisions';
import type { Addition } from '../cards/plan/additions';
import { editProperties } from '../core/note-text/edit-properties';
import type { PropertyChange } from '../core/note-text/property-change';
import { textsOf } from '../core/note-text/property-value';
import type { PeopleIndex } from '../core/people-index/people-index';
import { fileNameFor, newPersonNote } from '../core/person/new-note';
import { noteKeys, type NoteKeys } from '../core/person/note-keys';
import type { PropertyId } from '../core/person/properties';
import type { CreateOutcome, NoteStore, WriteOutcome, Written } from './ports';

type Properties = Readonly<Record<string, unknown>>;
type Where = { readonly index: PeopleIndex; readonly store: NoteStore };

/** What became of one card. */
interface ImportedRow {
  readonly where: string;
  readonly name: string;
  readonly path: string;
  readonly effect: 'created' | 'filled' | 'unchanged' | 'refused';
  /** Why nothing was written, in words; empty where something was, or nothing had to be. */
  readonly reason: string;
}

export interface ImportSummary {
  readonly rows: readonly ImportedRow[];
  /** Rows that were not reached, because the user stopped. */
  readonly left: number;
  readonly written: readonly Written[];
}

/** How long work tells how far it is, and learns that it should stop. */
export interface Steps {
  progress(done: number, total: number): void;
  isCancelled(): boolean;
}

/** Names tried for a new note before giving up: nobody knows so many people of one name. */
const MAX_NAMESAKES = 50;

/** File names for a person, of whom others may have the name: `Ana`, `Ana (Acme)`, `Ana 2`. */
function* fileNames({ name, details }: Creation): Generator<string> {
  const file = fileNameFor(name);
  yield file;
  const [organization] = textsOf(details.organization) ?? [];
  if (organization !== undefined) yield fileNameFor(`${file} (${organization})`);
  for (let number = 2; number <= MAX_NAMESAKES; number++) yield `${file} ${String(number)}`;
}

function noteText(creation: Creation, file: string, index: PeopleIndex): string | null {
  const { name, details, body } = creation;
  const known = file === name ? details : { ...details, name };
  const note = newPersonNote(known, index.settings);
  if (note.kind !== 'changed') return null;
  return body === '' ? note.text : `${note.text}\n${body}`;
}

async function create(creation: Creation, { index, store }: Where): Promise<CreateOutcome> {
  const { peopleFolder } = index.settings;
  const prefix = peopleFolder === '' ? '' : `${peopleFolder}/`;
  for (const file of fileNames(creation)) {
    // A note named like its folder is the folder's, and nobody's (DESIGN §2).
    if (file === '' || file === peopleFolder.split('/').at(-1)) continue;
    const text = noteText(creation, file, index);
    const path = `${prefix}${file}.md`;
    if (text === null)
      return { kind: 'refused', path, reason: 'the card cannot be written safely' };
    const outcome = await store.create(path, text);
    if (outcome.kind !== 'exists') return outcome;
  }
  const reason = `no file name is free for “${creation.name}”`;
  return { kind: 'refused', path: prefix, reason };
}

function isEmpty(properties: Properties, keys: readonly string[]): boolean {
  return keys.every((key) => textsOf(properties[key])?.length === 0);
}

function additionChanges(
  { id, kind, items }: Addition,
  properties: Properties,
  keys: NoteKeys,
): PropertyChange[] {
  const key = keys.keyOf(id);
  const [only, ...others] = items;
  if (only === undefined) return [];
  const isOne = ['organization', 'role', 'place', 'birthday', 'uid'].includes(id);
  if (!isOne) return items.map((item) => ({ kind: 'add', key, item }));
  // The note may say something by now that it did not when the plan was shown.
  if (kind === 'add' && !isEmpty(properties, keys.keysOf(id))) return [];
  return [{ kind: 'set', key, value: others.length === 0 ? only : items }];
}

function batchChanges(
  { batch }: Filling,
  properties: Properties,
  keys: NoteKeys,
): PropertyChange[] {
  const missing = (id: PropertyId): boolean => isEmpty(properties, keys.keysOf(id));
  const { met, metAt, circle } = batch;
  return [
    ...(met !== null && missing('met')
      ? [{ kind: 'set', key: keys.keyOf('met'), value: met } as const]
      : []),
    ...(metAt !== null && missing('metAt')
      ? [{ kind: 'set', key: keys.keyOf('metAt'), value: metAt } as const]
      : []),
    ...(circle === null ? [] : [{ kind: 'add', key: keys.keyOf('circle'), item: circle } as const]),
  ];
}

function fill(filling: Filling, { index, store }: Where): Promise<WriteOutcome> {
  const plan = (properties: Properties): PropertyChange[] => {
    const keys = noteKeys(properties, index.settings);
    return [
      ...filling.additions.flatMap((each) => additionChanges(each, properties, keys)),
      ...batchChanges(filling, properties, keys),
    ];
  };
  return store.edit(filling.person.path, (text) => editProperties(text, plan));
}

const EFFECTS = {
  created: 'created',
  changed: 'filled',
  unchanged: 'unchanged',
  exists: 'unchanged',
  refused: 'refused',
} as const;

function rowOf(operation: Operation, outcome: CreateOutcome | WriteOutcome): ImportedRow {
  return {
    where: operation.where,
    name: operation.kind === 'create' ? operation.name : operation.person.name,
    path: outcome.path,
    effect: EFFECTS[outcome.kind],
    reason: outcome.kind === 'refused' ? outcome.reason : '',
  };
}

/**
 * Carries out what the user decided, one note after the other. A note that cannot be written is
 * named with its reason and the others go on; a stop leaves whole notes, and importing the same
 * file again does the rest.
 */
export async function importCards(
  where: Where,
  operations: readonly Operation[],
  steps: Steps,
): Promise<ImportSummary> {
  const rows: ImportedRow[] = [];
  const written: Written[] = [];
  for (const operation of operations) {
    if (steps.isCancelled()) break;
    const outcome =
      operation.kind === 'create' ? await create(operation, where) : await fill(operation, where);
    if (outcome.kind === 'created' || outcome.kind === 'changed') written.push(outcome.written);
    rows.push(rowOf(operation, outcome));
    steps.progress(rows.length, operations.length);
  }
  return { rows, left: operations.length - rows.length, written };
}
