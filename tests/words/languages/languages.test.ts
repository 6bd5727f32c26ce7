import compile from 'icu-minify/compile';
import { afterEach, describe, expect, test } from 'vitest';
import {
  LOCALES,
  speak,
  speakEnglish,
  translated,
  uiLanguageOf,
} from '../../../src/words/kit/ui-language';
import { compiledTables } from '../../../src/words/languages/compiled';
import { translationTo } from '../../../src/words/languages/translation';
import {
  englishMessages,
  messages,
  plainTables,
  translatedTables,
} from '../../support/translated-tables';

const LANGUAGES = ['de', 'fr', 'es', 'pt'] as const;

/** What is English in every language: it stands in notes or files, names a tool, or is for agents. */
const ENGLISH_FOR_GOOD = [
  'agents.AGENTS',
  'agents.AGENT_PROTOCOL',
  'calendar.CALENDAR_ENTRIES',
  'cards.CARD_LABELS',
  'cards.EVENT_WORDS',
  'cards.MET_AGAIN_IN_LOG',
  'cards.MONICA_LABELS',
  'cards.VCARD_LABELS',
  'cards.VCARD_NAMES',
  'coming-over.TOOL_NAMES',
  'first-run.SAMPLE_NOTES',
  'introductions.SET_ASIDE_OUTCOMES',
  'look-back.LOOK_BACK',
  'settings.SELF_CHECK_REPORT',
  'suggestions.ENGLISH_REASONS',
  // Has all five languages in itself, for letters too.
  'suggestions.REASONS',
];

/** The places for values in a compiled message. */
function placesIn(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  const places = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      if (typeof node[0] === 'string' && /^\d+$/.test(node[0]) && typeof node[1] !== 'string')
        places.add(node[0]);
      node.forEach(walk);
    } else if (typeof node === 'object' && node !== null) Object.values(node).forEach(walk);
  };
  walk(message);
  return [...places].sort();
}

function wordsOf(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

describe('languages', () => {
  afterEach(speakEnglish);

  test('a table is called after its folder and its constant, and stands in every language', () => {
    const said = LANGUAGES.map((language) => new Set(Object.keys(translationTo(language))));
    for (const { name, file, constant } of translatedTables()) {
      expect(name).toBe(`${file.split(/[\\/]/)[0] ?? ''}.${constant}`);
      for (const names of said) expect(names).toContain(name);
    }
  });

  test('a message has places for values that its English has, the same in every language', async () => {
    const languages = LANGUAGES.map(compiledTables);
    for (const table of translatedTables()) {
      const [feature = '', constant = ''] = table.name.split('.');
      const english = await englishMessages(table);
      const said = languages.map((features) => {
        const tables = features[feature];
        return new Map(messages(Reflect.get(Object(tables), constant)));
      });
      for (const [key, own] of english) {
        const values = typeof own === 'function' ? own.length : 0;
        const [first, ...others] = said.map((all) => placesIn(all.get(key)).join());
        const where = `${table.name} ${key}`;
        for (const place of (first ?? '').split(',').filter((each) => each !== ''))
          expect(Number(place), where).toBeLessThan(values);
        for (const other of others) expect(other, where).toBe(first);
      }
    }
  });

  test('no sentence was left in English, and none has a typewriter’s apostrophe', async () => {
    const languages = LANGUAGES.map((language) => ({ language, said: compiledTables(language) }));
    for (const table of translatedTables()) {
      const [feature = '', constant = ''] = table.name.split('.');
      const english = await englishMessages(table);
      for (const { language, said } of languages) {
        for (const [key, text] of messages(Reflect.get(Object(said[feature]), constant))) {
          const where = `${language} ${table.name} ${key}`;
          expect(JSON.stringify(text), where).not.toContain("'");
          if (typeof text === 'string' && wordsOf(text) > 2)
            expect(text, where).not.toBe(english.get(key));
        }
      }
    }
  });

  test('only what stands in notes and files is said in English alone', async () => {
    const plain = [...(await plainTables()).keys()];
    expect(plain.filter((name) => !ENGLISH_FOR_GOOD.includes(name))).toEqual([]);
  });

  test('a table is read in the language that is spoken at the moment', () => {
    const table = translated('test.TABLE', {
      plain: 'No day',
      notes: (count: number) => `${String(count)} notes`,
      inner: { each: (name: string) => `for ${name}` },
    });
    speak('de', {
      'test.TABLE': {
        plain: 'Kein Tag',
        notes: () => 'Notizen',
        inner: { each: (name) => `für ${String(name)}` },
      },
    });
    expect([table.plain, table.notes(2), table.inner.each('Ana')]).toEqual([
      'Kein Tag',
      'Notizen',
      'für Ana',
    ]);
    speakEnglish();
    expect([table.plain, table.inner.each('Ana')]).toEqual(['No day', 'for Ana']);
  });

  test('what a language does not say is said in English', () => {
    const table = translated('test.TABLE', { plain: 'No day', notes: () => 'notes' });
    speak('de', {});
    expect([table.plain, table.notes()]).toEqual(['No day', 'notes']);
  });

  test('numbers stand in the form that they ask for', () => {
    const forms = compile('{0, plural, one {# Notiz} other {# Notizen}}');
    expect(placesIn(forms)).toEqual(['0']);
  });

  test.each([
    ['de-AT', 'de'],
    ['pt_BR.UTF-8', 'pt'],
    ['es', 'es'],
    ['nl', 'en'],
    ['', 'en'],
  ])('%s is said in %s', (tag, language) => {
    expect(uiLanguageOf(tag)).toBe(language);
  });

  test('Intl knows the locales', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(Object.values(LOCALES))).toHaveLength(5);
  });
});
