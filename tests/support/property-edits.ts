import { editProperties } from '../../src/core/notes/edit-properties';
import type { NoteEdit } from '../../src/core/notes/note-edit';
import type { PropertyChange, PropertyValue } from '../../src/core/notes/property-change';

// With a property's name and a line of dashes, which are no properties there.
const BODY = 'Some text\n\n---\nmet: in the text\n';

export function set(key: string, value: PropertyValue): PropertyChange {
  return { kind: 'set', key, value };
}

export function add(key: string, item: string): PropertyChange {
  return { kind: 'add', key, item };
}

export function addLast(key: string, item: string): PropertyChange {
  return { kind: 'add-last', key, item };
}

export function remove(key: string): PropertyChange {
  return { kind: 'remove', key };
}

export function edit(text: string, ...changes: readonly PropertyChange[]): NoteEdit {
  return editProperties(text, () => changes);
}

/** A note with a block of properties, given as lines. */
export function note(...lines: readonly string[]): string {
  return ['---', ...lines, '---', BODY].join('\n');
}
