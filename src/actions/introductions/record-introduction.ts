import {
  introductionPath,
  introductionText,
  type NewStatus,
} from '../../core/introductions/introduction-text';
import type { PeopleIndex } from '../../core/people/people-index';
import type { LinkTo } from './introduction-acquaint';
import type { CreateOutcome, NoteStore } from '../ports';
import { editRefusal } from '../../words/notes/faults';
import { FILES } from '../../words/kit/files';
import { INTRODUCTION_NOTES } from '../../words/introductions/introduction-log';

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
export function noteOfBoth(
  index: PeopleIndex,
  [a, b]: readonly [Pick<Named, 'path'>, Pick<Named, 'path'>],
): string | null {
  for (const { path, people } of index.introductions())
    if (people.includes(a.path) && people.includes(b.path)) return path;
  return null;
}

/** Notes of others that may have the same names. */
const MOST_NAMESAKES = 20;

/** What a link cannot hold: it would lead to somebody else, or to nobody. */
const UNLINKABLE = /[#^[\]|]/;

/** Makes a note under the first of its names that is free; one that says the same is there already. */
async function createBeside(store: NoteStore, path: string, text: string): Promise<CreateOutcome> {
  for (let at = 1; at <= MOST_NAMESAKES; at++) {
    const own = at === 1 ? path : path.replace(/\.md$/, ` (${String(at)}).md`);
    const outcome = await store.create(own, text);
    // Of a note that was made a moment ago the index may not know yet.
    if (outcome.kind !== 'exists' || (await store.read(outcome.path)) === text) return outcome;
  }
  return { kind: 'refused', path, reason: INTRODUCTION_NOTES.manyOfName };
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
  const odd = people.find(({ path }) => UNLINKABLE.test(path));
  if (odd) {
    const reason = INTRODUCTION_NOTES.unlinkable;
    return Promise.resolve({ kind: 'refused', path: odd.path, reason });
  }
  const names = [people[0].name, people[1].name] as const;
  const path = introductionPath(names, index.settings);
  const links = [linkTo(people[0].path), linkTo(people[1].path)] as const;
  const note = introductionText({ names, links, status, reason });
  if (note.kind === 'changed') return createBeside(store, path, note.text);
  const why = note.kind === 'refused' ? editRefusal(note) : FILES.nothingToWrite;
  return Promise.resolve({ kind: 'refused', path, reason: why });
}
