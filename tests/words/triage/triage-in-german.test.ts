import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyWords } from '../../../src/words/kit/sentences';
import { speak, speakEnglish } from '../../../src/words/kit/ui-language';
import { translationTo } from '../../../src/words/languages/translation';
import { doneWords, summaryWords, TRIAGE } from '../../../src/words/triage/triage';

const NOTHING = { rhythm: 0, met: 0, card: 0, later: 0 };

describe('going through new people in German', () => {
  beforeEach(() => {
    speak('de', translationTo('de'));
  });
  afterEach(speakEnglish);

  test('sums up what was decided in the forms that each number asks for', () => {
    expect(summaryWords({ rhythm: 2, met: 1, card: 1, later: 3 })).toBe(
      '2 mit Rhythmus, 1 zu schreiben, 1 als Visitenkarte, 3 für später.',
    );
    expect(summaryWords(NOTHING)).toBe('Noch nichts entschieden.');
  });

  test('leaves out of the notice what was only put off', () => {
    expect(doneWords(1, { ...NOTHING, rhythm: 1, later: 3 })).toBe('1 Person: 1 mit Rhythmus');
  });

  test('offers a rhythm in the words that follow yes', () => {
    expect([TRIAGE.every, TRIAGE.rhythm.months(1), TRIAGE.rhythm.months(3)]).toEqual([
      'Ja, und zwar',
      'jeden Monat',
      'alle 3 Monate',
    ]);
    expect(TRIAGE.decided.rhythm('Ana', everyWords({ count: 3, unit: 'months' }))).toBe(
      'Ana: alle 3 Monate',
    );
  });
});
