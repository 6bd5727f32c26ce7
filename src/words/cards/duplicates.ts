import { basename, folderOf } from '../../core/notes/note-facts';
import type { Person } from '../../core/people/person';
import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What is said of notes that may be about one person. */
export const DUPLICATES = translated('cards.DUPLICATES', {
  title: 'Likely duplicates',
  list: 'Pairs of notes that may be about one person',
  searching: 'Comparing names and addresses…',
  none: 'No two notes look like the same person.',
  noneHint: 'If you know of two, open one of them and run “Merge this person with another…”.',
  found: (count: number) =>
    count === 1
      ? '1 pair of notes may be about one person. Nothing is merged before you say so.'
      : `${counted(count, 'pair')} of notes may be about one person each. Nothing is merged before you say so.`,
  allDone: 'No pairs left.',
  merge: 'Merge…',
  mergePair: (a: string, b: string) => `Merge ${a} and ${b}`,
  twoPeople: 'Two people',
  twoPeoplePair: (a: string, b: string) => `${a} and ${b} are two people`,
  open: (name: string) => `Open ${name}`,
});

/** What a note says of a person that tells them apart from others, one text each. */
function marksOf({ role, organization, place }: Person): readonly string[] {
  return [role ?? '', ...organization, ...place].filter((text) => text !== '');
}

function labelOf(one: Person, other: Person, isShared: (name: string) => boolean): string {
  const known = new Set(marksOf(other).map((text) => text.toLowerCase()));
  const own = marksOf(one).filter((text) => !known.has(text.toLowerCase()));
  // Where nothing else differs, the notes do.
  const isAlike = one.name === other.name && own.length === 0 && marksOf(other).length === 0;
  const file =
    basename(one.path) === basename(other.path) ? folderOf(one.path) : basename(one.path);
  const isToTell = isAlike || (own.length === 0 && isShared(one.name));
  const marks = isToTell && file !== '' ? [file] : own;
  return marks.length === 0 ? one.name : `${one.name} (${marks.join(', ')})`;
}

/**
 * Two people by name, each with what tells them apart: `Ana Silva (nurse, Porto)`.
 * @param isShared whether more notes in sight have a name
 */
export function labelsOfPair(
  a: Person,
  b: Person,
  isShared: (name: string) => boolean,
): readonly [string, string] {
  return [labelOf(a, b, isShared), labelOf(b, a, isShared)];
}

/** Which names several notes have, of all that are in some pairs. */
export function sharedNames(
  pairs: readonly { readonly a: Person; readonly b: Person }[],
): (name: string) => boolean {
  const paths = new Map<string, Set<string>>();
  for (const { name, path } of pairs.flatMap(({ a, b }) => [a, b]))
    paths.set(name, (paths.get(name) ?? new Set()).add(path));
  return (name) => (paths.get(name)?.size ?? 0) > 1;
}
