import { expect, it } from 'vitest';
import { demo } from '../support/demo-vault';
import { englishLeftIn, textsShown } from './english-left';
import { openPage } from './open-view';
import { walk } from './screens';

it.each(['de', 'fr', 'es', 'pt'] as const)(
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
