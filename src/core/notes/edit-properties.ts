import { isEqual } from '../text/equal';
import { readFrontMatter } from './front-matter';
import type { EditFault } from './fault';
import type { NoteEdit } from './note-edit';
import { parseBlock } from './property-block';
import type { PropertyChange } from './property-change';
import { unquotedLink } from './property-value';
import { hasItem, itemsOf, movedToEnd } from './same-list-item';
import { splice } from './splice-property';
import { splitNote, type NoteParts } from './split-note';

type Properties = Readonly<Record<string, unknown>>;

interface Note {
  readonly text: string;
  readonly properties: Properties;
  /** The block as last parsed; null if something moved since then. */
  readonly root: ReturnType<typeof parseBlock>;
}

// Own properties only: every object answers to `constructor`.
function valueOf(properties: Properties, key: string): unknown {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function isDone(properties: Properties, change: PropertyChange): boolean {
  const now = valueOf(properties, change.key);
  switch (change.kind) {
    case 'set':
      return isEqual(now, change.value);
    case 'remove':
      return !Object.hasOwn(properties, change.key);
    case 'add':
      return change.item.trim() === '' || hasItem(now, change.item);
    case 'add-last':
      return (
        change.item.trim() === '' ||
        (hasItem(now, change.item) && isEqual(itemsOf(now), movedToEnd(now, change.item)))
      );
  }
}

/** What is to become the last item is added if the list does not have it. */
function added(properties: Properties, change: PropertyChange): PropertyChange {
  if (change.kind !== 'add-last' || hasItem(valueOf(properties, change.key), change.item))
    return change;
  return { ...change, kind: 'add' };
}

/**
 * Adding to nothing, or to one link that YAML took for a list in a list, sets a new list: beside
 * another item the link would lose its brackets.
 */
function simplified(properties: Properties, wanted: PropertyChange): PropertyChange {
  const change = added(properties, wanted);
  if (change.kind !== 'add') return change;
  const { key, item } = change;
  const now = valueOf(properties, key) ?? '';
  const link = unquotedLink(now);
  if (now !== '' && link === null) return change;
  return { kind: 'set', key, value: link === null ? [item] : [link, item] };
}

/** The properties that a change must leave; every other outcome is refused. */
function expected(properties: Properties, change: PropertyChange): Properties {
  const { key } = change;
  switch (change.kind) {
    case 'set':
      return { ...properties, [key]: change.value };
    case 'remove':
      return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== key));
    case 'add':
      return { ...properties, [key]: [...itemsOf(valueOf(properties, key)), change.item] };
    case 'add-last':
      return { ...properties, [key]: movedToEnd(valueOf(properties, key), change.item) };
  }
}

function refused(fault: EditFault): NoteEdit {
  return { kind: 'refused', fault };
}

/** Characters that are parsed for all changes of one edit: some seconds. */
const MAX_PARSED = 10_000_000;

function blockLength(text: string): number {
  const { block } = splitNote(text);
  return block ? block.to - block.from : 0;
}

/** Properties that are written in a way that no edit handles. */
export const NOT_SAFE = { kind: 'refused', fault: { code: 'not-safe' } } as const;

/** The note with another block of properties; a note that has none gets one. */
export function withBlock(text: string, parts: NoteParts, block: string): string {
  if (parts.block) return text.slice(0, parts.block.from) + block + text.slice(parts.block.to);
  const fence = `---${parts.lineEnd}`;
  return text.slice(0, parts.start) + fence + block + fence + text.slice(parts.start);
}

/**
 * The note with one property changed; null if it is written in a way that no edit handles. New
 * properties go to the end of the block, so that the next new one does not need another parse.
 */
function applyChange({ text, properties, root: known }: Note, change: PropertyChange): Note | null {
  const parts = splitNote(text);
  const block = parts.block ? text.slice(parts.block.from, parts.block.to) : '';
  const isNew = change.kind === 'set' && !Object.hasOwn(properties, change.key);
  const root = (isNew ? known : null) ?? parseBlock(block);
  const spliced = root && splice({ block, root, lineEnd: parts.lineEnd }, change);
  if (spliced === null) return null;
  return {
    text: withBlock(text, parts, spliced),
    properties: expected(properties, change),
    root: isNew ? root : null,
  };
}

/** Whether a note says what it should and nothing else: whatever went wrong on the way shows here. */
function isAsWanted({ text, properties }: Note): boolean {
  const after = readFrontMatter(text);
  return after.kind === 'read' && isEqual(after.properties, properties);
}

function applyAll(
  text: string,
  plan: (properties: Properties) => readonly PropertyChange[],
): NoteEdit {
  const start = readFrontMatter(text);
  if (start.kind === 'unreadable') return refused(start.fault);
  let now: Note = { text, properties: start.properties, root: null };
  const changed: string[] = [];
  const changes = plan(start.properties);
  // For nearly each one the whole block is parsed.
  if (changes.length * blockLength(text) > MAX_PARSED) return refused({ code: 'too-many-changes' });
  for (const change of changes) {
    if (isDone(now.properties, change)) continue;
    const next = applyChange(now, simplified(now.properties, change));
    if (next === null) return NOT_SAFE;
    now = next;
    changed.push(change.key);
  }
  if (now.text === text) return { kind: 'unchanged' };
  return isAsWanted(now) ? { kind: 'changed', text: now.text, changed } : NOT_SAFE;
}

/**
 * Changes properties in a note's text and no other byte: comments, quotes, order, blank lines, line
 * ends and the byte order mark stay. The result is read back and compared. A block that cannot be
 * read, or an edit that would touch anything else, is refused.
 * @param plan from the properties as they are now to the changes wanted, done in turn
 */
export function editProperties(
  text: string,
  plan: (properties: Properties) => readonly PropertyChange[],
): NoteEdit {
  try {
    return applyAll(text, plan);
  } catch (error) {
    // A property that contains itself (`a: &a [*a]`) cannot be compared: the stack ends.
    if (error instanceof RangeError) return NOT_SAFE;
    throw error;
  }
}
