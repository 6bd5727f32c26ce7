import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import examples from 'libphonenumber-js/examples.mobile.json';
import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min/es6';
import metadata from 'libphonenumber-js/metadata.min.json';
import {
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
} from 'libphonenumber-js/core/es6';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { atOnce } from '../../src/core/collections/pausing-work';
import { layOut, type ToLayOut } from '../../src/core/network/layout';
import { isRecord } from '../../src/core/text/record';
import {
  smallerLibraries,
  withVersionsAsText,
  withoutFormats,
  withoutKanjiTable,
  withoutOldTypes,
  withoutQuestions,
  withoutTokenWalk,
  withoutWaitingWalk,
  withoutZones,
} from '../../scripts/smaller-libraries.mjs';

const requireHere = createRequire(import.meta.url);

function source(name: string): string {
  return readFileSync(requireHere.resolve(name), 'utf8');
}

/** What `exports.shiftJISTable` is in a source of the library. */
function kanjiTable(code: string): (code: number) => unknown {
  const literal = /exports\.shiftJISTable = (?:\{[^}]*\}|new Proxy[\s\S]*?\n\}\));/.exec(code);
  const exports: Record<string, unknown> = {};
  runInContext(literal?.[0] ?? '', createContext({ exports, TextDecoder, Uint8Array }));
  const { shiftJISTable: table } = exports;
  return (at) => (isRecord(table) ? table[String(at)] : undefined);
}

/** What `exports.VERSIONS` is in a source of the library. */
function qrVersions(code: string): unknown {
  const literal = /exports\.VERSIONS = [\s\S]*?(?:\n\]|\}\)\));/.exec(code);
  const exports: Record<string, unknown> = {};
  runInContext(literal?.[0] ?? '', createContext({ exports }));
  const versions: unknown = JSON.parse(JSON.stringify(exports['VERSIONS'] ?? null));
  return versions;
}

/** Two bytes, as jsqr makes them from thirteen bits. */
const [FIRST, LAST] = [0x8140, 0xebbf];

/** Backslash, wave dash and the like, which Windows and browsers read as their wide forms. */
const READ_AS_WINDOWS_DOES = [0x815f, 0x8160, 0x8161, 0x817c, 0x8191, 0x8192, 0x81ca];

function reading(text: string, defaultCountry: CountryCode, table: MetadataJson): unknown[] {
  const number = parsePhoneNumberFromString(text, { defaultCountry }, table);
  return [number?.number, number?.country, number?.ext, number?.isPossible()];
}

/** What `found` is after some lines with the libraries as they are built in, as data. */
async function foundAsBuilt(lines: string, given: unknown): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: lines, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    plugins: [smallerLibraries],
  });
  const context = createContext({ given, found: null });
  runInContext(outputFiles[0]?.text ?? '', context);
  return JSON.parse(JSON.stringify(context['found']));
}

/** What a block comes to, read by the library as it is built in. */
function readAsBuilt(block: string): Promise<unknown> {
  const lines = `import { parse } from 'yaml'; found = parse(given, { logLevel: 'error' });`;
  return foundAsBuilt(lines, block);
}

const PROPERTIES = `
type: person
met: 2026-11-05
aliases: [Ana, "A. Silva"]
paused: true
cadence: 30
ratio: 1.5e3
count: 0x1f
seeks:
  - a violin teacher
log: |
  one
  two
note: !!str 12
&a name: *a
`;

describe('libraries without what is never asked of them', () => {
  it('read the same kanji', () => {
    const code = source('jsqr');
    const [whole, cut] = [kanjiTable(code), kanjiTable(withoutKanjiTable(code))];
    const codes = Array.from({ length: LAST - FIRST }, (_, at) => at + FIRST);
    const known = codes.filter((at) => whole(at) !== undefined);
    expect(known.length).toBeGreaterThan(6_000);
    expect(known.filter((at) => cut(at) !== whole(at))).toEqual(READ_AS_WINDOWS_DOES);
  });

  it('know the same sizes of QR codes', () => {
    const code = source('jsqr');
    const [whole, cut] = [qrVersions(code), qrVersions(withVersionsAsText(code))];
    expect(whole).toHaveLength(40);
    expect(cut).toEqual(whole);
  });

  it('read the same phone numbers of every country, with and without its code', () => {
    const shorter = withoutFormats(metadata);
    const countries = Object.entries<string>(examples);
    expect(countries.length).toBeGreaterThan(200);
    for (const [country, national] of countries) {
      if (!isSupportedCountry(country)) continue;
      const code = getCountryCallingCode(country);
      const spelled = [national, `0${national}`, `+${code}${national}`, `+${code} (0)${national}`];
      for (const text of [...spelled, `+${code}${national} ext. 12`]) {
        expect(reading(text, country, shorter)).toEqual(reading(text, country, metadata));
      }
    }
  });

  it('know no time zones, but still how zones count', () => {
    const path = requireHere.resolve('chrono-node').replace(/dist.*$/, 'dist/esm/timezone.js');
    const code = withoutZones(readFileSync(path, 'utf8'));
    expect(code).not.toMatch(/\bACDT\b|\bWITA\b/);
    expect(code).toContain('export function toTimezoneOffset');
  });

  it('lay dots out in the same places', async () => {
    const given: ToLayOut = {
      radii: [4, 4, 9, 4, 6, 4, 4],
      groups: [0, 0, 0, 1, 1, 2, 2],
      lines: [
        [0, 1],
        [0, 2],
        [3, 4],
        [2, 4],
        [5, 6],
      ],
    };
    const { xs, ys } = atOnce(layOut(given));
    const lines = `
      import { atOnce } from '../../src/core/collections/pausing-work';
      import { layOut, type ToLayOut } from '../../src/core/network/layout';
      const { xs, ys } = atOnce(layOut(given));
      found = [[...xs], [...ys]];`;
    expect(await foundAsBuilt(lines, given)).toEqual([[...xs], [...ys]]);
  });

  it.each(['', '%YAML 1.1\n---\n'])('read the same properties (%j)', async (directive) => {
    expect(await readAsBuilt(directive + PROPERTIES)).toEqual(parse(PROPERTIES));
  });

  it.each([
    ['!!timestamp 2026-11-05', '2026-11-05'],
    ['!!binary aGk=', 'aGk='],
    ['!!set {a, b}', { a: null, b: null }],
    ['!!omap [{a: 1}]', [{ a: 1 }]],
  ])('read %s as what it is without its old type', async (value, read) => {
    expect(await readAsBuilt(`met: ${value}`)).toEqual({ met: read });
  });

  it.each([
    withoutKanjiTable,
    withVersionsAsText,
    withoutOldTypes,
    withoutQuestions,
    withoutTokenWalk,
    withoutWaitingWalk,
    withoutZones,
  ])('fail the build where a version is new', (cut) => {
    expect(() => cut('exports.other = 1;')).toThrow('was not found');
  });
});
