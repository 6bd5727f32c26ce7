import type * as real from 'obsidian';
import { parse, stringify } from 'yaml';

/** The app's dialect is the npm package `yaml` (the importer: SOURCES.md). */
export const parseYaml: typeof real.parseYaml = (yaml) => {
  const value: unknown = parse(yaml, { logLevel: 'error' });
  return value;
};

/** `nullStr: ''` and no folding: checked against the app by its importer (SOURCES.md). */
export const stringifyYaml: typeof real.stringifyYaml = (value) =>
  stringify(value, { nullStr: '', lineWidth: 0 });

const BLOCK = /^---[ \t]*\r?\n([^]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/** obsidian.d.ts 3250. */
export const getFrontMatterInfo: typeof real.getFrontMatterInfo = (content) => {
  const match = content.startsWith('---') ? BLOCK.exec(content) : null;
  if (match?.index !== 0)
    return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const [whole, frontmatter = ''] = match;
  const from = content.indexOf('\n') + 1;
  return {
    exists: true,
    frontmatter,
    from,
    to: from + frontmatter.length,
    contentStart: whole.length,
  };
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
