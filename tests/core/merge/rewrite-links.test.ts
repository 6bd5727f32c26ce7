import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayText } from '../../../src/core/notes/link';
import { followingLinks } from '../../../src/core/merge/comparable-pair';
import { rewriteBodyLinks } from '../../../src/core/merge/rewrite-body-links';
import { rewriteCanvasLinks } from '../../../src/core/merge/rewrite-canvas-links';
import { rewritePropertyLinks } from '../../../src/core/merge/rewrite-property-links';
import { chainEdits, type NoteEdit } from '../../../src/core/notes/note-edit';
import { splitNote } from '../../../src/core/notes/split-note';
import { propertyTable } from '../../../src/core/people/properties';
import { linkPlaces } from '../../../src/headless/folder-links.mts';
import { linkResolver } from '../../../src/headless/link-resolver.mts';
import { noteDocument } from '../../support/frontmatter-documents';
import { KEPT, OTHER } from '../../support/merging';
import { runs } from '../../support/runs';
import { editRefusal } from '../../../src/words/notes/faults';

const SOURCE = 'Daily/2026-11-06.md';
const NAMESAKE = 'Archive/Ana Silva.md';

function follow(text: string, kept = KEPT, others: readonly string[] = []): NoteEdit {
  const resolve = linkResolver([kept, OTHER, SOURCE, ...others]);
  const change = followingLinks(SOURCE, { kept, other: OTHER, resolve });
  return chainEdits(text, [
    (now) => rewriteBodyLinks(now, linkPlaces(now) ?? [], change),
    (now) => rewritePropertyLinks(now, { ...change, table: propertyTable({}) }),
  ]);
}

function followed(text: string, kept = KEPT, others: readonly string[] = []): string {
  const done = follow(text, kept, others);
  if (done.kind === 'refused') return `refused: ${editRefusal(done)}`;
  return done.kind === 'changed' ? done.text : text;
}

describe('a link in a body', () => {
  it.each([
    ['gets the text it had', '[[Ana S]]', '[[Ana Silva|Ana S]]'],
    ['keeps its own text', '[[Ana S|her]]', '[[Ana Silva|her]]'],
    ['keeps its heading', '[[Ana S#Log]]', '[[Ana Silva#Log|Ana S > Log]]'],
    ['keeps its block', '[[Ana S#^a1|x]]', '[[Ana Silva#^a1|x]]'],
    ['stays a path', '[[Inbox/Ana S]]', '[[People/Ana Silva|Ana S]]'],
    ['stays a path from the root', '[[/Inbox/Ana S|x]]', '[[/People/Ana Silva|x]]'],
    ['stays a relative path', '[[../Inbox/Ana S|x]]', '[[../People/Ana Silva|x]]'],
    ['keeps its extension', '[[Ana S.md|x]]', '[[Ana Silva.md|x]]'],
    ['is found in other letters', '[[ana s|x]]', '[[Ana Silva|x]]'],
    ['stays an embed', '![[Ana S]]', '![[Ana Silva]]'],
    ['stays an embed of a part', '![[Ana S#Log]]', '![[Ana Silva#Log]]'],
    ['stays a Markdown link', '[her](Inbox/Ana%20S.md)', '[her](People/Ana%20Silva.md)'],
    ['keeps its brackets', '[a](<Inbox/Ana S.md>)', '[a](<People/Ana Silva.md>)'],
    ['keeps its title', '[a](../Inbox/Ana%20S.md "t")', '[a](../People/Ana%20Silva.md "t")'],
    ['keeps a heading', '[a](Inbox/Ana%20S.md#Log)', '[a](People/Ana%20Silva.md#Log)'],
    ['around a picture', '[![p](p.png)](Ana%20S.md)', '[![p](p.png)](Ana%20Silva.md)'],
    ['of a definition', '[a]: Inbox/Ana%20S.md', '[a]: People/Ana%20Silva.md'],
    ['in a quote', '> [[Ana S|x]]', '> [[Ana Silva|x]]'],
    ['in an open task', '- [ ] [[Ana S|x]]', '- [ ] [[Ana Silva|x]]'],
  ])('%s', (_, before, after) => {
    expect(followed(`Text\n\n${before}\n`)).toBe(`Text\n\n${after}\n`);
  });

  it('writes the bar of its text so that a table stays one', () => {
    const table = (link: string): string => `| a | b |\n|---|---|\n| ${link} | x |\n`;
    expect(followed(table('[[Ana S]]'))).toBe(table('[[Ana Silva\\|Ana S]]'));
    expect(followed(table('[[Ana S\\|x]]'))).toBe(table('[[Ana Silva\\|x]]'));
  });

  it.each([
    ['code', '`[[Ana S]]`'],
    ['a block of code', '```\n[[Ana S]]\n```'],
    ['a link to somebody else', '[[Bo Lee]] [x](Bo.md)'],
    ['a link to the web', '[Ana S](https://x.example/Ana%20S.md)'],
    ['a link to a heading here', '[[#Ana S]]'],
  ])('leaves %s alone', (_, text) => {
    expect(follow(text)).toEqual({ kind: 'unchanged' });
  });

  it('takes the whole path where the name alone leads to somebody else', () => {
    expect(followed('[[Ana S|x]]', KEPT, ['Daily/Ana Silva.md'])).toBe('[[People/Ana Silva|x]]');
    expect(followed('[[Ana S|x]]', 'Archive/Old/Ana Silva.md', [NAMESAKE])).toBe(
      '[[Archive/Old/Ana Silva|x]]',
    );
  });

  it('is refused where no link can lead to the note', () => {
    expect(followed('[[Ana S]]', 'People/Ana [x].md')).toBe(
      'refused: no link can lead to People/Ana [x].md',
    );
  });
});

