import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '../../support/suggestions';
import { indexOf, note, type Texts } from '../../support/vault';

type Properties = Readonly<Record<string, unknown>>;

function pairs(texts: Texts): string[] {
  return suggestionsOf(indexOf(texts), 100, 100).map(({ people }) =>
    people.map(({ name }) => name).join(' + '),
  );
}

/** Ana seeks what Bo offers, and each has more to say. */
function two(ana: Properties, bo: Properties = {}, others: Texts = {}): Texts {
  return {
    'People/Ana.md': note({ seeks: ['a wombat burrow'], ...ana }),
    'People/Bo.md': note({ offers: ['wombat burrows'], ...bo }),
    ...others,
  };
}

function reasonsOf(texts: Texts) {
  return suggestionsOf(indexOf(texts))[0]?.reasons ?? [];
}

describe('who is suggested', () => {
  it('two people of whom one helps the other', () => {
    expect(pairs(two({}))).toEqual(['Ana + Bo']);
  });

  it.each<[string, Texts]>([
    ['a closed person', two({ 'follow-up-status': 'closed' })],
    ['a person without introductions', two({}, { 'no-introductions': true })],
    [
      'a pair that nothing speaks for',
      { 'People/Ana.md': note({ place: 'Lisbon' }), 'People/Bo.md': note({ place: 'Lisbon' }) },
    ],
    ['people of whom one knows the other', two({ knows: ['[[Bo]]'] })],
    ['people of whom the other knows the one', two({}, { knows: ['[[Ana]]'] })],
    ['a plain name under knows', two({ knows: 'Bo' })],
    [
      'an unquoted link under knows',
      { ...two({}), 'People/Bo.md': '---\noffers: wombat burrows\nknows: [[Ana]]\n---\n' },
    ],
    ['people of whom one met the other through them', two({ 'met-through': '[[Bo]]' })],
    [
      'people in one note’s people',
      two({}, {}, { 'Talk.md': note({ people: ['[[Ana]]', '[[Bo]]'] }) }),
    ],
    [
      'people in one note’s attendees',
      two({}, {}, { 'Talk.md': note({ attendees: ['[[Ana]]', '[[Bo]]'] }) }),
    ],
    [
      'people of one organization',
      two({ organization: '[[Orgs/Açaí Labs|Açaí  Labs]]' }, { organization: ' acai labs' }),
    ],
    [
      'people of one company, as other tools write it',
      two({ company: 'Ponte' }, { organization: 'ponte' }),
    ],
    [
      'people named by an introduction note, whatever its status',
      two(
        {},
        {},
        {
          'Introductions/x.md': note({
            type: 'introduction',
            people: ['[[Ana]]', '[[Bo]]'],
            'introduction-status': 'dismissed',
          }),
        },
      ),
    ],
  ])('never: %s', (_, texts) => {
    expect(pairs(texts)).toEqual([]);
  });

  it.each<[string, Texts]>([
    ['an empty organization is not one', two({ organization: '' }, { organization: '' })],
    ['a note that links both in its text', two({}, {}, { 'Talk.md': '[[Ana]] and [[Bo]]' })],
    [
      'two notes with one of them each',
      two({}, {}, { 'A.md': note({ people: ['[[Ana]]'] }), 'B.md': note({ people: ['[[Bo]]'] }) }),
    ],
    [
      'a template that names both',
      two({}, {}, { 'Templates/T.md': note({ people: ['[[Ana]]', '[[Bo]]'] }) }),
    ],
    ['a link to nobody', two({ knows: ['[[Nobody]]'] })],
    ['a link to oneself', two({ knows: ['[[Ana]]'] })],
  ])('still: %s', (_, texts) => {
    expect(pairs(texts)).toEqual(['Ana + Bo']);
  });
});

