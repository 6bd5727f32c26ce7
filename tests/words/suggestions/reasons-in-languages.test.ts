import { afterEach, describe, expect, test } from 'vitest';
import { reasonToMeet } from '../../../src/actions/introductions/introduction-reason';
import { ask } from '../../../src/core/suggestions/ask';
import { bridgeData } from '../../../src/core/suggestions/bridges';
import { speak, speakEnglish, uiLanguage } from '../../../src/words/kit/ui-language';
import { translationTo } from '../../../src/words/languages/translation';
import { answeringWords } from '../../../src/words/suggestions/ask';
import { missingWords, NOTE_NEEDS } from '../../../src/words/suggestions/needs';
import { strengthWords, suggestionSentences } from '../../../src/words/suggestions/reason-words';
import { DRAFT_WORDS } from '../../../src/words/messages/drafts';
import { REASONS } from '../../../src/words/suggestions/reasons';
import { suggestionsOf } from '../../support/suggestions';
import { indexOf, note } from '../../support/vault';

const INDEX = indexOf({
  'People/Ana Silva.md': note({ seeks: 'orrery gears', field: 'design', interests: 'go' }),
  'People/Bo Lee.md': note({ offers: 'orrery gears', field: 'systems', interests: 'go' }),
});

const [FOUND] = suggestionsOf(INDEX);

describe('why two people should meet', () => {
  afterEach(speakEnglish);

  test.each([
    [
      'de',
      'Ana sucht orrery gears; Bo bietet orrery gears.',
      'Ana arbeitet im Bereich design, Bo im Bereich systems.',
    ],
    [
      'fr',
      'Ana cherche orrery gears ; Bo propose orrery gears.',
      'Ana a pour domaine design ; Bo, systems.',
    ],
    [
      'es',
      'Ana busca orrery gears; Bo ofrece orrery gears.',
      'Ana trabaja en design; Bo, en systems.',
    ],
    [
      'pt',
      'Ana procura orrery gears; Bo oferece orrery gears.',
      'Ana trabalha com design; Bo, com systems.',
    ],
  ] as const)('is said in %s', (language, help, fields) => {
    const said =
      FOUND && suggestionSentences(FOUND, language).map((each) => each.normalize('NFKC'));
    expect(said).toContain(help);
    expect(said).toContain(fields);
  });

  test.each([
    ['en', 'instrument repair has to do with violin.'],
    ['de', 'hat mit'],
    ['fr', 'a à voir avec'],
    ['es', 'tiene que ver con'],
    ['pt', 'tem a ver com'],
  ] as const)('promises in %s nothing of what only may help', (language, words) => {
    const index = indexOf({
      'People/Ana Silva.md': note({ seeks: 'a violin' }),
      'People/Bo Lee.md': note({ offers: 'luthier' }),
    });
    const [found] = suggestionsOf(index);
    expect(found && suggestionSentences(found, language).join(' ').normalize('NFKC')).toContain(
      words,
    );
    const [reason] = found?.reasons ?? [];
    const bridges = reason?.kind === 'help' ? reason.concepts : [];
    expect(bridges).toMatchObject([{ how: 'near', concept: 'luthier' }]);
    // What programs read has no word of its own for it.
    expect(bridges.map(bridgeData)).toMatchObject([{ how: 'helps', concept: 'luthier' }]);
  });

  test('is noted in English whatever the app speaks, for letters find their sentences by it', () => {
    speak('de', translationTo('de'));
    const people = [...INDEX.people()];
    expect(reasonToMeet(INDEX, people)).toContain('Ana looks for orrery gears; Bo offers');
    expect(FOUND && suggestionSentences(FOUND, uiLanguage())[0]).toContain('Ana sucht');
  });

  test('is said in the app as in a letter of its language', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'pt'] as const)
      expect(DRAFT_WORDS[language].letter.reasons).toBe(REASONS[language]);
  });

  test('is summed up in the language of the app', () => {
    speak('de', translationTo('de'));
    expect(strengthWords([{ kind: 'help' }])).toBe('Eine Seite kann der anderen helfen');
  });
});

describe('who could help', () => {
  afterEach(speakEnglish);

  test('is said in the language of the app, with how two phrases mean alike', () => {
    speak('de', translationTo('de'));
    const helpers = indexOf({ 'People/Bo Lee.md': note({ offers: 'cardiology', place: 'Porto' }) });
    const [first] = ask(helpers, 'a cardiologist in Porto').answers;
    expect(first && answeringWords(first)).toMatch(/^bietet cardiology(?: \(.+\))?, in Porto$/);
  });

  test('what is noted about nobody so far is counted in German forms', () => {
    speak('de', translationTo('de'));
    expect(missingWords(6, 5)).toBe(
      'Hier sind 6 Personen, und über 5 davon ist nichts dergleichen notiert.',
    );
    expect([1, 2, 3].map((count) => NOTE_NEEDS.button(count))).toEqual([
      'Für eine Person notieren',
      'Für zwei Personen notieren',
      'Für drei Personen notieren',
    ]);
  });
});
