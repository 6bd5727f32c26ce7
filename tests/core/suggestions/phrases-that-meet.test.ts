import { describe, expect, it } from 'vitest';
import { parseConcepts } from '../../../src/core/suggestions/concepts/scanned-list';
import { ConceptList } from '../../../src/core/suggestions/phrases/concept-list';
import {
  offeredTerms,
  soughtTerms,
  wantedTerms,
} from '../../../src/core/suggestions/phrases/phrase-terms';
import { readPhrase } from '../../../src/core/suggestions/phrases/read-phrase';
import { SHARES } from '../../../src/core/suggestions/phrases/shares';

const WIDE = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map(
  (id) => `sport-${id}<sport: sport ${id} | = | = | = | =`,
);

const list = new ConceptList(
  parseConcepts([
    'music: music | Musik | musique | música | =',
    'strings<music: strings | = | = | = | =',
    'violin<strings ?luthier: violin | Geige | violon | violín | violino',
    'watercolour: watercolour | Aquarell | aquarelle | acuarela | aquarela',
    'luthier: luthier | = | = | = | =',
    'shelter: meals homeless kitchen | = | = | = | =',
    'cooking: hot meals, warm kitchen | = | = | = | =',
    'summer: warm in | = | = | = | =',
    'sport: sport | = | = | = | =',
    ...WIDE,
    'knee +physio: knee | Knie | genou | rodilla | joelho',
    'physio: physio | = | = | = | =',
    'lawyer: lawyer | Anwalt | avocat | abogado | advogado',
    'childcare: toddler, nanny | Kleinkind | = | = | =',
    'sock: sock | Socke | chaussette | calcetín | meia',
    'sign: sign language | Gebärden | = | = | libras',
    'ai: AI | KI | IA | = | =',
  ]),
);

/** The level of what counts in full. */
const FULL = SHARES.indexOf(100);

/** What the concepts that two phrases have in common count for, by name, in hundredths. */
function meeting(seek: string, offer: string): Record<string, number> {
  const offered = new Map(
    offeredTerms(readPhrase(offer, list), list).map(({ name, level }) => [name, level]),
  );
  const common: Record<string, number> = {};
  for (const { name, level } of soughtTerms(readPhrase(seek, list), list)) {
    const other = offered.get(name);
    const isConcept = name.startsWith('#') && !name.includes('×');
    if (isConcept && other !== undefined) common[name] = SHARES[Math.min(level, other)] ?? 0;
  }
  return common;
}

