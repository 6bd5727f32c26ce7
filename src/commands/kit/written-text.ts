import { safeBesideLinks, safeInLine, safeLine } from '../../core/notes/safe-text';
import type { CommandContext } from './command';

type Writing = Pick<CommandContext, 'store'>;

function besideLinks({ store }: Writing, text: string, inert: (text: string) => string): string {
  if (!text.includes('[[')) return inert(text);
  const { resolve } = store.readLinks();
  return safeBesideLinks(text, (linkpath) => resolve(linkpath, '') !== null, inert);
}

/**
 * What an argument says, as it may stand in a property: agents run commands with what they have
 * read elsewhere. A link to a note that is here stays one.
 */
export function propertyText(writing: Writing, text: string): string {
  return besideLinks(writing, text, safeLine);
}

/** What an argument says, as it may stand in a line of a note. */
export function lineText(writing: Writing, text: string): string {
  return besideLinks(writing, text, safeInLine);
}

/** A link to the note that an argument names, with or without brackets. */
export function noteLink(name: string): string {
  const [, inner = name] = /^\s*\[\[([^[\]\n]+)\]\]\s*$/.exec(name) ?? [];
  return `[[${safeLine(inner)}]]`;
}
