import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import project from '../../package.json';
import versions from '../../versions.json';

function text(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
}

const REQUIRED = [
  'author',
  'description',
  'id',
  'isDesktopOnly',
  'minAppVersion',
  'name',
  'version',
];
const OPTIONAL = ['authorUrl', 'fundingUrl'];
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

// Rules of the community directory for the files that it reads at the head of the branch.
describe('manifest.json', () => {
  it('has the keys that the directory requires, and none that it does not know', () => {
    const keys = Object.keys(manifest);
    expect(keys.filter((key) => !OPTIONAL.includes(key)).sort()).toEqual(REQUIRED);
    expect(typeof manifest.isDesktopOnly).toBe('boolean');
  });

  it('has an id of lower-case letters and hyphens, without the words that are taken', () => {
    expect(manifest.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(manifest.id).not.toMatch(/obsidian|plugin/);
  });

  it('has a name in Basic Latin, without the words that are taken', () => {
    expect(manifest.name).toMatch(/^[A-Za-z0-9 ()+-]+$/);
    expect(manifest.name).not.toMatch(/obsi|sidian|plugin/i);
  });

  it('has a description of 10 to 250 plain characters that starts and ends as a sentence', () => {
    expect(manifest.description).toMatch(/^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/);
    expect(manifest.description).not.toMatch(/obsidian|plugin/i);
  });

  it('says of itself what the package says', () => {
    const { version, description, author } = manifest;
    expect({ version, description, author }).toEqual({
      version: project.version,
      description: project.description,
      author: project.author,
    });
  });

  it('has versions of three numbers', () => {
    expect(manifest.version).toMatch(VERSION);
    expect(manifest.minAppVersion).toMatch(VERSION);
  });
});

describe('versions.json', () => {
  it('says which app the newest version needs, as the manifest does', () => {
    expect(new Map(Object.entries(versions)).get(manifest.version)).toBe(manifest.minAppVersion);
  });

  it('holds versions alone', () => {
    for (const version of Object.entries(versions).flat()) expect(version).toMatch(VERSION);
  });
});

describe('the licence', () => {
  // The lint rule of the directory reads another form of this line and is silent on the MIT one.
  const [title, , copyright] = text('LICENSE').split('\n');
  const line = /^Copyright \(c\) (?:\d{4}-)?(\d{4}) (.+)$/.exec(copyright ?? '');

  it('is the one that the package names', () => {
    expect(title).toBe(`${project.license} License`);
  });

  it('names the author as its holder', () => {
    expect(line?.[2]).toBe(manifest.author);
  });

  it('reaches to the year of the newest release', () => {
    // Not to today: that would fail by itself on the first of January.
    const released = /^## .*?(\d{4})-\d{2}-\d{2}/m.exec(text('CHANGELOG.md'));
    expect(Number(line?.[1])).toBeGreaterThanOrEqual(Number(released?.[1] ?? 2026));
  });
});
