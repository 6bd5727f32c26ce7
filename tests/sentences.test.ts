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
  'core/suggestions/stop-words.ts': 'words that say nothing',
  'cards/csv/': 'headings of tables in the languages of their exports',
  'cards/matching/': 'titles, particles and letters that names are compared by',
  'cards/kit/month-word.ts': 'months as tables write them',
  'cards/file-kind.ts': 'endings of files',
  'core/people/profile-key.ts': 'paths of sites that are no profiles',
  'ui/settings/self-check.ts': 'names of members of the app',
  'messages/calendar/calendar-text.ts': 'the name of the program in a calendar file (RFC 5545)',
  'core/notes/inert.ts': 'becomes part of a note, the same in every language of the interface',
};

/**
 * Still to become codes, of which `words` makes the sentences: how many there are in a file of core.
 * A number may fall and not rise.
 */
const TO_BE_CODES: Readonly<Record<string, number>> = {
  'core/merge/join-bodies.ts': 1,
  'core/merge/point-link.ts': 1,
  'core/notes/edit-properties.ts': 2,
  'core/notes/front-matter.ts': 11,
  'core/notes/link-log-day.ts': 1,
  'core/notes/log-section.ts': 1,
  'core/notes/near-block.ts': 5,
  'core/notes/property-value.ts': 6,
  'core/notes/unread-day.ts': 3,
  'core/people/introduction-copies.ts': 1,
  'core/people/introduction-note.ts': 2,
  'core/people/property-reader.ts': 2,
  'core/people/property-readers.ts': 5,
  'core/people/read-note.ts': 1,
  'core/people/sync-copies.ts': 2,
  'core/people/unreadable.ts': 1,
  'core/suggestions/user-words.ts': 3,
  'core/tasks/open-tasks.ts': 1,
  'core/tasks/promise.ts': 1,
};

/** Words of a sentence, not names of classes, keys or options. */
const WORD = /(?<![\p{L}\d_=.-])\p{L}[\p{L}’']+(?![\p{L}\d_=-]|\.\p{L})/gu;

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

/** Three words or more, two of them small and side by side. */
function isSentence(text: string): boolean {
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
    if (text !== null && isSentence(text) && isRead(node)) found.push(text);
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
    const others = [...found].filter(([file]) => !(file in TO_BE_CODES));
    expect(Object.fromEntries(others)).toEqual({});
  });

  it('is no longer made in core than where it was', () => {
    const counts = Object.keys(TO_BE_CODES).map((file) => [file, found.get(file)?.length ?? 0]);
    expect(Object.fromEntries(counts)).toEqual(TO_BE_CODES);
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
