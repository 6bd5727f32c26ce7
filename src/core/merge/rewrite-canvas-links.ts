import { replaceLinks } from '../notes/link';
import type { NoteEdit } from '../notes/note-edit';
import { cannotLink, retargetLink, type LinkChange } from './retarget-link';

/** A card's file, or its text, as the app writes them into a canvas. */
const CARD = /("(file|text)"\s*:\s*)("(?:[^"\\]|\\.)*")/g;

const CODE = /(`+)[^]*?\1/g;

/** A text in pieces: at even places what is no code. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { 0: code, index } of text.matchAll(CODE)) {
    found.push(text.slice(from, index), code);
    from = index + code.length;
  }
  return [...found, text.slice(from)];
}

function decoded(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Points the cards of a canvas, and the links in them, elsewhere; every other byte stays. */
export function rewriteCanvasLinks(text: string, change: LinkChange): NoteEdit {
  const impossible: string[] = [];
  const pointed = (link: string): string => {
    const next = retargetLink(link, change);
    if (next.kind === 'impossible') impossible.push(next.target);
    return next.kind === 'pointed' ? next.link : link;
  };
  const inText = (card: string): string =>
    pieces(card)
      .map((piece, at) => (at % 2 === 0 ? replaceLinks(piece, pointed) : piece))
      .join('');
  // A card's file is a path from the root, whatever links look like.
  const inFile = (path: string): string => change.wanted(`/${path}`) ?? path;
  const edited = text.replace(CARD, (whole, name: string, kind: string, json: string) => {
    const before = decoded(json);
    const after = before === null ? null : kind === 'file' ? inFile(before) : inText(before);
    return after === before || after === null ? whole : name + JSON.stringify(after);
  });
  const [target] = impossible;
  if (target !== undefined) return cannotLink(target);
  return edited === text
    ? { kind: 'unchanged' }
    : { kind: 'changed', text: edited, changed: ['links'] };
}
