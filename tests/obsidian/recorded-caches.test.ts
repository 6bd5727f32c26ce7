import type { CachedMetadata } from 'obsidian';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoteFacts } from '../../src/core/notes/note-facts';
import { propertyTable } from '../../src/core/people/properties';
import { readFacts } from '../../src/headless/read-facts.mts';
import { factsFromCache } from '../../src/obsidian/metadata-facts';
import { plainFacts } from '../support/plain-facts';
import { metadataOf } from '../host/obsidian/metadata';

/** What the app had in its cache for notes of other people: see the folder's README. */
const FOLDER = join(import.meta.dirname, '../fixtures/app-caches');

interface Recorded {
  readonly filePath: string;
  readonly fileContents: string;
  readonly cachedMetadata: CachedMetadata;
}

function isRecorded(value: unknown): value is Recorded {
  return typeof value === 'object' && value !== null && 'cachedMetadata' in value;
}

function recorded(name: string): Recorded {
  const value: unknown = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
  if (!isRecorded(value)) throw new Error(`${name} holds no cache`);
  return value;
}

const table = propertyTable({});
const resolve = (linkpath: string): string => `${linkpath}.md`;
const fromCache = ({ filePath }: Recorded, cache: CachedMetadata): NoteFacts =>
  plainFacts(factsFromCache(filePath, cache, { resolve, table }));

/** Tags count once, in whatever order; who recorded the caches sorted the properties. */
function compared(facts: NoteFacts): NoteFacts {
  const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
    a.key < b.key ? -1 : 1;
  const bodyTags = [...new Set(facts.bodyTags)].sort();
  return { ...facts, bodyTags, propertyLinks: [...facts.propertyLinks].sort(byKey) };
}

/**
 * Where the app differs from the program and the stand-in: behind an escaped bracket, `\\[#Escaped`,
 * it sees a tag. No tag that makes a note a person's is written so.
 */
const ONLY_IN_APP: Readonly<Record<string, readonly string[]>> = {
  'internal_heading_links.json': ['Escaped'],
};

function withKnownDifference(name: string, facts: NoteFacts): NoteFacts {
  return compared({ ...facts, bodyTags: [...facts.bodyTags, ...(ONLY_IN_APP[name] ?? [])] });
}

const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe.each(NAMES)('%s', (name) => {
  const note = recorded(name);
  const app = compared(fromCache(note, note.cachedMetadata));

  it('is read by the program as the app has it', () => {
    const file = { kind: 'text', text: note.fileContents } as const;
    const facts = readFacts(note.filePath, file, { resolve, table });
    expect(withKnownDifference(name, facts)).toEqual(app);
  });

  it('is read by the stand-in as the app has it', () => {
    const facts = fromCache(note, metadataOf(note.fileContents));
    expect(withKnownDifference(name, facts)).toEqual(app);
  });
});
