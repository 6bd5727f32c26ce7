import { isEqual } from '../equal';
import { displayText, linksInText } from '../link';
import { textsOf } from './property-value';
import { readFrontMatter } from './front-matter';
import type { NoteEdit } from './note-edit';
import { parseBlock } from './property-block';
import type { PropertyChange } from './property-change';
import { splice } from './splice-property';
import { splitNote, type NoteParts } from './split-note';

type Properties = Readonly<Record<string, unknown>>;

function linkTarget(text: string): string | null {
  const path = linksInText(text)[0]?.linkpath.replace(/#.*$|\.md$/g, '');
  return path?.toLowerCase() ?? null;
}

function isSameItem(a: string, b: string): boolean {
  const target = linkTarget(a);
  if (target !== null && target === linkTarget(b)) return true;
  return displayText(a).toLowerCase() === displayText(b).toLowerCase();
}

function isDone(properties: Properties, change: PropertyChange): boolean {
  const { key } = change;
  switch (change.kind) {
    case 'set':
      return isEqual(properties[key], change.value);
    case 'remove':
      return !Object.hasOwn(properties, key);
    case 'add':
      return (textsOf(properties[key]) ?? []).some((text) => isSameItem(text, change.item));
  }
}

/** The properties that a change must leave; every other outcome is refused. */
function expected(properties: Properties, change: PropertyChange): Properties {
  const { key } = change;
  switch (change.kind) {
    case 'set':
      return { ...properties, [key]: change.value };
    case 'remove':
      return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== key));
    case 'add': {
      const now = properties[key] ?? [];
      const items: readonly unknown[] = Array.isArray(now) ? now : [now];
      return { ...properties, [key]: [...items, change.item] };
    }
  }
}

function refused(reason: string): NoteEdit {
  return { kind: 'refused', reason };
}

const NOT_SAFE = 'its properties are written in a way that cannot be changed safely';

function around(text: string, parts: NoteParts, block: string): string {
  if (parts.block) return text.slice(0, parts.block.from) + block + text.slice(parts.block.to);
  const fence = `---${parts.lineEnd}`;
  return text.slice(0, parts.start) + fence + block + fence + text.slice(parts.start);
}

function applyChange(text: string, properties: Properties, change: PropertyChange): NoteEdit {
  if (isDone(properties, change)) return { kind: 'unchanged' };
  const parts = splitNote(text);
  const block = parts.block ? text.slice(parts.block.from, parts.block.to) : '';
  const root = parseBlock(block);
  const spliced = root === null ? null : splice({ block, root, lineEnd: parts.lineEnd }, change);
  if (spliced === null) return refused(NOT_SAFE);
  const edited = around(text, parts, spliced);
  const after = readFrontMatter(edited);
  const holds = after.kind === 'read' && isEqual(after.properties, expected(properties, change));
  return holds ? { kind: 'changed', text: edited, changed: [change.key] } : refused(NOT_SAFE);
}

function applyAll(
  text: string,
  plan: (properties: Properties) => readonly PropertyChange[],
): NoteEdit {
  const start = readFrontMatter(text);
  if (start.kind === 'unreadable') return refused(start.problem);
  let now = { text, properties: start.properties };
  const changed: string[] = [];
  for (const change of plan(start.properties)) {
    const done = applyChange(now.text, now.properties, change);
    if (done.kind === 'refused') return done;
    if (done.kind === 'unchanged') continue;
    now = { text: done.text, properties: expected(now.properties, change) };
    changed.push(change.key);
  }
  return changed.length === 0
    ? { kind: 'unchanged' }
    : { kind: 'changed', text: now.text, changed };
}

/**
 * Changes properties in a note's text and not one byte besides: comments, quotes, order, blank
 * lines, line ends and the byte order mark stay. The result is read back and compared; a block
 * that cannot be read, or an edit that would touch anything else, is refused.
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
    if (error instanceof RangeError) return refused(NOT_SAFE);
    throw error;
  }
}
