import { addPromise, type Promised } from '../../core/tasks/promise';
import { openTasks, soonestFirst, type OpenTask } from '../../core/tasks/open-tasks';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { NoteStore, VaultLinks, WriteOutcome } from '../ports';

/** Where promises are looked for. */
export interface PromisePlace {
  readonly index: PeopleIndex;
  readonly store: Pick<NoteStore, 'read'>;
  readonly resolve: VaultLinks['resolve'];
}

/** Writes down what the user promised a person. */
export function promise(
  { store }: { readonly store: NoteStore },
  person: Person,
  promised: Promised,
): Promise<WriteOutcome> {
  return store.edit(person.path, (text) => addPromise(text, promised));
}

function isTemplate({ settings: { templateFolder } }: PeopleIndex, path: string): boolean {
  return templateFolder !== '' && path.startsWith(`${templateFolder}/`);
}

/**
 * The open tasks in a person's note, and those in other notes that link to them, the soonest first.
 * @param paths of the notes that may have some; only these are read
 */
export async function promisesTo(
  { index, store, resolve }: PromisePlace,
  person: Person,
  paths: readonly string[],
): Promise<readonly OpenTask[]> {
  const found: OpenTask[] = [];
  for (const path of paths) {
    if (isTemplate(index, path)) continue;
    const isOwn = path === person.path;
    const text = (await store.read(path)) ?? '';
    const isWanted = (links: readonly string[]): boolean =>
      isOwn || links.some((link) => resolve(link, path) === person.path);
    found.push(...openTasks(path, text, isWanted));
  }
  return soonestFirst(found);
}

/** A promise, and to whom. */
export interface OpenPromise {
  readonly person: Person;
  readonly task: OpenTask;
}

/** Whom a task is for: whose note it stands in, else the one person whom it links; null for none. */
function whomFor({ index, resolve }: PromisePlace, { path, linkpaths }: OpenTask): Person | null {
  const own = index.person(path);
  if (own) return own;
  const linked = linkpaths.flatMap((link) => index.person(resolve(link, path) ?? '') ?? []);
  const [only, ...others] = new Set(linked);
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * All open promises with whom they are to, the soonest first.
 * @param paths of the notes that have open tasks; only these are read
 */
export async function openPromises(
  place: PromisePlace,
  paths: readonly string[],
): Promise<readonly OpenPromise[]> {
  const found: OpenTask[] = [];
  for (const path of paths) {
    if (isTemplate(place.index, path)) continue;
    found.push(...openTasks(path, (await place.store.read(path)) ?? '', () => true));
  }
  return soonestFirst(found).flatMap((task) => {
    const person = whomFor(place, task);
    return person ? [{ person, task }] : [];
  });
}
