import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

const PLUGIN = 'acquaint';

function looks(notes: number): string {
  const kind = notes === 1 ? 'that looks like a person' : 'that look like people';
  return `${counted(notes, 'note')} ${kind}`;
}

/** Said where no note is a person. */
export const LIKELY_FOLDER = translated('people.LIKELY_FOLDER', {
  top: (notes: number) =>
    `no note is a person yet, and the top of the vault holds ${looks(notes)}: give each the property type: person`,
  folder: (path: string, notes: number, settings: string) =>
    `no note is a person yet, and the folder “${path}” holds ${looks(notes)}: if so, set peopleFolder to “${path}” in the settings (${settings})`,
});

/** The same of the folder whose notes look as if they were people. */
export function likelyFolderWords(folder: {
  readonly path: string;
  readonly notes: number;
}): string {
  const { path, notes } = folder;
  return path === ''
    ? LIKELY_FOLDER.top(notes)
    : LIKELY_FOLDER.folder(path, notes, `.obsidian/plugins/${PLUGIN}/data.json`);
}