describe('what one seeks and another offers', () => {
  it('counts in full where it is the same, and for less where other things are offered too', () => {
    expect(meeting('violin', 'Geige')).toEqual({ '#violin': 100 });
    expect(meeting('violin', 'Geige, socks')).toEqual({ '#violin': 80 });
    expect(meeting('violin', 'socks, Geige')).toEqual({ '#violin': 40 });
  });

  it('counts for no more where both use the same word for it, which may mean something else', () => {
    const shared = (offer: string) => {
      const sought = soughtTerms(readPhrase('violin', list), list);
      const offered = offeredTerms(readPhrase(offer, list), list);
      return sought.reduce((sum, { name, level }) => {
        const other = offered.find((term) => term.name === name);
        return sum + (other ? (SHARES[Math.min(level, other.level)] ?? 0) : 0);
      }, 0);
    };
    expect(shared('violin')).toBe(shared('Geige'));
  });

  it('counts for more by what somebody needs than by for whom', () => {
    expect(meeting('toddler with socks', 'toddler')).toEqual({ '#childcare': 100 });
    expect(meeting('violin toddler', 'nanny')).toEqual({});
    expect(meeting('a toddler', 'nanny')).toEqual({ '#childcare': 100 });
  });

  it('counts for less behind something else that is sought, and so does what helps with it', () => {
    expect(meeting('socks and a violin', 'Geige')).toEqual({ '#violin whole': 80 });
    expect(meeting('socks and strings', 'Geige')).toEqual({});
    expect(meeting('socks and my knee', 'physio')).toEqual({ '#physio whole': 50 });
    expect(meeting('violin and socks', 'Geige')).toEqual({ '#violin': 100 });
  });

  it('counts for less the further a kind is from what is sought, and beside other things', () => {
    expect(meeting('strings', 'violin')).toEqual({ '#strings': 50 });
    expect(meeting('music', 'violin')).toEqual({ '#music': 28 });
    expect(meeting('strings', 'violin, socks')).toEqual({ '#strings': 28 });
  });

  it('is the kind that a phrase names behind what it is a kind of', () => {
    expect(meeting('strings for a violin', 'violin')).toEqual({ '#violin': 100 });
    expect(meeting('strings for a violin', 'strings')).toEqual({ '#strings whole': 28 });
    expect(meeting('violin', 'strings for a violin')).toEqual({ '#violin': 100 });
    expect(meeting('strings for socks', 'strings')).toEqual({ '#strings': 100 });
  });

  it('is the kind that is named behind it, also where somebody looks for it among offers', () => {
    const wanted = wantedTerms(readPhrase('looking for strings for a violin', list), list);
    expect(wanted).toContainEqual(expect.objectContaining({ name: '#violin', level: FULL }));
  });

  it('may be helped with by who is next to it, if that is sought first and offered itself', () => {
    expect(meeting('violin', 'luthier')).toEqual({ '#luthier whole': 28 });
    expect(meeting('luthier', 'violin')).toEqual({});
    expect(meeting('socks and a violin', 'luthier')).toEqual({});
    expect(meeting('socks for a violin', 'luthier')).toEqual({});
  });

  it('is what most words say, also where fewer begin before them', () => {
    expect(meeting('hot meals', 'warm kitchen')).toEqual({ '#cooking': 100 });
    expect(meeting('hot meals for a homeless kitchen', 'meals in the homeless kitchen')).toEqual({
      '#shelter': 100,
    });
  });

  it('is what stands closest together of as many words', () => {
    expect(meeting('warm in a kitchen', 'warm in')).toEqual({ '#summer': 100 });
    expect(meeting('warm in a kitchen', 'warm kitchen')).toEqual({});
  });

  it('is said with two other words at most between its own, which count for themselves', () => {
    expect(meeting('sign the language', 'libras')).toEqual({ '#sign': 100 });
    expect(meeting('sign for my language', 'libras')).toEqual({ '#sign': 100 });
    expect(meeting('sign violin language', 'libras')).toEqual({ '#sign': 100 });
    expect(meeting('sign violin language', 'Geige')).toEqual({ '#violin whole': 80 });
    expect(meeting('sign with all of the language', 'libras')).toEqual({});
    expect(meeting('sign, language', 'libras')).toEqual({});
  });

  it('is said in two words the other way round, too', () => {
    expect(meeting('language that people sign', 'libras')).toEqual({ '#sign': 100 });
    expect(meeting('language violin sign', 'Geige')).toEqual({ '#violin whole': 80 });
    expect(meeting('language of those who all sign', 'libras')).toEqual({});
    expect(meeting('language, sign', 'libras')).toEqual({});
    // Three words stand in their order.
    expect(meeting('kitchen homeless meals', 'meals in the homeless kitchen')).toEqual({});
  });

  it('is no demand of somebody who lends it out', () => {
    expect(meeting('violin', 'hires out a violin')).toEqual({ '#violin': 100 });
    expect(meeting('violin', 'hires a violin')).toEqual({});
  });

  it('does not count as a kind of something in the context of an offer', () => {
    expect(meeting('strings', 'socks for violin')).toEqual({});
  });

  it('counts a little where all of the next broader thing is offered, unless that is a wide field', () => {
    expect(meeting('violin', 'strings')).toEqual({ '#strings whole': 28 });
    expect(meeting('violin', 'music')).toEqual({});
    expect(meeting('sport one', 'sport')).toEqual({});
  });

  it('is helped with where it is a problem, unless that is only what something else is for', () => {
    expect(meeting('my knee', 'physio')).toEqual({ '#physio whole': 80 });
    expect(meeting('a lawyer for my knee', 'physio')).toEqual({});
  });

  it('is the listed word that begins alike and ends as words of its language do', () => {
    expect(meeting('una acuarelista', 'watercolour')).toEqual({ '#watercolour': 100 });
    expect(meeting('una acuarelofobia', 'watercolour')).toEqual({});
  });

  it('is an abbreviation in capitals, though it says nothing in another language', () => {
    expect(meeting('AI', 'KI')).toEqual({ '#ai': 100 });
    expect(meeting('ai', 'KI')).toEqual({});
  });

  it('is no form of a word of another language, once its own is told', () => {
    expect(meeting('sign language', 'libras')).toEqual({ '#sign': 100 });
    expect(meeting('sign language', 'los libros de mi casa')).toEqual({});
  });
});
