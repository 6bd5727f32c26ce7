import { afterEach, describe, expect, it } from 'vitest';
import {
  ago,
  dateOfYear,
  dayInWords,
  dayOnButton,
  monthInWords,
  shortDay,
  sinceDay,
  sinceShortDay,
  whenExactly,
  relativeDay,
} from '../../../src/words/kit/days';
import { dueWords, everyWords, followUpWords, listed } from '../../../src/words/kit/sentences';
import { inEnglish, speak, speakEnglish } from '../../../src/words/kit/ui-language';
import { translationTo } from '../../../src/words/languages/translation';
import { day, personWith } from '../../support/vault';

const FRIDAY = day('2026-11-20');
const DAYS = ['2026-11-19', '2026-11-15', '2026-11-17', '2026-11-01', '2024-08-12'].map(day);

describe('days in other languages', () => {
  afterEach(speakEnglish);

  it.each([
    [
      'de',
      ['gestern', 'am Sonntag', 'am Dienstag', 'am 1. November', 'im August 2024'],
      ['gestern', 'Sonntag', 'Dienstag', 'dem 1. November', 'August 2024'],
      ['gestern', 'Sonntag', 'Dienstag', 'dem 1. Nov.', 'Aug. 2024'],
    ],
    [
      'fr',
      ['hier', 'dimanche', 'mardi', 'le 1er novembre', 'en août 2024'],
      ['hier', 'dimanche', 'mardi', 'le 1er novembre', 'août 2024'],
      ['hier', 'dimanche', 'mardi', 'le 1er nov.', 'août 2024'],
    ],
    [
      'es',
      ['ayer', 'el domingo', 'el martes', 'el 1 de noviembre', 'en agosto de 2024'],
      ['ayer', 'el domingo', 'el martes', 'el 1 de noviembre', 'agosto de 2024'],
      ['ayer', 'el domingo', 'el martes', 'el 1 nov', 'ago 2024'],
    ],
    [
      'pt',
      ['ontem', 'no domingo', 'na terça-feira', 'em 1º de novembro', 'em agosto de 2024'],
      ['ontem', 'domingo', 'terça-feira', '1º de novembro', 'agosto de 2024'],
      ['ontem', 'domingo', 'terça-feira', '1º de nov.', 'ago. de 2024'],
    ],
  ] as const)('%s: when it was, and since when', (language, when, since, sinceShort) => {
    speak(language, translationTo(language));
    expect(DAYS.map((each) => relativeDay(each, FRIDAY))).toEqual(when);
    expect(DAYS.map((each) => sinceDay(each, FRIDAY))).toEqual(since);
    expect(DAYS.map((each) => sinceShortDay(each, FRIDAY))).toEqual(sinceShort);
  });

  it('have the names and the order of the language', () => {
    speak('de', translationTo('de'));
    const far = day('2025-08-12');
    expect(dayInWords(FRIDAY)).toBe('Freitag, 20. November 2026');
    expect(dateOfYear(FRIDAY)).toBe('20. November 2026');
    expect(monthInWords('2026-11')).toBe('November 2026');
    expect(shortDay(day('2026-11-27'), FRIDAY)).toBe('27. Nov.');
    expect(dayOnButton(FRIDAY, FRIDAY)).toBe('Heute');
    expect(dayOnButton(far, FRIDAY)).toBe('Dienstag, 12. August');
    expect(whenExactly(far, FRIDAY)).toBe('am 12. August 2025');
    expect([ago(day('2026-11-16'), FRIDAY), ago(day('2026-11-23'), FRIDAY)]).toEqual([
      'vor 4 Tagen',
      'in 3 Tagen',
    ]);
  });

  it('are English again where that is asked for, and only there', () => {
    speak('fr', translationTo('fr'));
    expect(inEnglish(() => relativeDay(day('2026-11-01'), FRIDAY))).toBe('on 1 November');
    expect(() =>
      inEnglish(() => {
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(relativeDay(FRIDAY, FRIDAY)).toBe('aujourd’hui');
  });
});

describe('sentences in other languages', () => {
  afterEach(speakEnglish);

  it.each([
    ['de', 'jede Woche', 'alle 3 Monate'],
    ['fr', 'chaque semaine', 'tous les 3 mois'],
    ['es', 'cada semana', 'cada 3 meses'],
    ['pt', 'toda semana', 'a cada 3 meses'],
  ] as const)('%s: a rhythm agrees with its number', (language, week, months) => {
    speak(language, translationTo(language));
    expect(everyWords({ count: 1, unit: 'weeks' })).toBe(week);
    expect(everyWords({ count: 3, unit: 'months' })).toBe(months);
  });

  it('say what comes next, and why', () => {
    const [followUp] = personWith({
      'follow-up-status': 'sent',
      'last-contact': '2026-11-10',
      discussed: 'Tee',
    }).index.followUps(FRIDAY);
    if (followUp === undefined) throw new Error('nobody is due');
    speak('de', translationTo('de'));
    expect(dueWords(followUp, FRIDAY)).toBe('Wartet seit Dienstag');
    expect(followUpWords(followUp, FRIDAY)).toBe(
      'keine Antwort seit dem 10. November: frag noch einmal nach (Tee)',
    );
  });

  it('join texts as the language does', () => {
    expect(listed(['tea', 'go', 'chess'])).toBe('tea, go and chess');
    speak('es', translationTo('es'));
    expect(listed(['Ana', 'Inés'])).toBe('Ana e Inés');
    expect(listed(['uno', 'otro'], 'or')).toBe('uno u otro');
  });
});
