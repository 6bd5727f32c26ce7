import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_WORDS } from '../../src/words/messages/drafts';
import { DRAFT_KINDS, type DraftKind } from '../../src/words/messages/messages';
import {
  DRAFT_LANGUAGES,
  isDraftLanguage,
  type DraftLanguage,
} from '../../src/core/people/draft-language';
import { callName } from '../../src/words/names/call-name';
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
    ['de', 'am Montag, 23. November, um 10 Uhr oder am Dienstag, 24. November, um 10 Uhr?'],
    ['fr', 'le lundi 23 novembre à 10 h ou le mardi 24 novembre à 10 h'],
    ['es', 'el lunes 23 de noviembre a las 10:00 o el martes 24 de noviembre a las 10:00'],
    [
      'pt',
      'na segunda-feira, 23 de novembro, às 10h00, ou na terça-feira, 24 de novembro, às 10h00',
    ],
  ] as const)('in %s propose two times for a coffee', (language, times) => {
    expect(drafted(KNOWN, 'coffee', language).body).toContain(times);
  });

  it.each([
    ['en', 'Monday 23 November or Tuesday 24 November suit you?'],
    ['de', 'am Montag, 23. November, oder am Dienstag, 24. November?'],
    ['fr', 'le lundi 23 novembre ou le mardi 24 novembre ?'],
    ['es', 'el lunes 23 de noviembre o el martes 24 de noviembre?'],
    ['pt', 'na segunda-feira, 23 de novembro, ou na terça-feira, 24 de novembro?'],
  ] as const)('in %s propose two days where a meeting is being arranged', (language, days) => {
    expect(drafted(KNOWN, 'meeting', language).body).toContain(days);
  });

  it.each([
    ['en', '12:30'],
    ['de', '12:30 Uhr'],
    ['fr', '12 h 30'],
    ['es', '14:00'],
    ['pt', '13h00'],
  ] as const)('in %s propose the time at which people have lunch: %s', (language, time) => {
    expect(drafted(KNOWN, 'lunch', language).body).toContain(time);
  });

  it.each([
    ['en', '2026-11-18', 'at Web Summit on Wednesday 18 November.'],
    ['de', '2026-11-18', 'dich am 18. November bei Web Summit kennenzulernen.'],
    ['fr', '2026-11-18', 'le mercredi 18 novembre à Web Summit.'],
    ['es', '2026-11-18', 'el miércoles 18 de noviembre en Web Summit.'],
    ['pt', '2026-11-18', 'em Web Summit na quarta-feira, 18 de novembro.'],
    ['pt', '2026-11-14', 'em Web Summit no sábado, 14 de novembro.'],
    ['fr', '2026-11-01', 'le dimanche 1er novembre à Web Summit.'],
    ['en', '2026-11-19', 'at Web Summit on Thursday 19 November.'],
    ['en', '2025-11-20', 'at Web Summit on 20 November 2025.'],
    ['es', '2025-11-20', 'el 20 de noviembre de 2025 en Web Summit.'],
    ['pt', '2025-11-20', 'em Web Summit a 20 de novembro de 2025.'],
  ] as const)('in %s say when and where you met on %s: %s', (language, met, words) => {
    expect(drafted({ ...KNOWN, met }, 'follow-up', language).body).toContain(words);
  });

  it.each([
    ['de', 'die Buchmesse', 'bei der Buchmesse'],
    ['de', 'Der Radiotag', 'beim Radiotag'],
    ['fr', 'le marché de Noël', 'au marché de Noël'],
    ['fr', 'les Assises du livre', 'aux Assises du livre'],
    ['fr', 'la Maison du livre', 'à la Maison du livre'],
    ['pt', 'a Feira do Livro', 'na Feira do Livro'],
    ['pt', 'um jantar', 'num jantar'],
    ['es', 'la feria', 'en la feria'],
  ] as const)('in %s take in the article of %s: %s', (language, place, words) => {
    const { body } = drafted({ ...KNOWN, 'met-at': place }, 'follow-up', language);
    expect(body).toContain(words);
  });

  it.each(LANGUAGES)('in %s put nothing in brackets', (language) => {
    for (const kind of DRAFT_KINDS) expect(drafted(KNOWN, kind, language).body).not.toMatch(/[()]/);
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

describe('a greeting', () => {
  it.each([
    ['en', 'Hi Ana,'],
    ['de', 'Hallo Ana,'],
    ['fr', 'Bonjour Ana,'],
    ['es', 'Hola, Ana:'],
    ['pt', 'Olá, Ana,'],
  ] as const)('in %s is %s, and without a name to call by is none', (language, greeting) => {
    const first = (name: string): string | undefined =>
      drafted({ ...KNOWN, name }, 'thanks', language).body.split('\n')[0];
    expect(first('Dr. Ana Silva')).toBe(greeting);
    expect(first('Frau')).toBe(greeting.replace(/,? Ana/, ''));
  });
});

describe('a draft', () => {
  it('puts nothing of a note where it would be read as a place', () => {
    const { body } = drafted({ ...KNOWN, discussed: '{{name}} $& $1' }, 'follow-up');
    expect(body).toContain('our conversation about {{name}} $& $1 and');
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

describe('a request to connect', () => {
  const LINKEDIN = 'https://www.linkedin.com/in/ana-silva';
  const READ = { url: LINKEDIN, discussed: 'variable fonts' };

  function asked(properties: Readonly<Record<string, unknown>>, language: DraftLanguage, me = '') {
    const words = DRAFT_WORDS[language];
    const { person } = personWith(properties);
    const { isFormal } = callName(person.name);
    const template = builtInTemplate('connect', words, { isFormal, isMet: person.met !== null });
    const today = day('2026-11-20');
    return personDraft({ person, kind: 'connect', point: '', today, me }, words, template);
  }

  it.each([
    [
      'en',
      'Hi Ana,\nI read with interest what you wrote about “variable fonts”. I would like to follow your work: shall we connect here?\nKai',
    ],
    [
      'de',
      'Hallo Ana,\nich würde mich hier gern mit dir vernetzen: Was du zu „variable fonts“ geschrieben hast, hat mich neugierig gemacht.\nKai',
    ],
    [
      'fr',
      'Bonjour Ana,\nJ’ai lu avec intérêt ce que vous avez écrit sur « variable fonts ». J’aimerais suivre votre travail : puis-je vous ajouter à mon réseau ?\nKai',
    ],
    [
      'es',
      'Hola, Ana:\nHe leído con interés lo que escribiste sobre «variable fonts». Me gustaría seguir tu trabajo: ¿conectamos por aquí?\nKai',
    ],
    [
      'pt',
      'Olá, Ana,\nLi com interesse o que escreveu sobre «variable fonts». Gostava de acompanhar o seu trabalho: aceita o meu convite?\nKai',
    ],
  ] as const)('in %s names what they said there', (language, text) => {
    expect(asked(READ, language, 'Kai')).toEqual({ to: [LINKEDIN], subject: '', body: text });
  });

  it.each([
    ['en', 'It was good to meet you at Web Summit on Thursday 19 November.'],
    ['de', 'es war schön, dich am 19. November bei Web Summit kennenzulernen und mehr zum'],
    ['fr', 'faire votre connaissance le jeudi 19 novembre à Web Summit et à parler avec vous'],
    ['es', 'Me alegró conocerte el jueves 19 de noviembre en Web Summit y hablar contigo sobre'],
    ['pt', 'Foi um prazer falar consigo em Web Summit na quinta-feira, 19 de novembro. Gostei'],
  ] as const)('in %s says where one met, if one did', (language, text) => {
    expect(asked({ ...KNOWN, url: LINKEDIN }, language).body).toContain(text);
  });

  it('goes to the page on a network before any other, and to any before none', () => {
    const url = ['https://ana.example', 'github.com/anasilva'];
    expect(asked({ ...READ, url }, 'en').to).toEqual(['https://github.com/anasilva']);
    expect(asked({ ...READ, url: 'ana.example' }, 'en').to).toEqual(['https://ana.example']);
    expect(asked({ discussed: 'tea' }, 'en').to).toEqual([]);
  });

  const letters = fc.constantFrom('👩‍👩‍👧‍👦', 'é', 'ß', '林', 'ማ', 'ب', 'x', ' ', '-', '\n', '{{me}}');
  const text = fc.array(letters, { maxLength: 400 }).map((all) => all.join(''));

  it('fits into 300 characters in every language, whatever a note says, and is cut between letters', () => {
    fc.assert(
      fc.property(
        fc.record({ name: text, discussed: text, 'met-at': text, me: text, isMet: fc.boolean() }),
        ({ isMet, me, ...said }) => {
          for (const language of LANGUAGES) {
            const properties = { ...said, ...(isMet ? { met: '2026-11-19' } : {}) };
            const { body } = asked(properties, language, me);
            expect(body.length).toBeLessThanOrEqual(300);
            expect(body.length).toBeGreaterThan(20);
            expect(body).not.toMatch(/\p{Surrogate}/u);
            expect(body).not.toMatch(/\u200d…/u);
          }
        },
      ),
    );
  });

  it.each(LANGUAGES)('in %s cuts a long post after a word, and says that it is cut', (language) => {
    const post = 'We have just released a paper on what makes letters easy to read '
      .repeat(8)
      .trim();
    const { body } = asked({ ...READ, discussed: post }, language, 'Kai Berg');
    const [said = ''] = /We have just.*…/.exec(body) ?? [];
    expect(post.startsWith(said.slice(0, -1))).toBe(true);
    expect(post.charAt(said.length - 1)).toBe(' ');
    expect(body.length).toBeGreaterThan(270);
    expect(body.endsWith('\nKai Berg')).toBe(true);
  });
});
