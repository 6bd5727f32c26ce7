import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dateWhen, dateWords } from '../../../src/words/follow-ups/dates';
import { dueCountWords } from '../../../src/words/follow-ups/due-count';
import { statusWords } from '../../../src/words/follow-ups/statuses';
import { inEnglish, speak, speakEnglish, LANGUAGE } from '../../../src/words/kit/ui-language';
import { translationTo } from '../../../src/words/languages/translation';
import { faultWords, placeWords } from '../../../src/words/notes/faults';
import { monthWords } from '../../../src/words/people/contact-months';
import { afterLogWords } from '../../../src/words/people/forms';
import { lastWords, nextWords, peopleCount } from '../../../src/words/people/people-list';
import { howMet } from '../../../src/words/people/person-panel';
import { rhythmSentences } from '../../../src/words/people/rhythm';
import { introducedTo } from '../../../src/words/people/timeline';
import { day, personWith } from '../../support/vault';

const TODAY = day('2026-11-20');

describe('what is said of people, in German', () => {
  beforeEach(() => {
    speak('de', translationTo('de'));
  });
  afterEach(speakEnglish);

  it('says how one met, by what is known of it', () => {
    const { person } = personWith({ met: '2026-11-15', 'met-at': 'Web Summit' });
    expect(howMet(person, 'Bo Lee', TODAY)).toBe(
      'Kennengelernt am 15. November (Web Summit), durch Bo Lee.',
    );
    expect(howMet({ ...person, met: null }, null, TODAY)).toBe('Kennengelernt: Web Summit.');
    expect(howMet({ ...person, met: null, metAt: null }, null, TODAY)).toBe('');
  });

  it('counts in the form that the number asks for', () => {
    expect([peopleCount(1, 1), peopleCount(3, 43)]).toEqual(['1 Person', '3 von 43 Personen']);
    expect(monthWords({ month: '2026-11', days: 2 })).toBe('November 2026: 2 Tage');
    expect(dueCountWords(5, 1)).toBe('5 fällig · 1 Vorstellung');
  });

  it('says when one was in touch, and why nothing is planned', () => {
    expect(lastWords(day('2026-11-07'), TODAY)).toBe('zuletzt 7. Nov.');
    expect(nextWords(null, 'paused', TODAY)).toBe('pausiert');
    expect(statusWords('sent')).toBe('Geschrieben: eine Antwort ist offen');
  });

  it('says what follows from a contact', () => {
    expect(afterLogWords('sent', 'am Dienstag')).toBe(
      'Danach: geschrieben, das nächste Mal am Dienstag.',
    );
    expect(afterLogWords(null, null)).toBe('');
  });

  it('says a rhythm that has grown quiet', () => {
    const quiet = { usualGap: 21, isDrifting: true, contacts: 5, silence: 60, suggested: null };
    expect(rhythmSentences(quiet)).toEqual([
      'Kontakt meist alle 3 Wochen.',
      'Zuletzt ruhiger als sonst: eine gute Zeit, sich zu melden.',
    ]);
  });

  it('says dates that come up, and introductions', () => {
    const { person } = personWith({});
    const birthday = { person, property: null, years: 40, inDays: 3, date: TODAY };
    expect(`${dateWords(birthday)}, ${dateWhen(birthday)}`).toBe('Geburtstag, wird 40, in 3 Tagen');
    expect(introducedTo('Bo Lee', 'proposed', true)).toMatch(/^durch Bo Lee \(.+\)$/);
  });

  it('says what is wrong with a note, and to other programs says it in English', () => {
    const fault = { code: 'fewer-than-two-people', count: 0 } as const;
    expect(placeWords('people', fault)).toBe('people führt zu keiner Notiz statt zu zweien');
    expect(faultWords({ code: 'too-many-names', most: 2_000 })).toBe(
      'es sind mehr als 2.000 Eigenschaften',
    );
    expect(inEnglish(() => faultWords(fault))).toBe('leads to no note, not to two');
  });

  it('marks sentences with the language for those who hear them', () => {
    expect({ ...LANGUAGE }).toEqual({ lang: 'de', dir: 'ltr' });
    speakEnglish();
    expect({ ...LANGUAGE }).toEqual({ lang: 'en', dir: 'ltr' });
  });
});
