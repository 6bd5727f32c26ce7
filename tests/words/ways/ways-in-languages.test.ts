import { afterEach, describe, expect, test } from 'vitest';
import { findWays } from '../../../src/core/ways/ways';
import { speak, speakEnglish } from '../../../src/words/kit/ui-language';
import { translationTo } from '../../../src/words/languages/translation';
import { wayWords } from '../../../src/words/ways/ways';
import { day, indexOf, note } from '../../support/vault';

const TODAY = day('2026-11-20');

const INDEX = indexOf({
  'People/Ana Silva.md': note({ knows: '[[Inés Cruz]]', 'last-contact': '2026-11-12' }),
  'People/Inés Cruz.md': note({}),
});

function why(): string {
  const [way] = findWays(INDEX, 'Inés Cruz', TODAY).ways;
  return way ? wayWords(way, 'Inés Cruz', TODAY) : '';
}

describe('why a way leads to somebody', () => {
  afterEach(speakEnglish);

  test.each([
    ['de', 'Ana Silva und Inés Cruz kennen sich. Letzter Kontakt mit Ana Silva: vor 8 Tagen.'],
    ['es', 'Ana Silva e Inés Cruz se conocen. Último contacto con Ana Silva: hace 8 días.'],
  ] as const)('is said in %s', (language, words) => {
    speak(language, translationTo(language));
    expect(why()).toBe(words);
  });

  test('is said in English', () => {
    expect(why()).toBe(
      'Ana Silva and Inés Cruz know each other. Last in touch with Ana Silva 8 days ago.',
    );
  });
});
