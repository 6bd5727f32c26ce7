import { lazy } from '../core/collections/lazy';

const words = lazy(() => new Intl.Segmenter('en', { granularity: 'word' }));
const letters = lazy(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

const CUT = '…';

/** As many whole parts as fit. */
function wholeParts(text: string, most: number, parts: Intl.Segmenter): string {
  let end = 0;
  // Looked at no further than it can be kept: a text of a note has no end to speak of.
  for (const { index, segment } of parts.segment(text.slice(0, most + 1))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/**
 * A text of at most this many characters (UTF-16, as networks count at the strictest), cut after a
 * word and marked as cut; within a word only if the first is too long, and never within a letter.
 * Empty if not one letter fits.
 */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - CUT.length;
  if (room <= 0) return '';
  const bare = (kept: string): string => kept.replace(/[\s\p{Pd}\p{Ps}\p{Pi},;:]+$/u, '');
  const kept = bare(wholeParts(text, room, words()));
  const some = kept === '' ? bare(wholeParts(text, room, letters())) : kept;
  return some === '' ? '' : some + CUT;
}
