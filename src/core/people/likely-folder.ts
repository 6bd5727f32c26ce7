import { basename, folderOf, type NoteFacts } from '../notes/note-facts';
import { bareName, type PropertyId, type PropertyTable } from './properties';
import { isRelation } from './relations';
import type { Settings } from './settings';

/** A folder of notes that look like people, in a vault without a person note. */
export interface LikelyFolder {
  /** From the vault's root; empty: the root itself. */
  readonly path: string;
  readonly notes: number;
}

/** What there is in a vault that has no person note so far. */
export interface FoundInVault {
  /** Folders with notes that look like people, those with the most first. */
  readonly folders: readonly LikelyFolder[];
  readonly dailyNotes: number;
  /** Whether Personal CRM has stored something here. */
  readonly hasTiers: boolean;
}

/** What hardly any note has that is about nobody. */
const SIGNS: ReadonlySet<PropertyId> = new Set<PropertyId>([
  ...(['met', 'metThrough', 'status', 'lastContact', 'cadence'] as const),
  ...(['email', 'phone', 'birthday', 'knows'] as const),
]);

// As people call such a folder in the languages of our drafts, `02 People` included.
const NAMES =
  /^[\d\W_]*(?:people|persons?|contacts?|crm|prm|network|friends|kontakte|personen|leute|menschen|freunde|personas|contactos|gente|amigos|personnes|amis|pessoas|contatos)$/iu;

function hasSign({ properties }: Pick<NoteFacts, 'properties'>, table: PropertyTable): boolean {
  // A note of anything may have a parent, or something related.
  return Object.keys(properties).some(
    (name) => !isRelation(bareName(name)) && table.meaningsOf(name).some(({ id }) => SIGNS.has(id)),
  );
}

/** The folders with notes that look like people, those with the most first. */
export function likelyFolders(
  notes: Iterable<Pick<NoteFacts, 'path' | 'properties'>>,
  table: PropertyTable,
  { templateFolder }: Pick<Settings, 'templateFolder'>,
): readonly LikelyFolder[] {
  const counts = new Map<string, number>();
  for (const facts of notes) {
    const folder = folderOf(facts.path);
    const isTemplate = templateFolder !== '' && `${folder}/`.startsWith(`${templateFolder}/`);
    const looksSo = !isTemplate && (NAMES.test(basename(folder)) || hasSign(facts, table));
    if (looksSo) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([path, count]) => ({ path, notes: count }));
}

/** The folder with the most notes that look like people; null if there is none. */
export function likelyFolder(
  notes: Iterable<NoteFacts>,
  table: PropertyTable,
  settings: Settings,
): LikelyFolder | null {
  const [best = null] = likelyFolders(notes, table, settings);
  return best;
}
