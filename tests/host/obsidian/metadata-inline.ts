import type * as real from 'obsidian';
import type { Lines } from './metadata-lines';

const WIKI = /(\\?)(!?)\[\[([^[\]\n]+)\]\]/g;
const MARKDOWN =
  /(\\?)(!?)\[([^[\]\n]*)\]\(\s*(<[^>\n]+>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"\n]*")?\s*\)/g;
// Tags end at white space and punctuation; digits alone are no tag (help.obsidian.md/tags).
const TAG = /(^|\s)#([^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gm;

export interface InlineFacts {
  readonly links: real.LinkCache[];
  readonly embeds: real.EmbedCache[];
  readonly tags: real.TagCache[];
}

function blanked(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}

/**
 * The text with code, HTML comments and formulas blanked, every place kept. What stands between
 * `%%` stays: the app's cache has links and tags of it (tests/fixtures/app-caches,
 * comments_markdown_style).
 */
export function withoutCode(text: string): string {
  return text
    .replace(/<!--[^]*?-->|\$\$[^]*?\$\$/g, blanked)
    .replace(/(`+)(?!`)(?:[^`\n]|\n(?!\s*\n)|(?!\1(?!`))`)+?\1(?!`)/g, blanked);
}

function decoded(target: string): string {
  const bare = target.replace(/^<|>$/g, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** A link as it is written between `[[` and `]]`. */
export function wikiReference(inner: string, original: string): real.Reference {
  const bar = inner.search(/\\?\|/);
  const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  const shown = bar < 0 ? '' : inner.slice(inner.indexOf('|', bar) + 1).trim();
  return { link, original, displayText: shown === '' ? link.replace(/#/g, ' > ') : shown };
}

export function markdownReference(
  shown: string,
  target: string,
  original: string,
): real.Reference | null {
  const isOutside = /^<?(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target) || target === '';
  return isOutside ? null : { link: decoded(target), original, displayText: shown };
}

/** Finds links, embeds and tags, each with its place in the note. */
export function inlineFacts(text: string, lines: Lines): InlineFacts {
  const facts: InlineFacts = { links: [], embeds: [], tags: [] };
  const keep = (match: RegExpExecArray, reference: real.Reference | null): string => {
    const [whole, escape, bang] = match;
    if (escape !== '' || !reference) return whole;
    const position = lines.position(match.index, match.index + whole.length);
    (bang === '!' ? facts.embeds : facts.links).push({ ...reference, position });
    return blanked(whole);
  };
  const withoutWiki = replaced(text, WIKI, (match) =>
    keep(match, wikiReference(match[3] ?? '', match[0])),
  );
  const withoutLinks = replaced(withoutWiki, MARKDOWN, (match) =>
    keep(match, markdownReference(match[3] ?? '', match[4] ?? '', match[0])),
  );
  for (const match of withoutLinks.matchAll(TAG)) {
    const [, before = '', name = ''] = match;
    const from = match.index + before.length;
    const position = lines.position(from, from + name.length + 1);
    if (!/^\d+$/.test(name)) facts.tags.push({ tag: `#${name}`, position });
  }
  facts.links.sort((a, b) => a.position.start.offset - b.position.start.offset);
  facts.embeds.sort((a, b) => a.position.start.offset - b.position.start.offset);
  return facts;
}

function replaced(text: string, what: RegExp, by: (match: RegExpExecArray) => string): string {
  let [result, at] = ['', 0];
  for (const match of text.matchAll(what)) {
    result += text.slice(at, match.index) + by(match);
    at = match.index + match[0].length;
  }
  return result + text.slice(at);
}