describe('a link in the properties', () => {
  it.each([
    ['in double quotes', 'with: "[[Ana S]]" # why', 'with: "[[Ana Silva|Ana S]]" # why'],
    ['in single quotes', "with: '[[Ana S|x]]'", "with: '[[Ana Silva|x]]'"],
    ['in a flow list', 'with: ["[[Bo]]", "[[Ana S|x]]"]', 'with: ["[[Bo]]", "[[Ana Silva|x]]"]'],
    ['amid other text', 'with: tea with [[Ana S|her]]', 'with: tea with [[Ana Silva|her]]'],
    ['without quotes', 'with: [[Ana S]]', 'with: [[Ana Silva|Ana S]]'],
    ['as Markdown', 'with: "[x](Inbox/Ana%20S.md)"', 'with: "[x](People/Ana%20Silva.md)"'],
    ['deep in a group', 'a:\n  b: ["[[Ana S|x]]"]', 'a:\n  b: ["[[Ana Silva|x]]"]'],
    ['over two lines', 'a: "[[Ana\n  S]]"', 'a: "[[Ana Silva|Ana S]]"'],
    ['in a text of lines', 'a: |\n  see [[Ana S|x]]\n  or', 'a: |\n  see [[Ana Silva|x]]\n  or'],
  ])('%s', (_, before, after) => {
    expect(followed(`---\n${before}\nn: 0044\n---\n`)).toBe(`---\n${after}\nn: 0044\n---\n`);
  });

  it('gets other quotes where the name needs them', () => {
    expect(followed("---\na: '[[Ana S|x]]'\n---\n", "People/Ana O'Neil.md")).toBe(
      `---\na: "[[Ana O'Neil|x]]"\n---\n`,
    );
  });

  it('is made of the plain name of a note, in a property that holds links', () => {
    expect(followed('---\nmet-through: Ana S\nrole: Ana S\n---\n')).toBe(
      '---\nmet-through: "[[Ana Silva|Ana S]]"\nrole: Ana S\n---\n',
    );
  });

  it('of a key stays as it is', () => {
    expect(follow('---\n"[[Ana S]]": x\n---\n')).toEqual({ kind: 'unchanged' });
  });

  it('is left alone where the properties cannot be read, and links of the body are not', () => {
    expect(followed('---\na: [[[Ana S]]\n---\n[[Ana S|x]]\n')).toBe(
      '---\na: [[[Ana S]]\n---\n[[Ana Silva|x]]\n',
    );
  });

  it.each([
    ['properties in one pair of braces', '---\n{a: "[[Ana S]]"}\n---\n'],
    ['a link over two lines of a text', '---\na: >\n  [[Ana\n  S]]\n---\n'],
  ])('is refused, and nothing written, for %s', (_, text) => {
    expect(follow(text)).toMatchObject({ kind: 'refused' });
  });
});

const LINKS = [
  '[[Ana S]]',
  '[[Ana S|x]]',
  '![[Ana S]]',
  '[x](Ana%20S.md)',
  '[[Bo]]',
  '`[[Ana S]]`',
];

const body = fc
  .array(
    fc.oneof(fc.constantFrom(...LINKS, '\n', ' ', '\n\n| a |\n|---|\n| ', '> ', '- '), fc.string()),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const anyNote = fc.tuple(noteDocument, body).map(([{ text }, more]) => `${text}\n${more}`);

/** What a text says without its links: they are told by what a reader sees of them. */
function shown(text: string): string {
  return displayText(text.slice(splitNote(text).bodyFrom).replace(/\\\|/g, '|'));
}

describe('any note', () => {
  it('has no link left to the note that goes, and reads as before', () => {
    fc.assert(
      fc.property(anyNote, (embedding) => {
        const text = embedding.replace(/!+\[\[/g, '[[');
        const after = followed(text);
        expect(follow(after)).toEqual({ kind: 'unchanged' });
        expect(shown(after)).toBe(shown(text));
      }),
      { numRuns: runs(500) },
    );
  });

  it('keeps every byte outside of its links', () => {
    const PLACE = /!?\[\[[^[\]\n]*\]\]|\]\([^()\s]*\)/g;
    fc.assert(
      fc.property(anyNote, (text) => {
        expect(followed(text).replace(PLACE, '@')).toBe(text.replace(PLACE, '@'));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('a canvas', () => {
  const canvas = (file: string, text: string): string =>
    `{\n\t"nodes":[\n\t\t{"id":"1","type":"file","file":${JSON.stringify(file)},"subpath":"#Log"},\n\t\t{"id":"2","type":"text","text":${JSON.stringify(text)}}\n\t],\n\t"edges":[]\n}`;
  const pointed = (text: string): NoteEdit => {
    const resolve = linkResolver([KEPT, OTHER, SOURCE]);
    return rewriteCanvasLinks(
      text,
      followingLinks('a.canvas', { kept: KEPT, other: OTHER, resolve }),
    );
  };

  it('shows the note that stays, and its texts link to it', () => {
    expect(pointed(canvas(OTHER, 'see "[[Ana S]]" and `[[Ana S]]`\n'))).toEqual({
      kind: 'changed',
      text: canvas(KEPT, 'see "[[Ana Silva|Ana S]]" and `[[Ana S]]`\n'),
      changed: ['links'],
    });
  });

  it.each([
    ['of other notes', canvas(KEPT, '[[Bo]]')],
    ['that is none', '"file": "\\x"'],
  ])('%s stays as it is', (_, text) => {
    expect(pointed(text)).toEqual({ kind: 'unchanged' });
  });
});
