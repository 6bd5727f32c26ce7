import { introductionsBase, peopleBase } from '../../core/bases/base-file';
import type { Settings } from '../../core/people/settings';
import { BASE_VIEW_NAMES } from '../../words/bases/bases';
import type { CreateOutcome, NoteStore } from '../ports';

/** What a base can be made of: people, or introductions. */
export type MadeBase = 'people' | 'introductions';

/** Makes a base beside the folder of what it shows; never over one that is there. */
export function makeBase(
  store: Pick<NoteStore, 'create'>,
  settings: Settings,
  made: MadeBase,
): Promise<CreateOutcome> {
  const base = made === 'people' ? peopleBase : introductionsBase;
  const { path, text } = base(settings, BASE_VIEW_NAMES);
  return store.create(path, text);
}
