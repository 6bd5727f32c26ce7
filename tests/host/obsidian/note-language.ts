// Source: assumed, for looks only: colours of the source of a note.
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import type { MarkdownConfig } from '@lezer/markdown';

const WIKI = /^!?\[\[[^[\]\n]+\]\]/;
const FENCE = /^---\s*$/;

/** Properties and wikilinks, which Markdown does not know. */
const dialect: MarkdownConfig = {
  defineNodes: [
    { name: 'Properties', block: true, style: tags.meta },
    { name: 'WikiLink', style: tags.link },
  ],
  parseBlock: [
    {
      name: 'Properties',
      before: 'HorizontalRule',
      parse: (context, line) => {
        if (context.lineStart !== 0 || !FENCE.test(line.text)) return false;
        while (context.nextLine()) if (FENCE.test(line.text)) break;
        const to = context.lineStart + line.text.length;
        context.nextLine();
        context.addElement(context.elt('Properties', 0, to));
        return true;
      },
    },
  ],
  parseInline: [
    {
      name: 'WikiLink',
      before: 'Link',
      parse: (context, _next, at) => {
        const length = WIKI.exec(context.slice(at, context.end))?.[0].length;
        if (length === undefined) return -1;
        return context.addElement(context.elt('WikiLink', at, at + length));
      },
    },
  ],
};

const highlights = HighlightStyle.define([
  { tag: tags.heading1, class: 'cm-header cm-header-1' },
  { tag: tags.heading2, class: 'cm-header cm-header-2' },
  { tag: tags.heading, class: 'cm-header' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: [tags.link, tags.url], class: 'cm-hmd-internal-link' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.meta, class: 'cm-hmd-frontmatter' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
]);

/** The language of notes, with the class names of the app's editor. */
export function noteLanguage(): Extension {
  return [
    markdown({ base: markdownLanguage, extensions: [dialect], addKeymap: true }),
    syntaxHighlighting(highlights),
  ];
}
