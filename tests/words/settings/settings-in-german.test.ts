import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak, speakEnglish } from '../../../src/words/kit/ui-language';
import { translationTo } from '../../../src/words/languages/translation';
import { pageWords, propertyHint, settingWords } from '../../../src/words/settings/settings';

const found = { isRead: true, people: 3, outside: 0, withRhythm: 2, datedNotes: 1 };

describe('in German', () => {
  beforeEach(() => {
    speak('de', translationTo('de'));
  });
  afterEach(speakEnglish);

  it('a setting says what was found in the vault, once that is read', () => {
    expect(settingWords('peopleFolder', found)).toEqual({
      name: 'Personenordner',
      what: 'Jede Notiz hier und in Unterordnern ist eine Person: 3 gefunden.',
    });
    expect(settingWords('peopleFolder', { ...found, outside: 1 }).what).toBe(
      '3 Personen gefunden, davon 1 außerhalb dieses Ordners, über Tag oder Typ.',
    );
    expect(settingWords('defaultCadence', found).what).toContain('2 von 3 haben schon einen.');
    expect(settingWords('peopleFolder', { ...found, isRead: false }).what).toBe(
      'Jede Notiz hier und in Unterordnern ist eine Person.',
    );
  });

  it('what is typed into notes stands in it as it is', () => {
    expect(settingWords('template', found).what).toContain('{{name}}');
  });

  it('a page says what was found', () => {
    expect(pageWords('daily', found).what).toBe('1 Notiz mit einem Tag nennt Personen');
  });

  it('the hint of a property is a sentence', () => {
    expect(propertyHint('aliases')).toBe('Andere Namen.');
  });
});
