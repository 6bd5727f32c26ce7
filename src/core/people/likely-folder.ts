import { basename, folderOf, type NoteFacts } from '../notes/note-facts';
import type { PropertyId, PropertyTable } from './properties';
import type { Settings } from './settings';

/** A folder that holds notes that look like people, where no note is a person. */
export interface LikelyFolder {
  /** From the vault's root; empty: the root itself. */
  readonly path: string;
  readonly notes: number;
}

/** What hardly any note has that is about nobody. */
const SIGNS: ReadonlySet<PropertyId> = new Set<PropertyId>([
  ...(['met', 'metThrough', 'status', 'lastContact', 'cadence'] as const),
  ...(['email', 'phone', 'birthday', 'knows'] as const),
]);

// As people call such a folder in the languages of our drafts, `02 People` included.
const NAMES =
  /^[\d\W_]*(?:people|persons?|contacts?|crm|prm|network|friends|kontakte|personen|leute|menschen|freunde|personas|contactos|gente|amigos|personnes|amis|pessoas|contatos)$/iu;

function hasSign({ properties }: NoteFacts, table: PropertyTable): boolean {
  return Object.keys(properties).some((name) =>
    table.meaningsOf(name).some(({ id }) => SIGNS.has(id)),
  );
}

/** The folder with the most notes that look like people; null where none does. */
export function likelyFolder(
  notes: Iterable<NoteFacts>,
  table: PropertyTable,
  { templateFolder }: Settings,
): LikelyFolder | null {
  const counts = new Map<string, number>();
  for (const facts of notes) {
    const folder = folderOf(facts.path);
    const isTemplate = templateFolder !== '' && `${folder}/`.startsWith(`${templateFolder}/`);
    const looksSo = !isTemplate && (NAMES.test(basename(folder)) || hasSign(facts, table));
    if (looksSo) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best === undefined ? null : { path: best[0], notes: best[1] };
}
