import { describe, expect, it } from 'vitest';
import { foldOrganization, termsOf } from '../../../src/core/suggestions/terms';

describe('the terms of a phrase', () => {
  it.each([
    ['a Rust mentor', ['rust', 'mentor']],
    ['Rust mentoring', ['rust', 'mentor']],
    ['Typographic design and the designers', ['typograph', 'design']],
    ['Açaí', ['acai']],
    ['ﬁne ﬁlms', ['fine', 'film']],
    ['ΣΟΦΌΣ', ['σοφος']],
    ['Фонтaны', ['фонтaны']],
    ['字体设计', ['字体', '设计']],
    ['it is what it is', []],
    ['don’t', []],
    ['Node.js', ['node.js']],
    ['women’s health', ['women’s', 'health']],
    ['C++ / C#', ['c']],
    ['2026', ['2026']],
    ['', []],
    ['— !?', []],
  ])('%s: %j', (phrase, terms) => {
    expect(termsOf(phrase)).toEqual(terms);
  });
});

describe('an organization’s name', () => {
  it.each([
    ['  Açaí \t Labs ', 'acai labs'],
    ['STUDIO PONTE', 'studio ponte'],
    ['   ', ''],
  ])('%j is compared as %j', (name, folded) => {
    expect(foldOrganization(name)).toBe(folded);
  });
});
