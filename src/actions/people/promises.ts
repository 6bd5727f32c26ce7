import { openTasks, soonestFirst, type OpenTask } from '../../core/tasks/open-tasks';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { NoteStore, VaultLinks } from '../ports';

/** Where promises are looked for. */
interface PromisePlace {
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
