import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/days/day';
import { additionWords, changesWords, EVENT_WORDS } from '../../../src/words/cards/cards';
import { importFailure } from '../../../src/words/cards/cards-written';
import { guessedEncodingWords, unsureEncodingWords } from '../../../src/words/cards/encodings';
import { evidenceWords } from '../../../src/words/cards/matching';
import { speak, speakEnglish } from '../../../src/words/kit/ui-language';
import { translationTo } from '../../../src/words/languages/translation';

const role = { id: 'role', have: ['Designerin'], items: ['Leiterin'] } as const;
const phone = { id: 'phone', have: [], items: ['1', '2'] } as const;

describe('in German', () => {
  beforeEach(() => {
    speak('de', translationTo('de'));
  });
  afterEach(speakEnglish);

  it('what a card adds is said with what it stands in place of', () => {
    expect(additionWords({ ...phone, kind: 'add' })).toBe('Telefon: 1, 2');
    expect(additionWords({ ...role, kind: 'replace' })).toBe('Rolle: Leiterin (statt Designerin)');
  });

  it('another job is a reason to write, and another phone is none', () => {
    expect(changesWords([role])).toBe(
      'neue Arbeit: Rolle: Designerin → Leiterin. Ein Grund zu schreiben.',
    );
    expect(changesWords([{ ...phone, have: ['3'] }])).toBe('sagt etwas anderes: Telefon: 3 → 1, 2');
  });

  it('another meeting has its day, and its place where that is known', () => {
    const day = parseDay('2026-11-05');
    if (day === null) throw new Error('a day');
    expect(EVENT_WORDS.again(day, '')).toBe(
      'wieder getroffen am 5. November 2026: wird eingetragen',
    );
    expect(EVENT_WORDS.again(day, 'Messe')).toBe(
      'wieder getroffen am 5. November 2026 (Messe): wird eingetragen',
    );
    expect(EVENT_WORDS.first(day, null)).toBe('kennengelernt: 5. November 2026');
  });

  it('what two names have in common is a part of a sentence', () => {
    expect(evidenceWords({ kind: 'email', value: 'ana@x.org' })).toBe('dieselbe E-Mail ana@x.org');
    expect(evidenceWords({ kind: 'spelling', values: ['Anna', 'Ana'] })).toBe(
      'Anna und Ana werden fast gleich geschrieben',
    );
    expect(evidenceWords({ kind: 'nickname', short: 'Bob', long: 'Robert' })).toBe(
      'Bob ist kurz für Robert',
    );
  });

  it.each([
    [1, 0, '1 von 3 Karten ließ sich nicht übernehmen'],
    [2, 0, '2 von 3 Karten ließen sich nicht übernehmen'],
    [0, 1, '1 Foto ließ sich nicht schreiben'],
    [2, 2, '2 von 3 Karten ließen sich nicht übernehmen, und 2 Fotos ließen sich nicht schreiben'],
  ])('%i cards and %i photos that are lost are said in one sentence', (count, photos, said) => {
    expect(importFailure({ count, all: 3, photos })).toBe(said);
  });

  it('letters are said with what else they may be', () => {
    expect(guessedEncodingWords('windows-1251', [])).toBe(
      'Die Datei ist nicht in UTF-8; die Zeichen wurden gelesen als Kyrillisch (Windows-1251).',
    );
    expect(guessedEncodingWords('windows-1251', ['koi8-r'])).toContain(
      'Wenn Namen falsch aussehen: Russisch (KOI8-R): encoding=koi8-r.',
    );
    expect(unsureEncodingWords(['big5'])).toContain(
      'Traditionelles Chinesisch (Big5): encoding=big5',
    );
  });
});
