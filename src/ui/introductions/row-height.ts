import { Platform } from 'obsidian';
import type { ListSize } from '../kit/window-list';
import type { RowWords } from './ledger-row';

/**
 * Pixels; the same as in styles.css. The letters are wider than those of most fonts: a line that is
 * kept free by mistake looks better than one that is cut off.
 */
const MOUSE = {
  around: 19,
  buttons: 60,
  besides: 0,
  name: 17,
  words: 16,
  letters: [7.5, 6.5],
} as const;
const TOUCH = {
  around: 22,
  buttons: 0,
  besides: 44,
  name: 20,
  words: 17,
  letters: [8.5, 7],
} as const;

const PADDING = 16;
const GAP = 8;

/** From here on, letters are about as wide as they are high. */
const FIRST_WIDE = 0x1100;

function widthOf(text: string, letter: number): number {
  let letters = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_WIDE) letters++;
  return letters * letter;
}

/** How many lines a text takes, two at most, in a given font and a space this many pixels wide. */
export function linesOf(text: string, letter: number, room: number): number {
  if (text === '') return 0;
  return widthOf(text, letter) <= room ? 1 : 2;
}

/** Pixels of an em for which the numbers above are meant. */
const USUAL_EM = 13;

/** How high a row of the ledger is in a list of a size, in pixels. */
export function rowHeight({ names, mark, words }: RowWords, { width, em }: ListSize): number {
  const { letters, ...size } = Platform.isMobile ? TOUCH : MOUSE;
  const scale = em / USUAL_EM;
  const room = (width - PADDING - size.besides) / scale;
  const beside = Math.max(size.buttons, widthOf(mark, letters[1]));
  const lines = linesOf(names.join(' '), letters[0], room - beside - (beside > 0 ? GAP : 0));
  const height = size.around + lines * size.name + linesOf(words, letters[1], room) * size.words;
  return Math.ceil(height * scale);
}
