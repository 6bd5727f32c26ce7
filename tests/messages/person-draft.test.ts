import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_WORDS } from '../../src/core/words/drafts';
import {
  DRAFT_KINDS,
  DRAFT_LANGUAGES,
  isDraftLanguage,
  type DraftKind,
  type DraftLanguage,
} from '../../src/core/words/messages';
import { builtInTemplate } from '../../src/messages/message-template';
import { personDraft } from '../../src/messages/person-draft';
import { nextWorkingDays } from '../../src/messages/proposed-times';
import { day, personWith } from '../support/vault';

const LANGUAGES = Object.keys(DRAFT_LANGUAGES).filter(isDraftLanguage);
const KNOWN = { met: '2026-11-19', 'met-at': 'Web Summit', discussed: 'variable fonts' };

function drafted(
  properties: Readonly<Record<string, unknown>>,
  kind: DraftKind,
  language: DraftLanguage = 'en',
) {
  const words = DRAFT_WORDS[language];
  const { person } = personWith(properties);
  const request = { person, kind, point: '', today: day('2026-11-20'), me: '' };
  return personDraft(request, words, builtInTemplate(kind, words));
}

const everyDraft = LANGUAGES.flatMap((language) =>
  DRAFT_KINDS.map((kind) => [language, kind] as const),
);

describe('the built-in messages', () => {
  it.each(everyDraft)(
    'in %s for %s leave no place open, however little is known',
    (language, kind) => {
      for (const properties of [KNOWN, {}, { discussed: 'tea' }, { met: '2026-11-19' }]) {
        const { subject, body } = drafted(properties, kind, language);
        expect(`${subject}\n${body}`).not.toMatch(/[{}]|\(\)|undefined| {2}|\n{3}/);
        expect(body).toContain('Ana');
      }
    },
  );

  it.each(LANGUAGES)('in %s name the point discussed in a follow-up', (language) => {
    const { subject, body } = drafted(KNOWN, 'follow-up', language);
    expect(subject).toContain('variable fonts');
    expect(body).toContain('variable fonts');
    expect(body).toContain('Web Summit');
  });

  it.each([
    ['en', 'Monday 23 November at 10:00 or Tuesday 24 November at 10:00'],
    ['de', 'Montag, 23. November um 10:00 Uhr oder Dienstag, 24. November um 10:00 Uhr'],
    ['fr', 'lundi 23 novembre à 10:00 ou mardi 24 novembre à 10:00'],
    ['es', 'lunes, 23 de noviembre a las 10:00 o martes, 24 de noviembre a las 10:00'],
    ['pt', 'segunda-feira, 23 de novembro às 10:00 ou terça-feira, 24 de novembro às 10:00'],
  ] as const)('in %s propose two times for a coffee', (language, times) => {
    expect(drafted(KNOWN, 'coffee', language).body).toContain(times);
  });

  it('propose the middle of the day for lunch', () => {
    expect(drafted(KNOWN, 'lunch').body).toContain('Monday 23 November at 12:30');
  });
});

describe('what somebody is called', () => {
  it.each([
    ['Dr. Ana Silva', 'Hi Ana,'],
    ['Prof. Dr. Łukasz Nowak', 'Hi Łukasz,'],
    ['Ελένη Παπαδοπούλου', 'Hi Ελένη,'],
    ['山田太郎', 'Hi 山田太郎,'],
    ['김민수', 'Hi 김민수,'],
    ['王 小明', 'Hi 王 小明,'],
    ['J. Smith', 'Hi J. Smith,'],
  ])('%s: %s', (name, greeting) => {
    expect(drafted({ ...KNOWN, name }, 'thanks').body.split('\n')[0]).toBe(greeting);
  });
});

describe('a draft', () => {
  it('puts nothing of a note where it would be read as a place', () => {
    const { body } = drafted({ ...KNOWN, discussed: '{{name}} $& $1' }, 'follow-up');
    expect(body).toContain('What you said about {{name}} $& $1 stayed');
  });

  it('has a subject of one line, even of a template with two', () => {
    const { person } = personWith(KNOWN);
    const request = { person, kind: 'nudge', point: '', today: day('2026-11-20'), me: '' } as const;
    const template = { subject: 'On\n{{discussed}}', body: '' };
    expect(personDraft(request, DRAFT_WORDS.en, template).subject).toBe('On variable fonts');
  });

  it('has a subject of one line, whatever a note says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (point) => {
        const { person } = personWith(KNOWN);
        const words = DRAFT_WORDS.en;
        const request = { person, kind: 'nudge', point, today: day('2026-11-20'), me: '' } as const;
        const { subject } = personDraft(request, words, builtInTemplate('nudge', words));
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', ['2026-11-23', '2026-11-24']],
    ['2026-11-22', ['2026-11-23', '2026-11-24']],
    ['2026-12-31', ['2027-01-01', '2027-01-04']],
  ])('after %s are %j', (today, days) => {
    expect(nextWorkingDays(day(today), 2)).toEqual(days);
  });

  it('are as many as wanted', () => {
    expect(nextWorkingDays(day('2026-11-20'), 12)).toHaveLength(12);
  });
});
