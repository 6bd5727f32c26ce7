import { describe, expect, it } from 'vitest';
import { findPerson } from '../../../src/core/people/find-person';
import { indexOf, note } from '../../support/vault';

const index = indexOf({
  'People/José Álvarez.md': note({ aliases: ['Pepe'] }),
  'People/Łukasz Wróblik.md': '',
  'People/Ana Silva.md': '',
  'People/Porto/Ana Silva.md': '',
  'People/Bo Lee.md': note({ name: 'Bo Lee-Andersson', aliases: 'Pepe the poet' }),
  'People/Cy.md': note({ aliases: ['Bo Lee'] }),
  'People/Jürgen Müller.md': '',
  'People/Soeren Baecker.md': '',
});

function paths(wanted: string): readonly string[] | string {
  const found = findPerson(index, wanted);
  switch (found.kind) {
    case 'found':
      return found.person.path;
    case 'ambiguous':
      return found.people.map(({ path }) => path);
    case 'unknown':
      return ['unknown', ...found.similar.map(({ path }) => path)];
  }
}

describe('whom a name means', () => {
  it.each([
    ['a path', 'People/Porto/Ana Silva.md', 'People/Porto/Ana Silva.md'],
    [
      'a path without extension, whatever its case',
      'people/porto/ana silva',
      'People/Porto/Ana Silva.md',
    ],
    ['a name', 'Bo Lee-Andersson', 'People/Bo Lee.md'],
    ['a file name before an alias', 'bo lee', 'People/Bo Lee.md'],
    ['an alias', 'pepe', 'People/José Álvarez.md'],
    ['a name without its accents', 'jose alvarez', 'People/José Álvarez.md'],
    ['a name in the letters of any keyboard', 'lukasz wroblik', 'People/Łukasz Wróblik.md'],
    ['a name with its umlauts as two letters', 'juergen mueller', 'People/Jürgen Müller.md'],
    ['a name with umlauts that its note has not', 'Søren Bäcker', 'People/Soeren Baecker.md'],
    ['several of one name', 'Ana Silva', ['People/Ana Silva.md', 'People/Porto/Ana Silva.md']],
    [
      'nobody, with who shares a word',
      'Ana',
      ['unknown', 'People/Ana Silva.md', 'People/Porto/Ana Silva.md'],
    ],
    ['nobody at all', 'Zoe', ['unknown']],
  ])('%s', (_, wanted, found) => {
    expect(paths(wanted)).toEqual(found);
  });
});
