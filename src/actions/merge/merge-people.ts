import { mergedNote } from '../../core/merge/merged-note';
import { MERGE } from '../../words/merge/merge';
import {
  follow,
  previewMerge,
  type MergeRequest,
  type MergeResult,
  type Refusal,
  type MergeContext,
} from './merge-preview';
import type { TextEdit, WriteOutcome, NoteWrite } from '../ports';

export type MergeOutcome =
  | {
      readonly kind: 'merged';
      readonly result: MergeResult;
      readonly written: readonly NoteWrite[];
    }
  | { readonly kind: 'unchanged'; readonly path: string }
  /** Nothing was written. */
  | ({ readonly kind: 'refused' } & Refusal)
  /** The note that goes is still there, and nothing is lost; merging again does the rest. */
  | {
      readonly kind: 'unfinished';
      readonly path: string;
      readonly left: readonly Refusal[];
      readonly written: readonly NoteWrite[];
    };

function refusalsIn(outcomes: readonly WriteOutcome[]): Refusal[] {
  return outcomes.flatMap((each) =>
    each.kind === 'refused' ? [{ path: each.path, reason: each.reason }] : [],
  );
}

/**
 * Makes two notes about one person one. In this order, so that nothing is lost wherever it stops:
 * the note that stays gets everything; then, note by note, the links follow; only when no link is
 * left the other note goes into the trash. Until then both exist, and merging again does the rest.
 *
 * The app's own rename, which would update the links, needs a free path: the note that stays would
 * have to go first, and a stop in between would leave links that nothing finds again.
 */
export async function mergePeople(
  where: MergeContext,
  request: MergeRequest,
): Promise<MergeOutcome> {
  const { store } = where;
  const links = store.readLinks();
  const planned = await previewMerge(where, request, links);
  if (planned.kind !== 'planned') return planned;
  const { merging, result } = planned;
  const { path } = result;
  const first = await store.edit(path, (text) => {
    const places = links.placesIn(path, text);
    if (places === null) return { kind: 'refused', reason: MERGE.notReadYet };
    return mergedNote({ ...merging, kept: { path, text, places } }, request.choices);
  });
  if (first.kind === 'refused') return first;
  const done: WriteOutcome[] = [first];
  for (const source of result.rewritten.filter((each) => each !== path)) {
    const edit = (text: string): TextEdit => follow({ path: source, text }, where, links, request);
    done.push(await store.edit(source, edit));
  }
  if (refusalsIn(done).length === 0)
    done.push(await store.remove(merging.other.path, merging.other.text));
  const left = refusalsIn(done);
  const written = done.flatMap((each) => (each.kind === 'changed' ? [each.written] : []));
  return left.length === 0
    ? { kind: 'merged', result, written }
    : { kind: 'unfinished', path, left, written };
}
