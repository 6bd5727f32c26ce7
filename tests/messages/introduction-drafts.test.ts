import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/people/person';
import { DRAFT_WORDS } from '../../src/words/messages/drafts';
import { ENGLISH } from '../../src/words/messages/drafts-en';
import { isDraftLanguage } from '../../src/core/people/draft-language';
import { askDraft, introductionDraft } from '../../src/messages/introduction-drafts';
import { indexOf, note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';

function letter(ana: object = {}, bo: object = {}) {
  const index = indexOf({ [ANA]: note({ ...ana }), [BO]: note({ ...bo }) });
  const [a, b] = [index.person(ANA), index.person(BO)];
  if (!a || !b) throw new Error('there is nobody');
  const people: readonly [Person, Person] = [a, b];
  return { people, reason: 'Both print.', me: 'Zoe' };
}

describe('the letter that asks one of two', () => {
  it('says who the other is, why, that a no is fine, and who asks', () => {
    const bo = {
      role: 'Printer',
      organization: 'Press & Co',
      place: 'Łódź',
      offers: ['type', 'ink'],
      seeks: 'paper',
      interests: ['books'],
    };
    expect(askDraft(letter({ email: ['ana@x.org', 'old@x.org'] }, bo), ANA, ENGLISH)).toEqual({
      to: ['ana@x.org'],
      subject: 'May I introduce you to Bo Lee?',
      body:
        'Hi Ana,\n\nI would like to introduce you to Bo Lee (Printer).\n\n' +
        'Why I thought of you two: Both print.\n\n' +
        'Would you like that? I ask each of you first, and put you in touch only if you both say yes. ' +
        'A quick yes or no is fine, and a no stays between us.\n\nBest wishes\nZoe',
      withoutAddress: [],
    });
  });

  it('tells no more of the other than what they do, before they have agreed', () => {
    const other = { offers: ['type'], seeks: ['paper'], interests: ['books'], place: 'Łódź' };
    const { body } = askDraft(letter({}, { ...other, field: 'Printing' }), ANA, ENGLISH);
    expect(body).toContain('Bo Lee (Printing).');
    expect(body).not.toMatch(/type|paper|books|Łódź/);
  });

  it('gives away no address of the other', () => {
    const draft = askDraft(letter({}, { email: 'bo@x.org', phone: '007' }), ANA, ENGLISH);
    expect(draft.to).toEqual([]);
    expect(JSON.stringify(draft)).not.toMatch(/bo@x|007/);
  });

  it('names the one who is asked as without address, not the other', () => {
    expect(askDraft(letter(), ANA, ENGLISH).withoutAddress).toEqual(['Ana Silva']);
    const reachable = letter({ email: 'a@x.org' });
    expect(askDraft(reachable, ANA, ENGLISH).withoutAddress).toEqual([]);
  });

  it('leaves out what is not known', () => {
    const { body } = askDraft({ ...letter(), reason: ' ', me: '' }, BO, ENGLISH);
    expect(body).toMatch(/^Hi Bo,\n\nI would like to introduce you to Ana Silva\.\n\nWould you/);
    expect(body).toMatch(/between us\.\n\nBest wishes$/);
  });
});

describe('the letter that puts two in touch', () => {
  it('goes to both, with how they reach each other, and names who writes first', () => {
    const draft = introductionDraft(
      letter({ email: 'a@x.org' }, { email: 'b@x.org' }),
      BO,
      ENGLISH,
    );
    expect(draft.to).toEqual(['a@x.org', 'b@x.org']);
    expect(draft.body).toContain('Hi Ana and Bo,\n\nYou both said yes');
    expect(draft.body).toContain('How to reach each other:\nAna Silva: a@x.org\nBo Lee: b@x.org');
    expect(draft.body).toContain('Bo, would you write first');
  });

  it('says in two sentences who each is, and what they can help with and look for', () => {
    const ana = { field: 'type design', organization: 'Studio Ponte', place: 'Lisbon' };
    const bo = { role: 'Printer', offers: ['type', 'ink'], seeks: 'paper', interests: 'books' };
    const { body } = introductionDraft(letter({ ...ana, seeks: 'a press' }, bo), null, ENGLISH);
    const paragraphs = body.split('\n\n');
    expect(paragraphs).toContain(
      'Ana Silva works in type design at Studio Ponte in Lisbon. Ana looks for a press.',
    );
    expect(paragraphs).toContain(
      'Bo Lee (Printer) can help with type and ink, looks for paper and cares about books.',
    );
  });

  it.each([
    ['de', 'Ana Silva arbeitet im Bereich Satz bei Ponte in Lissabon. Ana sucht Blei.'],
    ['fr', 'Ana Silva a pour domaine « Satz », chez Ponte, Lissabon. Ana cherche Blei.'],
    ['es', 'Ana Silva trabaja en Satz, en Ponte, Lissabon. Ana busca Blei.'],
    ['pt', 'Ana Silva trabalha em Satz, em Ponte, Lissabon. Ana procura Blei.'],
  ] as const)('says so in %s', (language, words) => {
    const ana = { field: 'Satz', organization: 'Ponte', place: 'Lissabon', seeks: 'Blei' };
    expect(introductionDraft(letter(ana), null, DRAFT_WORDS[language]).body).toContain(words);
  });

  it.each([
    ['en', 'Ana Silva is at Ponte in Lisbon.', 'Ana Silva is in Lisbon.'],
    ['de', 'Ana Silva ist bei Ponte in Lisbon.', 'Ana Silva ist in Lisbon.'],
    ['fr', 'Ana Silva travaille chez Ponte, Lisbon.', 'On trouve Ana Silva ici : Lisbon.'],
    ['es', 'Ana Silva está en Ponte, Lisbon.', 'Ana Silva está en Lisbon.'],
    ['pt', 'Ana Silva está em Ponte, Lisbon.', 'Ana Silva está em Lisbon.'],
  ] as const)('says in %s what there is', (language, there, place) => {
    const made = (ana: object): string =>
      introductionDraft(letter(ana), null, DRAFT_WORDS[language]).body;
    expect(made({ organization: 'Ponte', place: 'Lisbon' })).toContain(there);
    expect(made({ place: 'Lisbon' })).toContain(place);
  });

  it('names those without an address', () => {
    const draft = introductionDraft(letter({ email: 'a@x.org' }), null, ENGLISH);
    expect(draft.to).toEqual(['a@x.org']);
    expect(draft.withoutAddress).toEqual(['Bo Lee']);
    expect(draft.body).toContain('Ana, would you write first');
    expect(introductionDraft(letter(), null, ENGLISH).withoutAddress).toEqual([
      'Ana Silva',
      'Bo Lee',
    ]);
  });
});

describe('how two reach each other, in every language', () => {
  const LANGUAGES = Object.keys(DRAFT_WORDS).filter(isDraftLanguage);

  it.each(LANGUAGES)('is the phone of somebody without an address: %s', (language) => {
    const people = letter({ email: 'a@x.org' }, { phone: ['ask Cy', ' +351 912 345 678 '] });
    const words = DRAFT_WORDS[language];
    const { body } = introductionDraft(people, null, words);
    expect(body.split('\n\n')).toContain(
      [
        words.letter.addresses,
        words.letter.reach('Ana Silva', 'a@x.org'),
        words.letter.reach('Bo Lee', '+351 912 345 678'),
      ].join('\n'),
    );
  });

  it.each(LANGUAGES)('says nothing of somebody with neither: %s', (language) => {
    const words = DRAFT_WORDS[language];
    const { body } = introductionDraft(letter({ email: 'a@x.org' }), null, words);
    expect(body.split('\n\n')).toContain(
      `${words.letter.addresses}\n${words.letter.reach('Ana Silva', 'a@x.org')}`,
    );
    expect(body).not.toContain('Bo Lee:');
  });

  it.each(LANGUAGES)('is left out where neither can be reached: %s', (language) => {
    const words = DRAFT_WORDS[language];
    const { body } = introductionDraft(letter(), null, words);
    expect(body).not.toContain(words.letter.addresses);
    expect(body).not.toMatch(/\n{3}/);
  });
});

describe('the letters in every language', () => {
  const LANGUAGES = Object.keys(DRAFT_WORDS).filter(isDraftLanguage);
  const bo = { role: 'Printer', offers: 'type', seeks: 'paper', interests: 'books' };
  const both = letter({ email: 'a@x.org' }, { ...bo, email: 'b@x.org' });

  it.each(LANGUAGES)(
    'say who and why, and all that is known once both have agreed: %s',
    (language) => {
      const words = DRAFT_WORDS[language];
      const ask = askDraft(both, ANA, words);
      const made = introductionDraft(both, BO, words);
      expect(ask.subject).toContain('Bo Lee');
      expect(made.subject).toMatch(/Ana Silva \S+ Bo Lee/);
      for (const { body } of [ask, made]) {
        for (const said of ['Ana', 'Bo Lee', 'Both print.', 'Printer'])
          expect(body).toContain(said);
        expect(body.endsWith(`\n\n${words.closing}\nZoe`)).toBe(true);
      }
      for (const said of ['type', 'paper', 'books']) expect(made.body).toContain(said);
      expect(made.body).toMatch(/\nAna Silva ?: a@x.org\nBo Lee ?: b@x.org\n/);
      expect(made.body).toMatch(/\n\nBo, /);
    },
  );

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'have no sentence of the English one: %s',
    (language) => {
      const paragraphs = (draft: { subject: string; body: string }): string[] => [
        draft.subject,
        ...draft.body.split('\n\n'),
      ];
      for (const write of [askDraft, introductionDraft]) {
        const english = paragraphs(write(both, ANA, ENGLISH));
        const own = paragraphs(write(both, ANA, DRAFT_WORDS[language]));
        expect(own).toHaveLength(english.length);
        expect(own.filter((paragraph) => english.includes(paragraph))).toEqual([]);
      }
    },
  );

  it.each([
    ['Inés', 'Ana e Inés'],
    ['Hipólito', 'Ana e Hipólito'],
    ['Ian', 'Ana y Ian'],
    ['Bo', 'Ana y Bo'],
  ])('join names in Spanish by their sound: %s', (name, words) => {
    expect(DRAFT_WORDS.es.letter.reasons.and('Ana', name)).toBe(words);
  });
});

describe('an address in a note that is none', () => {
  it('adds nobody to the letter', () => {
    const to = (email: string) => askDraft(letter({ email }), ANA, ENGLISH).to;
    expect(to('a@x.org, spy')).toEqual([]);
    expect(to('a@x.org, spy@x.org')).toEqual(['a@x.org']);
  });
});
