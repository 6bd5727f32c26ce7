import type { Page } from 'playwright-core';

/** Whatever of the page is ours, and what the app draws around it. */
export const OURS = '[class*="acquaint"], .modal, .menu, .notice, .suggestion-container';

/** What the app writes itself, notes as the app shows them, and what is only read out. */
const NOT_OURS =
  '.cm-content, .markdown-preview-view .mod-header, .el-paragraph, .el-list, .el-pre, .acquaint-unseen';

/**
 * Texts without a letter of a language written from right to left that do not read from the left:
 * each sign is held against the one before it, through all that flows in one paragraph.
 */
function turnedTexts(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ ours, notOurs }) => {
      const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
      const paragraphOf = (node: Node): Element | null => {
        let el = node.parentElement;
        while (el && window.getComputedStyle(el).display === 'inline') el = el.parentElement;
        return el;
      };
      const paragraphs = new Map<Element, Text[]>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const [el, paragraph] = [node.parentElement, paragraphOf(node)];
        if (!node.instanceOf(Text) || !el || !paragraph || node.data.trim() === '') continue;
        const isOurs = el.closest(ours) !== null && el.closest(notOurs) === null;
        if (!isOurs || !el.checkVisibility() || el.closest('option, style, svg')) continue;
        paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), node]);
      }
      const placesOf = (node: Text): DOMRect[] =>
        [...node.data.matchAll(/\S/gu)].flatMap(({ 0: sign, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + sign.length);
          const place = range.getClientRects()[0];
          return place && place.width > 0 ? [place] : [];
        });
      const isTurned = (nodes: readonly Text[]): boolean => {
        const places = nodes.flatMap(placesOf);
        return places.some((place, at) => {
          const before = places[at - 1];
          const isSameLine = before && Math.abs(before.top - place.top) < before.height / 2;
          return isSameLine === true && place.left < before.left - 0.5;
        });
      };
      return [...paragraphs.values()].flatMap((nodes) => {
        const text = nodes.map(({ data }) => data).join('');
        return !fromRight.test(text) && isTurned(nodes) ? [text.trim().slice(0, 80)] : [];
      });
    },
    { ours: OURS, notOurs: NOT_OURS },
  );
}

/** Fields whose text or hint, in letters from the left, is laid out as if it were from the right. */
function turnedFields(page: Page): Promise<string[]> {
  return page.locator('input, textarea').evaluateAll((all, ours) => {
    const isTyped = (el: Element): el is HTMLInputElement | HTMLTextAreaElement =>
      el.instanceOf(HTMLTextAreaElement) ||
      (el.instanceOf(HTMLInputElement) && ['text', 'search'].includes(el.type));
    return all.filter(isTyped).flatMap((el) => {
      if (!el.checkVisibility() || !el.closest(ours)) return [];
      const text = el.value || el.placeholder;
      const { direction, unicodeBidi } = window.getComputedStyle(el);
      const hint = window.getComputedStyle(el, '::placeholder').unicodeBidi;
      const isPlain = unicodeBidi === 'plaintext' && (el.value !== '' || hint === 'plaintext');
      const isFromLeft = direction === 'ltr' || isPlain;
      return isFromLeft || !/^[^\u0590-\u08ff]*[a-z]/i.test(text) ? [] : [`field: ${text}`];
    });
  }, OURS);
}

/** What scrolls sideways, and words that are cut off without the dots that say so. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate((ours) => {
    const { scrollWidth } = document.documentElement;
    const isWider = (el: Element): boolean => el.scrollWidth > el.clientWidth + 1;
    const found = [...document.querySelectorAll(`:is(${ours}), :is(${ours}) *`)].flatMap((el) => {
      // Chips are a line that one pushes along, by design.
      const isMeant = el.closest('.acquaint-chips-line') !== null || el.matches('svg, svg *');
      if (isMeant || !el.checkVisibility() || !isWider(el) || el.clientWidth < 3) return [];
      const { overflowX, textOverflow, webkitLineClamp } = window.getComputedStyle(el);
      if (overflowX === 'auto' || overflowX === 'scroll') return [`scrolls: ${el.className}`];
      const hasWords = [...el.childNodes].some(
        (node) => node.instanceOf(Text) && node.data.trim() !== '',
      );
      const isCut = overflowX === 'hidden' && textOverflow === 'clip' && webkitLineClamp === 'none';
      return isCut && hasWords ? [`cut: ${el.textContent}`] : [];
    });
    return scrollWidth > window.innerWidth ? [...found, 'the page scrolls'] : found;
  }, OURS);
}

/** All that reads in another order than it is written, scrolls sideways or is cut off. */
export async function outOfOrder(page: Page): Promise<string[]> {
  await page.evaluate(() => window.standIn?.settle());
  return [...(await turnedTexts(page)), ...(await turnedFields(page)), ...(await sideways(page))];
}
