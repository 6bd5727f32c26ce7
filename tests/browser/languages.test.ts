import { expect, it } from 'vitest';
import { demo } from '../support/demo-vault';
import { many } from '../support/runs';
import { englishLeftIn, textsShown } from './english-left';
import { openPage } from './open-view';
import { walk } from './screens';

/** The language with the longest words while somebody waits, all of them in CI: a walk takes as long as twenty tests. */
const LANGUAGES = ['de', 'fr', 'es', 'pt'] as const;

it.each(LANGUAGES.slice(0, many(LANGUAGES.length)))(
  'no view, dialog, menu or notice says anything in English: %s',
  async (language) => {
    const notes = demo();
    const standIn = await openPage({ notes, query: `theme=light&lang=${language}` });
    const englishIn = await englishLeftIn(language, notes);
    const found = new Map<string, string>();
    await walk(standIn, async (shown) => {
      for (const text of englishIn(await textsShown(standIn.page)))
        found.set(text, found.get(text) ?? shown);
    });
    expect([...found].map(([text, shown]) => `${shown}: ${text}`)).toEqual([]);
  },
);
