import { describe, expect, it } from 'vitest';
import { parseConcepts } from '../../../src/core/suggestions/concepts/scanned-list';
import { ConceptList } from '../../../src/core/suggestions/phrases/concept-list';
import { foundHints } from '../../../src/core/suggestions/phrases/find-hints';
import { offeredTerms, soughtTerms } from '../../../src/core/suggestions/phrases/phrase-terms';
import { readHints } from '../../../src/core/suggestions/phrases/phrase-hints';
import { readPhrase } from '../../../src/core/suggestions/phrases/read-phrase';
import { SHARES } from '../../../src/core/suggestions/phrases/shares';

const listed = parseConcepts([
  'birds +vet: parrot, plucked feathers, loses its feathers | = | = | = | =',
  'pillow: feather pillow | Kissen mit Federn | = | = | =',
  'vet: vet | = | = | = | =',
  'one: ripe pears, pears in jars | = | = | = | =',
  'two: pears by the box, glazed pears | = | = | = | =',
  'three: pears for geese, tinned pears | = | = | = | =',
  'four: pears for cider, dried pears | = | = | = | =',
  'five: pears in wine, candied pears | = | = | = | =',
  '~repair: gear crunches, crunches when braking | = | = | = | =',
]);
const list = new ConceptList(listed, () => readHints(foundHints(listed)));

function readAs(phrase: string): readonly string[] {
  const { things } = readPhrase(phrase, list);
  return things.flatMap(({ concepts }) => concepts.map((at) => list.concepts[at]?.id ?? ''));
}

/** What a seeker and a helper have in common, in hundredths. */
function meeting(seek: string, offer: string): Record<string, number> {
  const offered = offeredTerms(readPhrase(offer, list), list);
  const common = soughtTerms(readPhrase(seek, list), list).flatMap(({ name, level }) => {
    const other = offered.find((term) => term.name === name);
    const share = other ? (SHARES[Math.min(level, other.level)] ?? 0) : 0;
    return share > 0 ? [[name, share] as const] : [];
  });
  return Object.fromEntries(common);
}

describe('a phrase that is about nothing that is listed', () => {
  it('is read by a word that stands in phrases of one concept more than of others', () => {
    expect(readAs('its feathers are gone')).toEqual(['birds']);
  });

  it('is not read by a word of a single phrase, nor by one that stands in phrases of many', () => {
    expect(readAs('a pillow')).toEqual([]);
    expect(readAs('forty pears')).toEqual([]);
  });

  it('is not read as a way of helping, which says nothing of what with', () => {
    expect(readAs('it crunches')).toEqual([]);
  });

  it('meets by that for less than by what is said, unless it is all that is said', () => {
    expect(meeting('feathers and mud', 'a vet')).toEqual({ '#vet whole': 24 });
    expect(meeting('feathers', 'a vet')).toEqual({ '#vet whole': 80 });
  });

  it('says that it was read so', () => {
    expect(readPhrase('feathers', list).things).toMatchObject([{ isGuessed: true }]);
  });
});

describe('a phrase that is about something listed', () => {
  it('is read by that alone', () => {
    expect(readAs('a vet for feathers')).toEqual(['vet']);
    expect(readAs('a parrot with pears')).toEqual(['birds']);
  });
});
