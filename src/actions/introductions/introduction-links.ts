import type { Resolve } from '../../core/merge/retarget-link';
import { basename } from '../../core/notes/note-facts';
import type { LinkTo } from './mark-acquainted';

/** Links as short as the vault allows, by how its host resolves them. */
export function shortestLinks(resolve: Resolve): LinkTo {
  return (path) => {
    const name = basename(path);
    const linktext = resolve(name, '') === path ? name : path.replace(/\.md$/i, '');
    return `[[${linktext}]]`;
  };
}
