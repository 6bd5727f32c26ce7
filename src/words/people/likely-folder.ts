import { counted } from '../kit/english';

const THOSE = 'that look like people';

/** Said where no note is a person, of the folder whose notes look as if they were. */
export function likelyFolderWords(folder: {
  readonly path: string;
  readonly notes: number;
}): string {
  const notes = counted(folder.notes, 'note');
  const looks = folder.notes === 1 ? 'that looks like a person' : THOSE;
  if (folder.path === '')
    return `no note is a person yet, and the top of the vault holds ${notes} ${looks}: give each the property type: person`;
  return `no note is a person yet, and the folder “${folder.path}” holds ${notes} ${looks}: if so, set peopleFolder to “${folder.path}” in the settings (.obsidian/plugins/acquaint/data.json)`;
}
