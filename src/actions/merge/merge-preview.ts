import type { Day } from '../../core/days/day';
import { mergedNote, planMerge } from '../../core/merge/merged-note';
import { leftValues, type LeftValue, type MergeChoices } from '../../core/merge/merge-row';
import type { DayOfLink } from '../../core/notes/interaction';
import { followingLinks, type Merging } from '../../core/merge/comparable-pair';
import { rewriteBodyLinks } from '../../core/merge/rewrite-body-links';
import { rewriteCanvasLinks } from '../../core/merge/rewrite-canvas-links';
import { rewritePropertyLinks } from '../../core/merge/rewrite-property-links';
import { chainEdits } from '../../core/notes/note-edit';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { propertyTable } from '../../core/people/properties';
import { editRefusal } from '../../words/notes/faults';
import { MERGE } from '../../words/merge/merge';
import type { LinkedStore, TextEdit, VaultLinks } from '../ports';

/** The people, and where their notes are. */
export interface MergeContext {
  readonly index: PeopleIndex;
  readonly store: LinkedStore;
  readonly today: Day;
}

export interface MergeRequest {
  /** Whose note stays. */
  readonly kept: Person;
  /** Whose note goes. */
  readonly other: Person;
  readonly choices: MergeChoices;
}

/** A note and why nothing was written to it. */
export interface Refusal {
  readonly path: string;
  readonly reason: string;
}

/** What merging two notes does, or would do. */
export interface MergeResult {
  readonly path: string;
  /** Names of properties, `log`, `body`. */
  readonly changed: readonly string[];
  /** Paths of the notes whose links lead to the one that stays from now on. */
  readonly rewritten: readonly string[];
  readonly removed: string;
  /** Values that neither note says afterwards: the user chose others. */
  readonly left: readonly LeftValue[];
  /** Introductions of the two to each other, which are one person now: the user's to look at. */
  readonly introductions: readonly string[];
}

export type MergePreview =
  | { readonly kind: 'planned'; readonly result: MergeResult; readonly merging: Merging }
  | { readonly kind: 'unchanged'; readonly path: string }
  | ({ readonly kind: 'refused' } & Refusal);

type Refused = { readonly kind: 'refused' } & Refusal;

function refused(path: string, reason: string): Refused {
  return { kind: 'refused', path, reason };
}

async function readMerging(
  { index, store, today }: MergeContext,
  links: VaultLinks,
  { kept, other }: MergeRequest,
): Promise<Merging | Refusal> {
  const notes = [];
  for (const { path } of [kept, other]) {
    const text = await store.read(path);
    if (text === null) return { path, reason: MERGE.unreadable };
    const places = links.placesIn(path, text);
    if (places === null) return { path, reason: MERGE.notReadYet };
    notes.push({ path, text, places });
  }
  const [keptNote, otherNote] = notes;
  if (!keptNote || !otherNote) return { path: kept.path, reason: MERGE.unreadable };
  const { settings } = index;
  const { resolve } = links;
  const dayOf: DayOfLink = (link) =>
    index.days.dayOf({ ...link, target: resolve(link.linkpath, keptNote.path) });
  return { kept: keptNote, other: otherNote, resolve, settings, today, dayOf };
}

/** One note, or canvas, with its links to the note that goes pointed at the one that stays. */
export function follow(
  { path, text }: { readonly path: string; readonly text: string },
  { index }: MergeContext,
  links: VaultLinks,
  { kept, other }: MergeRequest,
): TextEdit {
  const { resolve } = links;
  const change = followingLinks(path, { kept: kept.path, other: other.path, resolve });
  if (path.endsWith('.canvas')) return rewriteCanvasLinks(text, change);
  const places = links.placesIn(path, text);
  if (places === null) return { kind: 'refused', reason: MERGE.notReadYet };
  // Only in a person's note a plain text can be the name of a note.
  const table = index.person(path) ? propertyTable(index.settings.propertyNames) : null;
  return chainEdits(text, [
    (now) => rewriteBodyLinks(now, places, change),
    (now) => rewritePropertyLinks(now, { ...change, table }),
  ]);
}

function introductionsOfBoth(index: PeopleIndex, { kept, other }: MergeRequest): string[] {
  return [...index.introductions()]
    .filter(({ people }) => people.includes(kept.path) && people.includes(other.path))
    .map(({ path }) => path)
    .sort();
}

type Following = { readonly kind: 'following'; readonly paths: readonly string[] };

/** The notes whose links are to be rewritten, if that can be done in all of them. */
async function following(
  where: MergeContext,
  links: VaultLinks,
  request: MergeRequest,
): Promise<Following | Refused> {
  const { kept, other } = request;
  const paths: string[] = [];
  for (const path of await links.mayLinkTo(other.path)) {
    const text = path === kept.path || path === other.path ? null : await where.store.read(path);
    if (text === null) continue;
    const edit = follow({ path, text }, where, links, request);
    if (edit.kind === 'refused') return refused(path, editRefusal(edit));
    if (edit.kind === 'changed') paths.push(path);
  }
  return { kind: 'following', paths };
}

/** What merging two people would do, without writing anything. */
export async function previewMerge(
  where: MergeContext,
  request: MergeRequest,
  links: VaultLinks = where.store.readLinks(),
): Promise<MergePreview> {
  const { kept, other, choices } = request;
  if (kept.path === other.path) return { kind: 'unchanged', path: kept.path };
  const merging = await readMerging(where, links, request);
  if ('reason' in merging) return refused(merging.path, merging.reason);
  const [plan, note] = [planMerge(merging), mergedNote(merging, choices)];
  if (plan.kind === 'refused') return refused(kept.path, editRefusal(plan));
  if (note.kind === 'refused') return refused(kept.path, editRefusal(note));
  const linking = await following(where, links, request);
  if (linking.kind === 'refused') return linking;
  const changed = note.kind === 'changed' ? note.changed : [];
  const result = {
    path: kept.path,
    changed: changed.filter((name) => name !== 'links'),
    rewritten: [...(changed.includes('links') ? [kept.path] : []), ...linking.paths],
    removed: other.path,
    left: leftValues(plan.rows, choices),
    introductions: introductionsOfBoth(where.index, request),
  };
  return { kind: 'planned', result, merging };
}
