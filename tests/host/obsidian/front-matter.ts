import type * as real from 'obsidian';
import { isRecord } from './yaml-text';

function isWanted(name: string, key: string | RegExp): boolean {
  return typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
}

function texts(value: unknown, splitter: RegExp): string[] | null {
  const list: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(splitter)
      : [];
  const found = list
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim())
    .filter((item) => item !== '');
  return found.length > 0 ? found : null;
}

/** obsidian.d.ts 4780; names of properties are compared without regard to case. */
export const parseFrontMatterEntry: typeof real.parseFrontMatterEntry = (
  frontmatter: unknown,
  key,
) => {
  if (!isRecord(frontmatter)) return null;
  const name = Object.keys(frontmatter).find((candidate) => isWanted(candidate, key));
  return name === undefined ? null : (frontmatter[name] ?? null);
};

export const parseFrontMatterStringArray: typeof real.parseFrontMatterStringArray = (
  frontmatter: unknown,
  key,
) => texts(parseFrontMatterEntry(frontmatter, key), /\n/);

/** Only the plural names count since 1.9 (the help: SOURCES.md). */
export const parseFrontMatterAliases: typeof real.parseFrontMatterAliases = (
  frontmatter: unknown,
) => texts(parseFrontMatterEntry(frontmatter, 'aliases'), /[,\n]/);

export const parseFrontMatterTags: typeof real.parseFrontMatterTags = (frontmatter: unknown) =>
  texts(parseFrontMatterEntry(frontmatter, 'tags'), /[,\s]+/)?.map((tag) =>
    tag.startsWith('#') ? tag : `#${tag}`,
  ) ?? null;

/** obsidian.d.ts 3332: of the properties and of the text. */
export const getAllTags: typeof real.getAllTags = (cache) => {
  const inBody = (cache.tags ?? []).map(({ tag }) => tag);
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inBody];
};
