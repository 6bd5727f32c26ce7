import { describe, expect, it } from 'vitest';
import { readName } from '../../../src/cards/matching/name-words';

function words(text: string): string[] {
  return readName(text).words.map(({ text: word }) => word);
}

describe('a name taken apart', () => {
  it.each([
    ['Ana Silva', ['Ana', 'Silva']],
    ['Silva, Ana', ['Ana', 'Silva']],
    ['Dr. Ana Silva', ['Ana', 'Silva']],
    ['Prof. Dr. Silva', ['Silva']],
    ['Ana Silva, PhD', ['Ana', 'Silva']],
    ['Ana Silva, MA', ['Ana', 'Silva']],
    ['Jack Ma', ['Jack', 'Ma']],
    ['Eng Wei', ['Eng', 'Wei']],
    ['Eng. Carlos Silva', ['Carlos', 'Silva']],
    ['Ludwig van Beethoven', ['Ludwig', 'Beethoven']],
    ['Do Van Le', ['Do', 'Le']],
    ['Jean-Pierre O’Brien', ['Jean', 'Pierre', 'OBrien']],
    ['J.R.R. Tolkien', ['J', 'R', 'R', 'Tolkien']],
    ['Robert “Bob” Smith (Acme)', ['Robert', 'Smith']],
    ['John Smith Jr.', ['John', 'Smith']],
    ['王 明', ['王', '明']],
  ])('of %s leaves its words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(['ana@x.org', 'https://x.org', '+351 912 345 678', '…', ''])(
    'names nobody: %s',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );

  it('tells the generations of a family apart', () => {
    const generations = ['John Smith Jr', 'John Smith Sr.', 'John Smith'].map(readName);
    expect(generations.map(({ generation }) => generation)).toEqual(['jr', 'sr', null]);
  });

  it('keeps marks that are vowels', () => {
    const [ravi, riva] = [readName('रवि'), readName('रीवा')];
    expect(ravi.joined).not.toBe(riva.joined);
  });
});
