import { basename } from '../notes/note-facts';
import { editProperties, NOT_SAFE } from '../notes/edit-properties';
import { readFrontMatter } from '../notes/front-matter';
import { chainEdits, type NoteEdit } from '../notes/note-edit';
import { readList, readName } from '../notes/property-value';
import { noteKeys } from '../people/note-keys';
import type { Settings } from '../people/settings';
import { joinBodies } from './join-bodies';
import { mergePlan, type MergePlan } from './merge-plan';
import { choiceFor, type MergeChoice, type MergeChoices, type MergeRow } from './merge-row';
import {
  comparablePair,
  type Merging,
  type MergingNote,
  type ComparablePair,
} from './comparable-pair';
import { readTexts, mergeProperty } from './merge-property';

type Properties = Readonly<Record<string, unknown>>;

/** What becomes of each property, for the user to choose. */
export function planMerge(merging: Merging): MergePlan {
  const texts = comparablePair(merging);
  if ('kind' in texts) return texts;
  return mergePlan(texts, merging.settings, merging.today);
}

/** Names by which a note is called, those that are numbers as its text writes them. */
function namesOf(
  { path, text }: Pick<MergingNote, 'path' | 'text'>,
  properties: Properties,
  settings: Settings,
): string[] {
  const keys = noteKeys(properties, settings);
  const names = keys.keysOf('name').flatMap((key) => {
    const name = readName(properties[key]);
    return name.kind === 'read' ? [name.value] : [];
  });
  const aliases = keys.keysOf('aliases').flatMap((key) => {
    const list = readList([...(readTexts({ text, key })?.texts ?? [])]);
    return list.kind === 'read' ? list.value : [];
  });
  return [...names, basename(path), ...aliases];
}

/** Makes every name of the note that goes a name of the one that stays. */
function takeNames(text: string, other: string, merging: Merging): NoteEdit {
  const front = readFrontMatter(other);
  const names =
    front.kind === 'read'
      ? namesOf({ path: merging.other.path, text: other }, front.properties, merging.settings)
      : [];
  return editProperties(text, (properties) => {
    const key = noteKeys(properties, merging.settings).keyOf('aliases');
    const known = namesOf({ path: merging.kept.path, text }, properties, merging.settings);
    const missing = [...new Set(names)].filter((name) => !known.includes(name));
    return missing.map((item) => ({ kind: 'add', key, item }));
  });
}

function isPlain(value: unknown): value is string | boolean {
  return typeof value === 'string' || typeof value === 'boolean';
}

/** Takes the other note's value: in the kept one's place, or else as it is written there. */
function takeValue(text: string, { key, otherKey, kept, other }: MergeRow, from: string): NoteEdit {
  const isInPlace = (isPlain(kept) || kept === null) && isPlain(other);
  const front = isInPlace ? readFrontMatter(text) : null;
  const isThere = front?.kind === 'read' && Object.hasOwn(front.properties, key);
  if (!isThere || !isPlain(other)) return mergeProperty(text, { text: from, key: otherKey }, key);
  return editProperties(text, () => [{ kind: 'set', key, value: other }]);
}

function applyRow(text: string, row: MergeRow, from: string, choice: MergeChoice): NoteEdit {
  const { key, otherKey } = row;
  if (choice === 'other') return takeValue(text, row, from);
  const items = choice === 'both' ? readTexts({ text: from, key: otherKey })?.texts : [];
  const isOtherFirst = row.first === 'other' && choice === 'both';
  const own = isOtherFirst ? readTexts({ text, key })?.texts : [];
  if (!items || !own) return NOT_SAFE;
  const kind = row.first === 'kept' ? 'add-last' : 'add';
  return editProperties(text, () => [
    ...items.map((item) => ({ kind, key, item }) as const),
    ...own.map((item) => ({ kind: 'add-last', key, item }) as const),
  ]);
}

function mergeTexts(texts: ComparablePair, merging: Merging, choices: MergeChoices): NoteEdit {
  const plan = mergePlan(texts, merging.settings, merging.today);
  if (plan.kind === 'refused') return plan;
  const rows = plan.rows.map(
    (row) => (now: string) => applyRow(now, row, texts.other, choiceFor(row, choices)),
  );
  return chainEdits(texts.kept, [
    ...rows,
    (now) => takeNames(now, texts.other, merging),
    (now) => joinBodies(now, texts.other, merging.dayOf),
  ]);
}

/**
 * The text of the note that stays, with everything the other one says in it: properties by the
 * plan and the user's choices, names as aliases, logs joined, the text below its own. Merging
 * again changes nothing; what cannot be written safely is refused.
 */
export function mergedNote(merging: Merging, choices: MergeChoices): NoteEdit {
  try {
    const texts = comparablePair(merging);
    if ('kind' in texts) return texts;
    const done = mergeTexts(texts, merging, choices);
    if (done.kind === 'refused') return done;
    const changed = [...texts.changed, ...(done.kind === 'changed' ? done.changed : [])];
    const text = done.kind === 'changed' ? done.text : texts.kept;
    if (text === merging.kept.text) return { kind: 'unchanged' };
    return { kind: 'changed', text, changed: [...new Set(changed)] };
  } catch (error) {
    // A property that contains itself cannot be compared: the stack ends.
    if (error instanceof RangeError) return NOT_SAFE;
    throw error;
  }
}
