// Source: assumed: plain markup for what tests look at; post processors by obsidian.d.ts.
import type * as real from 'obsidian';
import type { App } from './app';
import type { Component } from './component';
import { metadataOf } from './metadata';
import { wikiReference } from './metadata-inline';
import { guarded, reportProblem } from './problems';
import { Keymap } from './keymap';
import { openUrl } from './protocol';

const INLINE =
  /\[\[([^[\]\n]+)\]\]|\[([^[\]\n]+)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|`([^`\n]+)`/g;

interface Place {
  readonly app: App;
  readonly sourcePath: string;
}

function addLink(el: HTMLElement, inner: string, { app, sourcePath }: Place): void {
  const { link, displayText = link } = wikiReference(inner, inner);
  const a = el.createEl('a', {
    cls: 'internal-link',
    text: displayText,
    href: link,
    attr: { 'data-href': link },
  });
  const target = app.metadataCache.getFirstLinkpathDest(link, sourcePath);
  a.toggleClass('is-unresolved', target === null);
  a.addEventListener('click', (event) => {
    event.preventDefault();
    app.workspace.openLinkText(link, sourcePath, Keymap.isModEvent(event)).catch(reportProblem);
  });
}

/** A link that leads out of the vault; one of the app's own addresses comes back to it. */
function addAddress(el: HTMLElement, [text, href]: readonly [string, string], place: Place): void {
  const attr = { rel: 'noopener nofollow', target: '_blank' };
  const a = el.createEl('a', { cls: 'external-link', text, href, attr });
  if (!href.startsWith('obsidian://')) return;
  a.addEventListener('click', (event) => {
    event.preventDefault();
    openUrl(place.app, href);
  });
}

function addInline(el: HTMLElement, text: string, place: Place): void {
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    el.appendText(text.slice(at, match.index));
    const [whole, link, words, address, strong, emphasis, code] = match;
    if (link !== undefined) addLink(el, link, place);
    else if (address !== undefined) addAddress(el, [words ?? '', address], place);
    else if (strong !== undefined) el.createEl('strong', { text: strong });
    else if (emphasis !== undefined) el.createEl('em', { text: emphasis });
    else el.createEl('code', { text: code ?? '' });
    at = match.index + whole.length;
  }
  el.appendText(text.slice(at));
}

function addList(el: HTMLElement, text: string, place: Place): void {
  const list = el.createEl('ul');
  for (const line of text.split('\n')) {
    const match = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s+)?(.*)$/.exec(line);
    const item = list.createEl('li', { cls: match?.[2] === undefined ? '' : 'task-list-item' });
    if (match?.[2] !== undefined) {
      const box = item.createEl('input', { type: 'checkbox', attr: { 'aria-label': 'Task' } });
      box.checked = match[2] !== ' ';
      box.disabled = true;
    }
    addInline(item, match?.[3] ?? line, place);
  }
}

function addSection(el: HTMLElement, type: string, text: string, place: Place): void {
  const heading = /^\s*(#{1,6})\s+(.*)$/.exec(text);
  if (heading) {
    const title = el.createEl('h1', { attr: { 'aria-level': heading[1]?.length ?? 1 } });
    title.addClass(`mod-level-${String(heading[1]?.length ?? 1)}`);
    addInline(title, heading[2] ?? '', place);
  } else if (type === 'list') addList(el, text, place);
  else if (type === 'code') el.createEl('pre').createEl('code', { text });
  else if (type === 'thematicBreak') el.createEl('hr');
  else if (type === 'blockquote' || type === 'callout')
    addInline(el.createEl('blockquote'), text.replace(/^\s*>\s?/gm, ''), place);
  else addInline(el.createEl('p'), text, place);
}

const FENCED = /^\s*(`{3,}|~{3,})([^\s`]+)[^\n]*\n([\s\S]*?)(?:\n?[ \t]*\1[`~]*\s*)?$/;

/** @returns whether a plugin draws the code of this language */
function drawCodeBlock(
  app: App,
  section: HTMLElement,
  text: string,
  context: real.MarkdownPostProcessorContext,
): boolean {
  const [, , language = '', source = ''] = FENCED.exec(text) ?? [];
  const handler = app.registry.codeBlocks.get(language);
  if (!handler) return false;
  const el = section.createDiv(`block-language-${language}`);
  guarded((): unknown => handler(source, el, context));
  return true;
}

/** Plain Markdown by section, then the post processors, one element of a section each. */
export function renderMarkdown(
  app: App,
  markdown: string,
  el: HTMLElement,
  sourcePath: string,
  component: Component,
): void {
  el.empty();
  el.addClass('markdown-rendered', 'markdown-preview-view');
  const cache = metadataOf(markdown);
  const context: real.MarkdownPostProcessorContext = {
    docId: sourcePath,
    sourcePath,
    frontmatter: cache.frontmatter,
    addChild: (child) => component.addChild(child),
    getSectionInfo: () => null,
  };
  const processors = [...app.registry.postProcessors].sort((a, b) => a.sortOrder - b.sortOrder);
  for (const { type, position } of cache.sections ?? []) {
    if (type === 'comment') continue;
    const section = el.createDiv(type === 'yaml' ? 'mod-header' : `el-${type}`);
    const text = markdown.slice(position.start.offset, position.end.offset);
    if (type === 'code' && drawCodeBlock(app, section, text, context)) continue;
    if (type !== 'yaml') addSection(section, type, text, { app, sourcePath });
    else section.createEl('pre', 'frontmatter').createEl('code', { text });
    for (const { process } of processors) guarded(() => process(section, context));
  }
}
