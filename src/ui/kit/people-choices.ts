import type { App } from 'obsidian';
import { knownValues } from '../../core/editing/known-values';
import { displayText } from '../../core/notes/link';
import type { Person } from '../../core/people/person';
import { linkToPerson } from './link-to-person';
import type { TextChoice } from './text-suggest';

/** A choice, and what a note says for it: a link if the notes that have it so far use links. */
export interface WrittenChoice extends TextChoice {
  readonly written: string;
}

/** A person to choose. */
export interface PersonChoice extends WrittenChoice {
  readonly path: string;
}

/** A value as a person's note writes it, which the index knows only as its reader sees it. */
function asWritten(app: App, { path }: Person, value: string): string {
  const links = app.metadataCache.getCache(path)?.frontmatterLinks ?? [];
  return links.find(({ original }) => displayText(original) === value)?.original ?? value;
}

/** The events and places people were met at, those of the most people first. */
export function placesMet(app: App, people: Iterable<Person>): WrittenChoice[] {
  const all = [...people];
  const firstAt = new Map([...all].reverse().map((person) => [person.metAt, person]));
  return knownValues(all, 'metAt').map((text) => {
    const person = firstAt.get(text);
    return { text, note: '', written: person ? asWritten(app, person, text) : text };
  });
}

function noteOn({ name, aliases, organization, path }: Person, isOnlyOne: boolean): string {
  if (!isOnlyOne) return path;
  return [...aliases, ...organization].filter((text) => text !== name).join(', ');
}

/** All people by name, told apart by path if they share one. */
export function peopleByName(app: App, people: Iterable<Person>): PersonChoice[] {
  const all = [...people].sort((a, b) => a.name.localeCompare(b.name));
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return all.map((person) => ({
    text: person.name,
    note: noteOn(person, counts.get(person.name) === 1),
    written: linkToPerson(app, person),
    path: person.path,
  }));
}
