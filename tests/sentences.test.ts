import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** Where sentences may stand outside `src/words`, and why; paths from `src`, folders end in `/`. */
const ALLOWED: Readonly<Record<string, string>> = {
  'words/': 'what a user reads',
  'core/suggestions/concepts/': 'the list of concepts, as data',
  'core/suggestions/phrases/': 'words that are looked for in what notes say',
  'core/suggestions/read-question.ts': 'words that are looked for in a question',
  'core/suggestions/terms.ts': 'words that say nothing',
  'cards/csv/': 'headings of tables in the languages of their exports',
  'cards/matching/': 'titles, particles and letters that names are compared by',
  'cards/text/': 'places and titles that are looked for in pasted text',
  'cards/kit/month-word.ts': 'months as tables write them',
  'cards/file-kind.ts': 'endings of files',
  'actions/messages/draft-message.ts': 'the name of a template, as the user gives it',
  'core/people/profile-key.ts': 'paths of sites that are no profiles',
  'core/people/profile-pages.ts': 'names of sites, as properties have them',
  'core/people/relations.ts': 'what people are to each other, as properties say it',
  'ui/settings/self-check.ts': 'names of members of the app',
  'messages/calendar/calendar-text.ts': 'the name of the program in a calendar file (RFC 5545)',
  'core/text/line-diff.ts': 'a marker of the unified format of differences',
  'core/notes/safe-text.ts': 'becomes part of a note, the same in every language of the interface',
};

/** Words of a sentence, not names of classes, keys or options. */
const WORD = /(?<![\p{L}\d_=.-])\p{L}[\p{L}’']+(?![\p{L}\d_=-]|\.\p{L})/gu;

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

/** Rooms that show something: there a label of two words is a sentence as well. */
const SHOWING = /^(?:actions|commands|headless|obsidian|ui)\//;

/** Two words side by side, or a word before what is filled in, such as `Next: {}`. */
const LABEL =
  /(?<![\p{L}\d_=.-])\p{L}[\p{L}’']+ \p{L}[\p{L}’']+(?![\p{L}\d_=-]|\.\p{L})|(?<!\S)\p{Lu}\p{Ll}+:? \{\}/u;

/** Three words or more, two of them small and side by side; where things are shown, a label. */
function isSentence(text: string, file: string): boolean {
  if (SHOWING.test(file) && LABEL.test(text)) return true;
  return (text.match(WORD)?.length ?? 0) >= 3 && /\p{Ll}+ \p{Ll}+/u.test(text);
}

/** A type names values, an import a file, and an error that is thrown a fault of ours. */
function isRead({ parent }: ts.Node): boolean {
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent)) return false;
  return !(ts.isNewExpression(parent) && parent.expression.getText() === 'Error');
}

function sentencesIn(name: string, code: string): string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isSentence(text, name) && isRead(node)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$/.test(entry.name))
    .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function isAllowed(file: string): boolean {
  return Object.keys(ALLOWED).some((place) =>
    place.endsWith('/') ? file.startsWith(place) : file === place,
  );
}

describe('every sentence that a user reads', () => {
  const found = new Map(
    sourceFiles()
      .filter((file) => !isAllowed(file))
      .map((file) => [file, sentencesIn(file, readFileSync(join(SOURCE, file), 'utf8'))] as const)
      .filter(([, sentences]) => sentences.length > 0),
  );

  it('stands in src/words', () => {
    expect(Object.fromEntries(found)).toEqual({});
  });
});

describe('the search for sentences', () => {
  it('finds those in texts and templates, wherever they are made', () => {
    const code = [
      "const GONE = 'the task is not there any more';",
      'throw refused(`nobody is called “${name}” in here`);',
    ].join('\n');
    expect(sentencesIn('a.ts', code)).toEqual([
      'the task is not there any more',
      'nobody is called “{}” in here',
    ]);
  });

  it('finds a label of two words, and a word before what is filled in, where things are shown', () => {
    const code =
      "const A = [['Met through', a], [`Next: ${step}`, b], ['acquaint-small is-on', c]];";
    expect(sentencesIn('commands/a.ts', code)).toEqual(['Met through', 'Next: {}']);
    expect(sentencesIn('core/a.ts', code)).toEqual([]);
  });

  it('takes no classes, keys, formats or faults of ours for one', () => {
    const code = [
      "el.addClass('acquaint-body acquaint-scroll acquaint-person');",
      "const KEYS = 'met-at follow-up last-contact';",
      'const line = `${name}=${value}: ${String(count)}`;',
      "throw new Error('the app drew no field here');",
    ].join('\n');
    expect(sentencesIn('a.ts', code)).toEqual([]);
  });
});
