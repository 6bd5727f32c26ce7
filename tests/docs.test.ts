import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../src/core/suggestions/suggestions';
import { indexOf, note } from './support/vault';

function page(name: string): string {
  return readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
}

describe('the pages about Acquaint', () => {
  it('work out the score of a pair as the engine does', () => {
    const shared = { seeks: 'orrery gears', interests: 'moss', place: 'Lisbon', field: 'music' };
    const { seeks, ...others } = shared;
    const index = indexOf({
      'People/Ana.md': note(shared),
      'People/Bo.md': note({ ...others, offers: seeks, field: 'biology' }),
      'People/Cy.md': note({ interests: 'moss', place: 'Graz', field: 'music' }),
      'People/Dee.md': note({ place: 'Graz', field: 'music' }),
    });
    const [best] = suggestionsFor(index, null);
    expect(best?.people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(page('introductions.md')).toContain(`The score is ${String(best?.score)}.`);
  });
});
