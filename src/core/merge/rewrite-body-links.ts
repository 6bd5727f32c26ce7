import type { NoteEdit } from '../notes/note-edit';
import { cannotLink, retargetUrl, retargetWikiLink, type LinkChange } from './retarget-link';

/** A link in a note's body, found by the host: code holds none. */
export interface LinkPlace {
  /** `wiki`: `[[…]]` or `![[…]]` as a whole; `url`: what a Markdown link's target says. */
  readonly kind: 'wiki' | 'url';
  readonly from: number;
  readonly to: number;
  /** In a table a bar must be written `\|`. */
  readonly isInTable: boolean;
}

/** Points links of a body elsewhere; every other byte stays. */
export function rewriteBodyLinks(
  text: string,
  places: readonly LinkPlace[],
  change: LinkChange,
): NoteEdit {
  let [done, at] = ['', 0];
  for (const { kind, from, to, isInTable } of [...places].sort((a, b) => a.from - b.from)) {
    const link = text.slice(from, to);
    const next =
      kind === 'wiki' ? retargetWikiLink(link, change, isInTable) : retargetUrl(link, change);
    if (next.kind === 'impossible') return cannotLink(next.target);
    if (next.kind === 'stays' || from < at) continue;
    done += text.slice(at, from) + next.link;
    at = to;
  }
  return at === 0
    ? { kind: 'unchanged' }
    : { kind: 'changed', text: done + text.slice(at), changed: ['links'] };
}
