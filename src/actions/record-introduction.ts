import {
  introductionPath,
  introductionText,
  type NewStatus,
} from '../core/introductions/introduction-text';
import type { PeopleIndex } from '../core/people-index/people-index';
import type { LinkTo } from './introduction-acquaint';
import type { CreateOutcome, NoteStore } from './ports';

interface Named {
  readonly path: string;
  readonly name: string;
}

/** Two people, why they should meet, and what is to become of it. */
export interface Recorded {
  readonly people: readonly [Named, Named];
  readonly reason: string;
  readonly status: NewStatus;
}

/** The path of a note that names both, whatever became of it; null where there is none. */
function noteOfBoth(index: PeopleIndex, [a, b]: readonly [Named, Named]): string | null {
  for (const { path, people } of index.introductions())
    if (people.includes(a.path) && people.includes(b.path)) return path;
  return null;
}

/**
 * Writes the note of an introduction: proposed where the user takes a suggestion up, dismissed
 * where it is not to come again. Two people who have a note are not suggested any more.
 */
export function recordIntroduction(
  { index, store, linkTo }: { index: PeopleIndex; store: NoteStore; linkTo: LinkTo },
  { people, reason, status }: Recorded,
): Promise<CreateOutcome> {
  const known = noteOfBoth(index, people);
  if (known !== null) return Promise.resolve({ kind: 'exists', path: known });
  const names = [people[0].name, people[1].name] as const;
  const path = introductionPath(names, index.settings);
  const links = [linkTo(people[0].path), linkTo(people[1].path)] as const;
  const note = introductionText({ names, links, status, reason });
  if (note.kind === 'changed') return store.create(path, note.text);
  const why = note.kind === 'refused' ? note.reason : 'there is nothing to write';
  return Promise.resolve({ kind: 'refused', path, reason: why });
}
