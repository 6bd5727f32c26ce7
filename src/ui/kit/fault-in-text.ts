import type { BlockFault } from '../../core/notes/fault';
import type { Surroundings } from './ports';

/**
 * Why the properties of a note as a whole cannot be read, told from its text: the app's cache
 * knows neither which line it is, nor of properties that are none for the app. Null where they can.
 */
export async function faultInText(
  { store }: Pick<Surroundings, 'store'>,
  path: string,
): Promise<BlockFault | null> {
  const [{ readFrontMatter }, text] = await Promise.all([
    import('../../core/notes/front-matter'),
    store.read(path),
  ]);
  const front = readFrontMatter(text ?? '');
  return front.kind === 'unreadable' ? front.fault : null;
}
