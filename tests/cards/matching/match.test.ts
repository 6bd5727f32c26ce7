import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyDuplicates } from '../../../src/cards/matching/likely-duplicates';
import { matchCards, type Match } from '../../../src/cards/matching/match';
import type { Card } from '../../../src/cards/kit/card';
import { evidenceWords } from '../../../src/words/cards/matching';
import { anybody, anything, digitKey, somebody } from '../../support/identified';
import { matchEverybody } from '../../support/match-everybody';
import { runs } from '../../support/runs';

const OPTIONS = { phoneKey: digitKey };

function match(card: Card, ...people: readonly Card[]): Match<Card> {
  return matchCards([card], people, OPTIONS)[0] ?? { kind: 'new' };
}

/** Whom a card is about, in a line: `ask Ana Silva, Bo Lee`. */
function whom(card: Card, ...people: readonly Card[]): string {
  const found = match(card, ...people);
  if (found.kind === 'new') return 'new';
  if (found.kind === 'same') return `same ${found.person.name}`;
  return `ask ${found.candidates.map(({ person }) => person.name).join(', ')}`;
}

function why(card: Card, ...people: readonly Card[]): string[] {
  const found = match(card, ...people);
  if (found.kind === 'new') return [];
  const evidence = found.kind === 'same' ? found.evidence : (found.candidates[0]?.evidence ?? []);
  return evidence.map(evidenceWords);
}

const ANA = somebody('Ana Silva', { email: ['ana@x.org'], phone: ['1'] });
const BO = somebody('Bo Lee', { email: ['bo@x.org'], phone: ['1'] });

describe('a card with an address of somebody', () => {
  it.each([
    ['email', { email: ['ANA@x.org'] }, { email: ['ana@x.org'] }],
    ['phone', { phone: ['1 2'] }, { phone: ['12'] }],
    ['profile', { url: ['pt.linkedin.com/in/Ana/'] }, { url: ['https://linkedin.com/in/ana'] }],
    ['number of the card', { uid: 'urn:uuid:ABCD-1234' }, { uid: 'abcd-1234' }],
  ])('and the same name is theirs: %s', (_, card, person) => {
    expect(whom(somebody('Ana Silva', card), somebody('Ana Silva', person))).toBe('same Ana Silva');
  });

  it.each(['Silva, Ana', 'Ana Maria Silva', 'A. Silva', 'Anna Silva', 'Ana', 'ana@x.org', 'نور'])(
    'is theirs though the name is another way to write it, or none: %s',
    (name) => {
      expect(whom(somebody(name, { email: ['ana@x.org'] }), ANA)).toBe('same Ana Silva');
    },
  );

  it('is a question where the name is another', () => {
    const card = somebody('Bo Lee', { email: ['ana@x.org'] });
    expect(whom(card, ANA)).toBe('ask Ana Silva');
    expect(why(card, ANA)).toEqual([
      'the same email ana@x.org',
      'another name: Bo Lee and Ana Silva',
    ]);
  });

  it('is a question where the given names are one letter apart and share a phone', () => {
    const card = somebody('Marta Silva', { phone: ['7'] });
    expect(whom(card, somebody('Maria Silva', { phone: ['7'] }))).toBe('ask Maria Silva');
  });

  it('is a question where it is a mailbox of many and the card names nobody', () => {
    const card = somebody('info@x.org', { email: ['info@x.org'] });
    expect(whom(card, somebody('Ana Silva', { email: ['info@x.org'] }))).toBe('ask Ana Silva');
  });

  it('is a question where father and son have one phone', () => {
    const card = somebody('John Smith Jr', { phone: ['7'] });
    expect(whom(card, somebody('John Smith Sr', { phone: ['7'] }))).toBe('ask John Smith Sr');
  });

  it('is a question where the birthday is another', () => {
    const card = somebody('Ana Silva', { email: ['ana@x.org'], birthday: '1990-01-01' });
    expect(whom(card, { ...ANA, birthday: '1960-02-02' })).toBe('ask Ana Silva');
  });

  it('is a question where addresses are of several people', () => {
    const card = somebody('Ana Silva', { email: ['ana@x.org', 'bo@x.org'] });
    expect(whom(card, ANA, BO)).toBe('ask Ana Silva, Bo Lee');
  });

  it('is a question where all of its addresses are of several people', () => {
    expect(whom(somebody('Ana Silva', { phone: ['1'] }), ANA, BO)).toBe('ask Ana Silva, Bo Lee');
  });

  it('is theirs where others have only the phone that both have', () => {
    const card = somebody('Ana Silva', { email: ['ana@x.org'], phone: ['1'] });
    expect(whom(card, BO, ANA)).toBe('same Ana Silva');
  });

  it('is theirs by an alias', () => {
    const card = somebody('Nina Costa', { phone: ['7'] });
    const person = somebody('Ana Silva', { aliases: ['Nina Costa'], phone: ['7'] });
    expect(whom(card, person)).toBe('same Ana Silva');
  });
});

