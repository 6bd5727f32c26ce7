import type { Pause } from '../../core/collections/pausing-work';
import { openTasks, soonestFirst, type OpenTask } from '../../core/tasks/open-tasks';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { LinkedStore, NoteStore, VaultLinks } from '../ports';

/** Where promises are looked for. */
interface PromiseContext {
  readonly index: PeopleIndex;
  readonly store: Pick<NoteStore, 'read'>;
  readonly resolve: VaultLinks['resolve'];
}

function isTemplate({ settings: { templateFolder } }: PeopleIndex, path: string): boolean {
  return templateFolder !== '' && path.startsWith(`${templateFolder}/`);
}

/**
 * The open tasks in a person's note, and those in other notes that link to them, the soonest first.
 * @param paths of the notes that may have some; only these are read
 */
export async function promisesTo(
  { index, store, resolve }: PromiseContext,
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

/** An open task, and the person it is for. */
export interface PersonalPromise {
  readonly person: Person;
  readonly task: OpenTask;
}

/** Whom a task is for: of a person's note that person, of another the only one that it links. */
function forWhom(
  index: PeopleIndex,
  { path, linkpaths }: OpenTask,
  resolve: VaultLinks['resolve'],
): Person | null {
  const own = index.person(path);
  if (own) return own;
  const linked = linkpaths.map((linkpath) => resolve(linkpath, path) ?? '');
  const people = [...new Set(linked)].flatMap((target) => index.person(target) ?? []);
  return people.length === 1 ? (people[0] ?? null) : null;
}

/**
 * All open promises and the people they are for, the soonest first. Only reads notes that may have
 * some.
 * @param pause between two notes; if it stops, these are the promises of the notes before
 */
export async function allPromises(
  {
    index,
    store,
  }: {
    readonly index: PeopleIndex;
    readonly store: Pick<LinkedStore, 'read' | 'readLinks'>;
  },
  pause: Pause = () => 'go-on',
): Promise<readonly PersonalPromise[]> {
  const links = store.readLinks();
  const tasks: OpenTask[] = [];
  for (const path of await links.mayHoldPromises((each) => index.person(each) !== null)) {
    if ((await pause()) === 'stop') break;
    if (isTemplate(index, path)) continue;
    const text = (await store.read(path)) ?? '';
    tasks.push(...openTasks(path, text, () => true));
  }
  return soonestFirst(tasks).flatMap((task) => {
    const person = forWhom(index, task, links.resolve);
    return person ? [{ person, task }] : [];
  });
}
