import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runInNewContext } from 'node:vm';
import { UNPACKED, unpackedBy } from './packed-lists.mjs';

/** Replaces what matches, once; throws where a new version of a library no longer has it. */
function replaced(code, pattern, replacement, library) {
  if (!pattern.test(code)) throw new Error(`${library}: what is left out was not found`);
  return code.replace(pattern, () => replacement);
}

/**
 * The kanji of QR codes: a table of 100 kB, though browsers have the same one. Two bytes of
 * Shift JIS come to one character.
 */
const KANJI_BY_BROWSER = `exports.shiftJISTable = new Proxy({}, {
  get: (_, code) => new TextDecoder('shift_jis').decode(Uint8Array.of(code >> 8, code & 255)).charCodeAt(0),
});`;

export function withoutKanjiTable(code) {
  return replaced(code, /exports\.shiftJISTable = \{[^}]*\};/, KANJI_BY_BROWSER, 'jsqr');
}

/** A row of the table of QR codes without the names of its values. */
function numbersOf({ infoBits, alignmentPatternCenters, errorCorrectionLevels }) {
  const levels = errorCorrectionLevels.map(({ ecCodewordsPerBlock, ecBlocks }) => [
    ecCodewordsPerBlock,
    ...ecBlocks.map(({ numBlocks, dataCodewordsPerBlock }) => [numBlocks, dataCodewordsPerBlock]),
  ]);
  return [infoBits, alignmentPatternCenters, levels];
}

/** Gives the rows their names back; text of a library too. */
const NAMED_VERSIONS = `.map(([infoBits, alignmentPatternCenters, levels], at) => ({
  infoBits,
  versionNumber: at + 1,
  alignmentPatternCenters,
  errorCorrectionLevels: levels.map(([ecCodewordsPerBlock, ...blocks]) => ({
    ecCodewordsPerBlock,
    ecBlocks: blocks.map(([numBlocks, dataCodewordsPerBlock]) => ({ numBlocks, dataCodewordsPerBlock })),
  })),
}))`;

/** The 40 sizes of QR codes as one string: as objects they are 20 kB to compile at each start. */
export function withVersionsAsText(code) {
  const [, table] = /exports\.VERSIONS = (\[[\s\S]*?\n\]);/.exec(code) ?? [];
  const numbers = JSON.stringify(table && runInNewContext(table).map(numbersOf));
  return replaced(
    code,
    /exports\.VERSIONS = \[[\s\S]*?\n\];/,
    `exports.VERSIONS = JSON.parse('${numbers}')${NAMED_VERSIONS};`,
    'jsqr',
  );
}

/** Names of time zones: of what is typed only the day is asked for, and no day has a zone. */
export function withoutZones(code) {
  return replaced(
    code,
    /export const TIMEZONE_ABBR_MAP = \{[\s\S]*?\n\};/,
    'export const TIMEZONE_ABBR_MAP = {};',
    'chrono-node',
  );
}

/** Where a type is imported or listed that YAML 1.2 has not, and in how many lines. */
const OLD_TYPE = /\b(?:binary|omap|pairs|set|timestamp|intTime|floatTime)\b/;
const LINES_OF_OLD_TYPES = 17;

/**
 * The types of YAML 1.1 that have to be named (`!!set`, `!!binary`, `!!timestamp`), and how it wrote
 * numbers: properties are of YAML 1.2. What is marked so is read as the text, list or group it is.
 */
export function withoutOldTypes(code) {
  const lines = replaced(
    code,
    /import \{ schema as schema\$2 \} from .*;/,
    'const schema$2 = schema;',
    'yaml',
  ).split('\n');
  const kept = lines.filter((line) => !OLD_TYPE.test(line));
  if (lines.length - kept.length !== LINES_OF_OLD_TYPES)
    throw new Error('yaml: what is left out has changed');
  return kept.join('\n');
}

/** A walk through a document by promises: nobody waits within one, but its members keep it in. */
const WAITING = /^visitAsync\.BREAK = BREAK;\n[\s\S]*?^visitAsync\.REMOVE = REMOVE;$/m;

export function withoutWaitingWalk(code) {
  return replaced(code, WAITING, '', 'yaml');
}

/** A walk through the tokens of a document, which nobody takes. */
export function withoutTokenWalk(code) {
  return replaced(code, /^[\s\S]*export \{ visit \};\s*$/, 'export const visit = null;', 'yaml');
}

/** What can be asked of a tree of dots, beyond what forces ask of it. */
const QUESTIONS =
  /^treeProto\.(?:copy = function\(\) \{[\s\S]*?\n\}|(?:data|extent|find|remove|removeAll|root|size) = \w+);$/gm;
const COUNT_OF_QUESTIONS = 8;

/** A tree is made and gone through at each step, and never changed or asked for a dot. */
export function withoutQuestions(code) {
  const kept = code.replace(QUESTIONS, '');
  if (code.match(QUESTIONS)?.length !== COUNT_OF_QUESTIONS)
    throw new Error('d3-quadtree: what is left out was not found');
  return kept;
}

/** Where the patterns for writing numbers are in a country's row: numbers are only read here. */
const FORMATS = 4;

export function withoutFormats(metadata) {
  const shorter = (rows) =>
    Object.fromEntries(
      Object.entries(rows).map(([key, row]) => [
        key,
        row.map((value, at) => (at === FORMATS ? 0 : value)),
      ]),
    );
  const { countries, nonGeographic } = metadata;
  return { ...metadata, countries: shorter(countries), nonGeographic: shorter(nonGeographic) };
}

async function phoneTable(path) {
  const metadata = JSON.parse(await readFile(path.replace(/\.js$/, ''), 'utf8'));
  const table = JSON.stringify(withoutFormats(metadata));
  return `${UNPACKED}\nexport default JSON.parse(${unpackedBy(table)});`;
}

const CUTS = [
  {
    filter: /jsqr[\\/]dist[\\/]jsQR\.js$/,
    cut: (code) => withVersionsAsText(withoutKanjiTable(code)),
  },
  { filter: /yaml[\\/]browser[\\/]dist[\\/]schema[\\/]tags\.js$/, cut: withoutOldTypes },
  { filter: /yaml[\\/]browser[\\/]dist[\\/]visit\.js$/, cut: withoutWaitingWalk },
  { filter: /yaml[\\/]browser[\\/]dist[\\/]parse[\\/]cst-visit\.js$/, cut: withoutTokenWalk },
  { filter: /chrono-node[\\/]dist[\\/]esm[\\/]timezone\.js$/, cut: withoutZones },
  { filter: /d3-quadtree[\\/]dist[\\/]d3-quadtree\.mjs$/, cut: withoutQuestions },
];

/**
 * Leaves out of libraries what this program never asks of them, which is most of some: everybody
 * who opens the app on a phone reads the whole of main.js. What is left does the same
 * (tests/scripts/smaller-libraries.test.ts).
 */
export const smallerLibraries = {
  name: 'smaller-libraries',
  setup(build) {
    for (const { filter, cut } of CUTS) {
      build.onLoad({ filter }, async ({ path }) => ({
        contents: cut(await readFile(path, 'utf8')),
        loader: 'js',
      }));
    }
    build.onLoad(
      { filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ },
      async ({ path }) => ({
        contents: await phoneTable(path),
        loader: 'js',
        resolveDir: dirname(path),
      }),
    );
  },
};