describe('a card with the name of somebody', () => {
  it.each([
    ['Ana Silva', 'Ana Silva', ['the same name Ana Silva']],
    ['Ana Sílva', 'ana silva', ['the same name Ana Sílva']],
    ['Silva Ana', 'Ana Silva', ['the name in another order: Silva Ana and Ana Silva']],
    ['Bob Smith', 'Robert Smith', ['Bob is short for Robert']],
    ['Robert Smith', 'Bob Smith', ['Bob is short for Robert']],
    ['Bob Smith', 'Rob Smith', ['Bob and Rob are short for one name']],
    ['Paco García', 'Francisco Garcia', ['Paco is short for Francisco']],
    ['Zé Pereira', 'José Pereira', ['Zé is short for José']],
    ['Fritz Weber', 'Friedrich Weber', ['Fritz is short for Friedrich']],
    [
      'Саша Иванов',
      'Aleksandr Ivanov',
      [
        'one name written in another script: Саша Иванов and Aleksandr Ivanov',
        'Саша is short for Aleksandr',
      ],
    ],
    [
      'Νίκος Παππάς',
      'Nikos Pappas',
      ['one name written in another script: Νίκος Παππάς and Nikos Pappas'],
    ],
    ['Ana Slva', 'Ana Silva', ['Slva and Silva are spelled almost the same']],
    [
      'Jörg Müller',
      'Joerg Mueller',
      [
        'Jörg and Joerg are spelled almost the same',
        'Müller and Mueller are spelled almost the same',
      ],
    ],
    ['A. Silva', 'Ana Silva', ['A may stand for Ana']],
    [
      'Ana Maria da Silva',
      'Ana Silva',
      ['a part of the name is the same: Ana Maria da Silva and Ana Silva'],
    ],
    [
      'García Márquez, Gabriel',
      'Gabriel García',
      ['a part of the name is the same: García Márquez, Gabriel and Gabriel García'],
    ],
    ['Jeanpierre Martin', 'Jean-Pierre Martin', ['the same name Jeanpierre Martin']],
    ['王 明', '王明', ['the same name 王 明']],
    ['김민지', '김민지', ['the same name 김민지']],
  ])('asks, and says why: %s, %s', (card, person, words) => {
    expect(whom(somebody(card), somebody(person))).toBe(`ask ${person}`);
    expect(why(somebody(card), somebody(person))).toEqual(words);
  });

  it.each([
    ['Ana', 'Ana Silva'],
    ['Ana Silva', 'Ana Costa'],
    ['Ana Maria Silva', 'Ana Sofia Silva'],
    ['Daniel Weber', 'Daniela Weber'],
    ['Mario Rossi', 'Maria Rossi'],
    ['Michael Johnson', 'Michelle Johnson'],
    ['John Smith Jr', 'John Smith Sr'],
    ['王明', '王敏'],
    ['김민지', '김민준'],
    ['Ahmed Ali', 'أحمد علي'],
    ['a@x.org', 'a@x.org'],
  ])('asks nothing where the names are two: %s, %s', (card, person) => {
    expect(whom(somebody(card), somebody(person))).toBe('new');
  });

  it.each([
    ['organization', { organization: ['Ponte'] }, { organization: ['ponte'] }],
    ['birthday', { birthday: '04-17' }, { birthday: '1999-04-17' }],
  ])('asks of a part of the name where the %s is the same', (_, card, person) => {
    expect(whom(somebody('Ana', card), somebody('Ana Silva', person))).toBe('ask Ana Silva');
  });

  it('puts those first of whom more is the same', () => {
    const people = ['Lisbon', 'Porto'].map((place) => somebody('Ana Silva', { place: [place] }));
    const found = match(somebody('Ana Silva', { place: ['porto'] }), ...people);
    const first = found.kind === 'ask' ? found.candidates[0]?.person : null;
    expect(first).toBe(people[1]);
  });

  it('names five at most', () => {
    const people = Array.from({ length: 9 }, () => somebody('Ana Silva'));
    const found = match(somebody('Ana Silva'), ...people);
    expect(found.kind === 'ask' && found.candidates).toHaveLength(5);
  });
});

