import type * as real from 'obsidian';

function byStart(a: real.SearchMatchPart, b: real.SearchMatchPart): number {
  return a[0] - b[0];
}

/** Marks of letters at the start of words, then of what follows the last one found. */
function lettersIn(text: string, word: string): real.SearchMatches | null {
  const matches: real.SearchMatches = [];
  let at = 0;
  for (const letter of word) {
    const found = text.indexOf(letter, at);
    if (found < 0) return null;
    const last = matches.at(-1);
    if (last?.[1] === found) last[1] = found + letter.length;
    else matches.push([found, found + letter.length]);
    at = found + letter.length;
  }
  return matches;
}

function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function resultOf(
  query: string,
  text: string,
  find: (text: string, word: string) => real.SearchMatches | null,
): real.SearchResult | null {
  const matches: real.SearchMatches = [];
  const lower = text.toLowerCase();
  for (const word of wordsOf(query)) {
    const found = find(lower, word);
    if (!found) return null;
    matches.push(...found);
  }
  matches.sort(byStart);
  const first = matches[0]?.[0] ?? 0;
  return { score: -(matches.length + first / 100 + text.length / 1000), matches };
}

/** obsidian.d.ts 5252. A better match has the higher score; the app's own ranking is unknown. */
export const prepareFuzzySearch: typeof real.prepareFuzzySearch = (query) => (text) =>
  resultOf(query, text, (lower, word) => {
    const whole = lower.indexOf(word);
    return whole >= 0 ? [[whole, whole + word.length]] : lettersIn(lower, word);
  });

/** obsidian.d.ts 5260: each of the words. */
export const prepareSimpleSearch: typeof real.prepareSimpleSearch = (query) => (text) =>
  resultOf(query, text, (lower, word) => {
    const at = lower.indexOf(word);
    return at < 0 ? null : [[at, at + word.length]];
  });

/** Best first (obsidian.d.ts, sortSearchResults). */
export const sortSearchResults: typeof real.sortSearchResults = (results) => {
  results.sort((a, b) => b.match.score - a.match.score);
};

export const renderMatches: typeof real.renderMatches = (el, text, matches, offset = 0) => {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(at, from + offset), Math.min(text.length, to + offset)];
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
};

export const renderResults: typeof real.renderResults = (el, text, result, offset) => {
  renderMatches(el, text, result.matches, offset);
};