describe('what a pair’s score is made of', () => {
  const ln = (n: number, df: number): number => Math.round(1000 * Math.log(1 + n / df));

  it('help counts three times, by terms that offers and seeks share', () => {
    // wombat and burrow: both of two people have each, in offers or seeks; neither is listed
    expect(reasonsOf(two({}))).toMatchObject([
      { kind: 'help', weight: 3 * 2 * ln(2, 2), terms: ['burrow', 'wombat'] },
    ]);
  });

  it('names who seeks, who helps, and their phrases', () => {
    expect(reasonsOf(two({}))).toMatchObject([
      {
        seeker: { name: 'Ana' },
        helper: { name: 'Bo' },
        seeks: ['a wombat burrow'],
        offers: ['wombat burrows'],
      },
    ]);
  });

  it('mutual help counts twice the smaller side more', () => {
    const reasons = reasonsOf(two({ offers: ['umlauts'] }, { seeks: ['umlauts'] }));
    const one = ln(2, 2);
    expect(reasons.map(({ kind, weight }) => [kind, weight])).toEqual([
      ['help', 6 * one],
      ['help', 3 * one],
      ['mutual', 2 * one],
    ]);
  });

  it('interests count with tags, the tags that mark a person aside', () => {
    const texts = {
      'People/Ana.md': note({ interests: ['umlaut'], tags: ['person', 'wombat'] }),
      'People/Bo.md': note({ tags: ['person/speaker'] }, 'we spoke of #wombat and #umlaut'),
    };
    expect(reasonsOf(texts)).toMatchObject([
      { kind: 'interests', weight: 2 * ln(2, 2), terms: ['umlaut', 'wombat'] },
    ]);
  });

  it('a rare term weighs more than a common one, closed people counted in', () => {
    const others = Object.fromEntries(
      [1, 2, 3].map((n) => [
        `People/${String(n)}.md`,
        note({ interests: ['wombats'], 'follow-up-status': 'closed' }),
      ]),
    );
    const texts = {
      'People/Ana.md': note({ interests: ['wombats', 'umlauts'] }),
      'People/Bo.md': note({ interests: ['wombats', 'umlauts'] }),
      ...others,
    };
    expect(reasonsOf(texts)[0]?.weight).toBe(ln(5, 5) + ln(5, 2));
  });

  it('a place adds to what speaks for a pair, but does not speak by itself', () => {
    const reasons = reasonsOf(two({ place: '[[Places/Lisbon|Lisboa]]' }, { place: 'Lisboa' }));
    expect(reasons[1]).toMatchObject({
      kind: 'place',
      weight: ln(2, 2),
      phrases: [['Lisboa'], ['Lisboa']],
    });
  });

  it('different fields add a quarter of the base, rounded down', () => {
    const base = 6 * ln(2, 2);
    const reasons = reasonsOf(
      two({ field: 'Design', place: 'Porto' }, { field: ['Law', 'Politics'], place: 'Porto' }),
    );
    expect(reasons.at(-1)).toEqual({
      kind: 'across-fields',
      weight: Math.floor(base / 4),
      fields: ['Design', 'Law, Politics'],
    });
  });

  it.each<[string, Properties, Properties]>([
    ['the fields share a term', { field: 'type design' }, { field: 'designers' }],
    ['one has no field', { field: 'design' }, {}],
  ])('nothing is added across fields where %s', (_, ana, bo) => {
    expect(reasonsOf(two(ana, bo)).map(({ kind }) => kind)).toEqual(['help']);
  });

  it('common acquaintances count by Adamic and Adar, the fewer they know the more', () => {
    const texts = {
      'People/Ana.md': note({ knows: ['[[Cy]]'] }),
      'People/Bo.md': '',
      'People/Cy.md': note({ knows: ['[[Bo]]', '[[Di]]'] }),
      'People/Di.md': note({ 'follow-up-status': 'closed' }),
    };
    expect(reasonsOf(texts)).toMatchObject([
      { kind: 'acquaintances', weight: Math.round(1000 / Math.log(3)), people: [{ name: 'Cy' }] },
    ]);
  });

  it('colleagues and the introduced are acquainted, but no ties between others', () => {
    const texts = {
      'People/Ana.md': note({ organization: 'Ponte' }),
      'People/Bo.md': '',
      'People/Cy.md': note({ organization: 'Ponte' }),
      'Introductions/x.md': note({ type: 'introduction', people: ['[[Cy]]', '[[Bo]]'] }),
    };
    expect(pairs(texts)).toEqual([]);
  });

  it('being in one note ties each to each', () => {
    const texts = {
      'People/Ana.md': '',
      'People/Bo.md': '',
      'People/Cy.md': '',
      'A.md': note({ people: ['[[Ana]]', '[[Cy]]'] }),
      'B.md': note({ attendees: ['[[Bo]]', '[[Cy]]'] }),
    };
    expect(reasonsOf(texts)).toMatchObject([
      { kind: 'acquaintances', weight: Math.round(1000 / Math.log(2)) },
    ]);
  });
});

describe('the order of the list', () => {
  const texts = Object.fromEntries(
    ['a', 'B', 'Ä', 'c'].map((name) => [`People/${name}.md`, note({ interests: ['wombats'] })]),
  );

  it('is by path where scores are equal, in UTF-16 code units', () => {
    expect(pairs(texts)).toEqual(['B + a', 'B + c', 'B + Ä', 'a + c', 'a + Ä', 'c + Ä']);
  });

  it('passes over a person who has been named often enough', () => {
    const names = suggestionsOf(indexOf(texts), 20, 1).map(({ people }) =>
      people.map(({ name }) => name).join(' + '),
    );
    expect(names).toEqual(['B + a', 'c + Ä']);
  });

  it('ends at the limit', () => {
    expect(suggestionsOf(indexOf(texts), 2, 100)).toHaveLength(2);
  });
});
