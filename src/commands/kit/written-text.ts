import { inertBesideLinks, inertInLine, inertLine } from '../../core/notes/inert';
import type { CommandContext } from './command';

type Writing = Pick<CommandContext, 'store'>;

function besideLinks({ store }: Writing, text: string, inert: (text: string) => string): string {
  if (!text.includes('[[')) return inert(text);
  const { resolve } = store.readLinks();
  return inertBesideLinks(text, (linkpath) => resolve(linkpath, '') !== null, inert);
}

/**
 * What an argument says, as it may stand in a property: agents run commands with what they have
 * read elsewhere. A link to a note that is here stays one.
 */
export function propertyText(writing: Writing, text: string): string {
  return besideLinks(writing, text, inertLine);
}

/** What an argument says, as it may stand in a line of a note. */
export function lineText(writing: Writing, text: string): string {
  return besideLinks(writing, text, inertInLine);
}

/** A link to the note that an argument names, with or without brackets. */
export function noteLink(name: string): string {
  const [, inner = name] = /^\s*\[\[([^[\]\n]+)\]\]\s*$/.exec(name) ?? [];
  return `[[${inertLine(inner)}]]`;
}
