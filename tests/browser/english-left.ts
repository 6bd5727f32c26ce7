import type { Page } from 'playwright-core';
import type { OtherLanguage, TranslatedTable } from '../../src/words/kit/ui-language';
import { translationTo } from '../../src/words/languages/translation';
import {
  englishMessages,
  messages,
  plainTables,
  translatedTables,
} from '../support/translated-tables';
import { OURS } from './reading-order';

/** What the app says itself, notes as the app shows them, and letters, which have their own language. */
const SAID_BY_OTHERS = [
  '.cm-content',
  '.markdown-preview-view .mod-header',
  '.el-paragraph, .el-list, .el-pre, .el-h1, .el-h2, .el-h3',
  '.metadata-container',
  '.modal-header-button, .search-input-clear-button',
  '.vertical-tab-header',
  '.acquaint-draft-preview',
].join(', ');

const ATTRIBUTES = ['aria-label', 'aria-valuetext', 'aria-description', 'placeholder', 'title'];

/** Everything of ours on the screen that somebody reads or hears, each text once. */
export function textsShown(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ ours, notOurs, attributes }) => {
      const isOurs = (el: Element | null): el is Element =>
        el !== null &&
        el.closest(`${ours}, .status-bar-item, .view-header-title, .workspace-tab-header`) !==
          null &&
        el.closest(notOurs) === null &&
        (el.checkVisibility() || el.closest('option, svg') !== null);
      const found = new Set<string>();
      const add = (text: string | null): void => {
        const words = (text ?? '').replace(/\s+/g, ' ').trim();
        if (words !== '') found.add(words);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (isOurs(parentElement) && !parentElement.closest('style')) add(textContent);
      }
      const named = attributes.map((name) => `[${name}]`).join(', ');
      for (const el of document.querySelectorAll(named))
        if (isOurs(el)) for (const name of attributes) add(el.getAttribute(name));
      return [...found];
    },
    { ours: OURS, notOurs: SAID_BY_OTHERS, attributes: ATTRIBUTES },
  );
}

/** Stands for a value in a message. */
const VALUE = '\u0001';

/** Letters that a message has besides its values, so that it is told from any other. */
const TELLING_LETTERS = 4;

function filled(message: unknown, value: unknown): string | null {
  if (typeof message === 'string') return message;
  if (typeof message !== 'function') return null;
  try {
    const said: unknown = Reflect.apply(message, undefined, [value, value, value, value]);
    return typeof said === 'string' ? said : null;
  } catch {
    return null; // a text where it takes a number, or the other way round
  }
}

/** How a message reads with any values; null where it says too little to be told from others. */
function pattern(message: unknown, value: unknown): RegExp | null {
  const text = filled(message, value)?.replace(/NaN/g, VALUE).replace(/\s+/g, ' ').trim() ?? '';
  const own = text.replaceAll(VALUE, '').replace(/[^\p{L}]/gu, '');
  if (text.includes(VALUE) && own.length < TELLING_LETTERS) return null;
  const parts = text.split(VALUE).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return own === '' ? null : new RegExp(`^${parts.join('.+')}$`, 'u');
}

function patterns(all: Iterable<unknown>): RegExp[] {
  return [...all].flatMap((message) =>
    // The form for one, and that for several.
    [VALUE, 1].flatMap((value) => pattern(message, value) ?? []),
  );
}

function saidMessages(tables: Readonly<Record<string, TranslatedTable>>): unknown[] {
  return Object.values(tables).flatMap((table) => messages(table).map(([, message]) => message));
}

/** Words of English sentences that none of the other languages has. */
const ENGLISH_WORDS = new Set(
  'the and of with this that your you are not they their have has been which when what who whom there here it is can be by to how from'.split(
    ' ',
  ),
);

function englishWords(text: string): number {
  return (text.toLowerCase().match(/[\p{L}’]+/gu) ?? []).filter((word) => ENGLISH_WORDS.has(word))
    .length;
}

/** What the notes of a vault say, phrase by phrase, the longest first. */
function phrasesOf(notes: Readonly<Record<string, string>>): string[] {
  const found = new Set<string>();
  for (const [path, text] of Object.entries(notes)) {
    found.add(path.replace(/^.*\//, '').replace(/\.\w+$/, ''));
    for (const line of text.split(/\r?\n/)) {
      const plain = line.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1').trim();
      found.add(plain);
      found.add(
        plain.replace(/^(?:[-*] (?:\[.\] )?|#+ |[\w-]+:\s*)/, '').replace(/^["']|["']$/g, ''),
      );
      // A list within brackets.
      for (const item of /\[(.*)\]$/.exec(plain)?.[1]?.split(', ') ?? []) found.add(item);
      found.add(plain.replace(/^- \d{4}-\d\d-\d\d \w+:? ?/, ''));
    }
  }
  return [...found].filter((phrase) => phrase.length > 1).sort((a, b) => b.length - a.length);
}

/** Tells which of some texts are English although another language is spoken. */
export async function englishLeftIn(
  language: OtherLanguage,
  notes: Readonly<Record<string, string>>,
): Promise<(texts: readonly string[]) => string[]> {
  const english: unknown[] = [];
  for (const table of translatedTables()) english.push(...(await englishMessages(table)).values());
  // What English alone says stands in notes, as tests/words/languages makes sure.
  const plain = [...(await plainTables()).values()].flat();
  const said = [...saidMessages(translationTo(language)), ...plain];
  const [own, other] = [patterns(english), patterns(said)];
  const phrases = phrasesOf(notes);
  const several = phrases.filter((phrase) => englishWords(phrase) > 0);
  const ofNotes = new Set(phrases);
  const isEnglish = (text: string): boolean => {
    if (ofNotes.has(text)) return false;
    if (other.some((one) => one.test(text))) return false;
    if (own.some((one) => one.test(text))) return true;
    const rest = several.reduce((left, phrase) => left.replaceAll(phrase, ' '), text);
    return englishWords(rest) > 1;
  };
  return (texts) => texts.filter(isEnglish);
}
