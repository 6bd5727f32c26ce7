import { plainWords } from '../../actions/calendar/plain-words';
import { basename } from '../../core/notes/note-facts';
import type { CommandContext } from './command';

/** What no link can name: it would end there, or lead elsewhere. */
const ENDS_A_LINK = /[[\]|#^]/;

/**
 * Links as short as the vault allows: `[[Ana Silva]]`, or with the folder if that is not enough.
 */
export function namedLinks({
  store,
}: Pick<CommandContext, 'store'>): (linked: {
  readonly path: string;
  readonly name: string;
}) => string {
  const { resolve } = store.readLinks();
  return ({ path, name }) => {
    const short = basename(path);
    const target = resolve(short, '') === path ? short : path.replace(/\.md$/i, '');
    const shown = plainWords(name).replaceAll('|', ' ');
    if (ENDS_A_LINK.test(target)) return shown;
    return target === shown ? `[[${target}]]` : `[[${target}|${shown}]]`;
  };
}
