import { PeopleIndex } from '../../src/core/people/people-index';
import type { NoteFacts } from '../../src/core/notes/note-facts';
import { propertyTable } from '../../src/core/people/properties';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/people/settings';
import { isDay, type Day } from '../../src/core/days/day';
import { linkResolver } from '../../src/headless/link-resolver.mts';
import { readFacts } from '../../src/headless/read-facts.mts';
import { inWords } from './problems-in-words';

/** Notes by path. */
export type Texts = Readonly<Record<string, string>>;

/** A day that the test knows to be one. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is not a day`);
  return text;
}

/** The text of a note with these properties, as YAML that needs no quoting of its own. */
export function note(properties: Readonly<Record<string, unknown>>, body = ''): string {
  const lines = Object.entries(properties).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---', body].join('\n');
}

export function factsOf(texts: Texts, settings: Settings = DEFAULT_SETTINGS): NoteFacts[] {
  const paths = Object.keys(texts);
  const reading = { resolve: linkResolver(paths), table: propertyTable(settings.propertyNames) };
  return paths.map((path) => readFacts(path, { kind: 'text', text: texts[path] ?? '' }, reading));
}

/** The index of a vault of texts, read as the headless program reads files. */
export function indexOf(texts: Texts, settings: Settings = DEFAULT_SETTINGS): PeopleIndex {
  const index = new PeopleIndex(settings);
  index.update(factsOf(texts, settings).map((facts) => ({ kind: 'set', facts })));
  index.markReady();
  return index;
}

/** The one problem-free person of a note in the people folder, with the given properties. */
export function personWith(properties: Readonly<Record<string, unknown>>, body = '') {
  const index = indexOf({ 'People/Ana Silva.md': note(properties, body) });
  const person = index.person('People/Ana Silva.md');
  if (!person) throw new Error('the note is not a person');
  return { index, person, problems: index.problems().map(inWords) };
}
