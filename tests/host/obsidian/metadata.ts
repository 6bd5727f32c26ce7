import type * as real from 'obsidian';
import { BlockScanner, type Block } from './metadata-blocks';
import { inlineFacts, markdownReference, wikiReference, withoutCode } from './metadata-inline';
import { Lines } from './metadata-lines';
import { listItems } from './metadata-lists';
import { getFrontMatterInfo, isRecord, parseYaml } from './yaml-text';

const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const WHOLE_WIKI = /^\[\[([^[\]\n]+)\]\]$/;
const WHOLE_MARKDOWN = /^\[([^[\]\n]*)\]\((.+)\)$/;

/** Malformed properties are none (and are still a section). */
function propertiesOf(yaml: string): Record<string, unknown> | null {
  try {
    const value: unknown = parseYaml(yaml);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Values that are a link as a whole; Markdown links count since 1.11 (the help: SOURCES.md). */
function linksIn(value: unknown, key: string): real.FrontmatterLinkCache[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) =>
      linksIn(item, key === '' ? String(at) : `${key}.${String(at)}`),
    );
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, item]) =>
      linksIn(item, key === '' ? name : `${key}.${name}`),
    );
  if (typeof value !== 'string') return [];
  const text = value.trim();
  const wiki = WHOLE_WIKI.exec(text);
  const markdown = WHOLE_MARKDOWN.exec(text);
  const reference = wiki
    ? wikiReference(wiki[1] ?? '', text)
    : markdown && markdownReference(markdown[1] ?? '', markdown[2] ?? '', text);
  return reference ? [{ ...reference, key }] : [];
}

function headings(blocks: readonly Block[], lines: Lines): real.HeadingCache[] {
  return blocks
    .filter(({ type }) => type === 'heading')
    .map(({ first, last }) => {
      const match = HEADING.exec(lines.at(first).text);
      const underline = lines.at(last).text.trim();
      const position = lines.span(first, last);
      if (match && first === last)
        return { heading: match[2] ?? '', level: match[1]?.length ?? 1, position };
      const heading = lines.at(first).text.trim();
      return { heading, level: underline.startsWith('=') ? 1 : 2, position };
    });
}

/** The body alone, code and comments blanked, places kept. */
function readable(text: string, bodyStart: number, scanner: BlockScanner, lines: Lines): string {
  const kept = lines.all.map((line) => {
    const end = lines.all[line.number + 1]?.start ?? text.length;
    const whole = text.slice(line.start, end);
    const isSilent = scanner.silent.has(line.number) || line.start < bodyStart;
    return isSilent ? whole.replace(/[^\n\r]/g, ' ') : whole;
  });
  return withoutCode(kept.join(''));
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

function some(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** What the app's metadata cache holds of a note; frozen, so that nobody changes it. */
export function metadataOf(text: string): real.CachedMetadata {
  const lines = new Lines(text);
  const block = getFrontMatterInfo(text);
  const properties = block.exists ? propertiesOf(block.frontmatter) : null;
  const scanner = new BlockScanner(lines.all);
  // The line after the closing `---`.
  const bodyLine = block.exists ? lines.location(block.contentStart - 1).line + 1 : 0;
  scanner.scan(bodyLine);
  const facts = inlineFacts(readable(text, block.contentStart, scanner, lines), lines);
  const cache: real.CachedMetadata = {};
  if (block.exists) cache.frontmatterPosition = lines.span(0, bodyLine - 1);
  const yaml = block.exists ? [{ type: 'yaml', first: 0, last: bodyLine - 1 }] : [];
  const blocks = [...yaml, ...scanner.blocks];
  const items = listItems(blocks, lines, scanner.silent);
  if (properties) cache.frontmatter = properties;
  const propertyLinks = linksIn(properties, '');
  if (some(propertyLinks)) cache.frontmatterLinks = propertyLinks;
  if (some(facts.links)) cache.links = facts.links;
  if (some(facts.embeds)) cache.embeds = facts.embeds;
  if (some(facts.tags)) cache.tags = facts.tags;
  const titles = headings(blocks, lines);
  if (some(titles)) cache.headings = titles;
  if (some(items)) cache.listItems = items;
  if (some(blocks))
    cache.sections = blocks.map(({ type, first, last }) => ({
      type,
      position: lines.span(first, last),
    }));
  return frozen(cache);
}