const cards = fc.array(anybody, { maxLength: 8 });
const people = fc.array(anybody, { maxLength: 14 });

describe('matching', () => {
  it('is the rule said word by word over everybody', () => {
    fc.assert(
      fc.property(cards, people, (some, all) => {
        expect(matchCards(some, all, OPTIONS)).toEqual(matchEverybody(some, all));
      }),
      { numRuns: runs(500) },
    );
  });

  it('never takes a card for a person’s by a name alone', () => {
    fc.assert(
      fc.property(cards, people, (some, all) => {
        const bare = all.map((each) => somebody(each.name, { organization: each.organization }));
        const kinds = matchCards(some, bare, OPTIONS).map(({ kind }) => kind);
        expect(kinds).not.toContain('same');
      }),
    );
  });

  it('throws at nothing that can be written', () => {
    fc.assert(
      fc.property(fc.array(anything), fc.array(anything), (some, all) => {
        expect(matchCards(some, all, OPTIONS)).toHaveLength(some.length);
      }),
    );
  });

  it('finds whoever is described word for word', () => {
    fc.assert(
      fc.property(anybody, people, (card, all) => {
        fc.pre(/\p{L}/u.test(card.name) && !card.name.includes('@') && /\p{L}{2}/u.test(card.name));
        const [found] = matchCards([card], [card], OPTIONS);
        expect(found?.kind).not.toBe('new');
        expect(all).toBeDefined();
      }),
    );
  });
});

describe('people who may be there twice', () => {
  it('are those whom one card would be a question or a match for', () => {
    const ana = somebody('Silva, Ana');
    const found = likelyDuplicates([ANA, BO, ana], OPTIONS);
    expect(found.map(({ a, b }) => [a.name, b.name])).toEqual([['Ana Silva', 'Silva, Ana']]);
  });

  it('are not those who have only a phone in common', () => {
    expect(likelyDuplicates([ANA, BO], OPTIONS)).toEqual([]);
  });

  it('come with the likeliest first', () => {
    const [one, same] = [
      somebody('Jo Kim', { email: ['jo@x.org'] }),
      somebody('Jo Kim', { email: ['jo@x.org'] }),
    ];
    const found = likelyDuplicates(
      [somebody('Ana Silva'), somebody('A. Silva'), one, same],
      OPTIONS,
    );
    expect(found.map(({ a }) => a.name)).toEqual(['Jo Kim', 'Ana Silva']);
  });

  it('are the same two in any order of the people', () => {
    const pairs = (all: readonly Card[]): string[] =>
      likelyDuplicates(all, OPTIONS)
        .map(({ a, b }) => [all.indexOf(a), all.indexOf(b)])
        .map((numbers) =>
          numbers
            .map((number) => people14(all, number))
            .sort()
            .join(),
        )
        .sort();
    const people14 = (all: readonly Card[], number: number): string => JSON.stringify(all[number]);
    fc.assert(
      fc.property(people, (all) => {
        expect(pairs([...all].reverse())).toEqual(pairs(all));
      }),
    );
  });
});
