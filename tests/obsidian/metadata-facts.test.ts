import type { CachedMetadata, ListItemCache, Pos, SectionCache } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { propertyTable } from '../../src/core/people/properties';
import { factsFromCache } from '../../src/obsidian/metadata-facts';
import { PeopleIndex } from '../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../src/core/people/settings';
import { plainFacts } from '../support/plain-facts';

const reading = {
  table: propertyTable({}),
  resolve: (linkpath: string) => `People/${linkpath}.md`,
};

/** A place of whole lines; ten characters a line. */
function lines(from: number, to = from): Pos {
  return {
    start: { line: from, col: 0, offset: from * 10 },
    end: { line: to, col: 9, offset: to * 10 + 9 },
  };
}

function link(name: string, line: number) {
  return { link: name, original: `[[${name}]]`, displayText: name, position: lines(line) };
}

function item(line: number, parent: number, task?: string, to = line): ListItemCache {
  return { parent, position: lines(line, to), ...(task === undefined ? {} : { task }) };
}

function section(type: string, from: number, to: number): SectionCache {
  return { type, position: lines(from, to) };
}

function counted(cache: CachedMetadata): string[] {
  return factsFromCache('Daily/2026-11-05.md', cache, reading).bodyLinks.map(
    ({ linkpath }) => linkpath,
  );
}

describe('links of the metadata cache that count', () => {
  it.each<[string, CachedMetadata, string[]]>([
    [
      'a link in a paragraph',
      { links: [link('Ana', 3)], sections: [section('paragraph', 3, 3)] },
      ['Ana'],
    ],
    [
      'a link in a checked task',
      { links: [link('Ana', 3)], listItems: [item(3, -3, 'x')] },
      ['Ana'],
    ],
    ['not in an unchecked task', { links: [link('Ana', 3)], listItems: [item(3, -3, ' ')] }, []],
    [
      'not in an item of an unchecked task',
      { links: [link('Ana', 4)], listItems: [item(3, -3, ' '), item(4, 3)] },
      [],
    ],
    [
      'a checked task in an unchecked one',
      { links: [link('Ana', 4)], listItems: [item(3, -3, ' '), item(4, 3, 'x')] },
      ['Ana'],
    ],
    ['a plain item', { links: [link('Ana', 3)], listItems: [item(3, -3)] }, ['Ana']],
    ['not in a quote', { links: [link('Ana', 3)], sections: [section('blockquote', 2, 4)] }, []],
    ['not in a callout', { links: [link('Ana', 3)], sections: [section('callout', 2, 4)] }, []],
    ['not an embed', { embeds: [link('Ana', 3)] }, []],
  ])('%s', (_, cache, wanted) => {
    expect(counted(cache)).toEqual(wanted);
  });
});

describe('facts of the metadata cache', () => {
  it('hold the links of properties, resolved, and the tags of the text', () => {
    const cache: CachedMetadata = {
      frontmatter: { people: ['[[Ana]]', '[[Bo|B]]'], 'met-through': 'Cy' },
      tags: [{ tag: '#person', position: lines(3) }],
    };
    const facts = plainFacts(factsFromCache('M/x.md', cache, reading));
    expect(facts.propertyLinks).toEqual([
      { key: 'people', linkpath: 'Ana', text: 'Ana', target: 'People/Ana.md', isPlainText: false },
      { key: 'people', linkpath: 'Bo', text: 'B', target: 'People/Bo.md', isPlainText: false },
      { key: 'met-through', linkpath: 'Cy', text: 'Cy', target: 'People/Cy.md', isPlainText: true },
    ]);
    expect(facts.bodyTags).toEqual(['person']);
  });

  it.each([
    ['no link of a note that says nothing', 'Notes/x.md', {}, []],
    ['no day in a log', 'People/Bo.md', { interests: '[[Tea]]' }, []],
    ['who is known', 'People/Bo.md', { knows: ['[[Ana]]'], interests: '[[Tea]]' }, ['Ana']],
    ['whom a daily note links', 'Daily/2026-11-05.md', {}, ['2026-11-04']],
  ])('are resolved as far as the index asks: %s', (_, path, frontmatter, resolved) => {
    const asked: string[] = [];
    const resolve = (linkpath: string): null => {
      asked.push(linkpath);
      return null;
    };
    const cache = { frontmatter, links: [link('2026-11-04', 9)] };
    const facts = factsFromCache(path, cache, { ...reading, resolve });
    new PeopleIndex(DEFAULT_SETTINGS).update([{ kind: 'set', facts }]);
    expect(asked).toEqual(resolved);
  });

  it('tell a block that the app could not read from one that is not there', () => {
    const unreadable = (cache: CachedMetadata) => factsFromCache('x.md', cache, reading).unreadable;
    expect(unreadable({})).toBeNull();
    expect(unreadable({ sections: [section('yaml', 0, 1)] })).toBeNull();
    expect(unreadable({ sections: [section('yaml', 0, 3)], frontmatter: { a: 1 } })).toBeNull();
    expect(unreadable({ sections: [section('yaml', 0, 3)] })).toEqual({ code: 'unreadable' });
  });
});
