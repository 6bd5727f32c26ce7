import type { BlockFault } from '../../core/notes/fault';
import type { PluginServices } from './plugin-services';

/**
 * Why the properties of a note as a whole cannot be read, told from its text: the app's cache knows
 * neither the line, nor properties that are none to the app. Null if they can be read.
 */
export async function faultInText(
  { store }: Pick<PluginServices, 'store'>,
  path: string,
): Promise<BlockFault | null> {
  const [{ readFrontMatter }, text] = await Promise.all([
    import('../../core/notes/front-matter'),
    store.read(path),
  ]);
  const front = readFrontMatter(text ?? '');
  return front.kind === 'unreadable' ? front.fault : null;
}
