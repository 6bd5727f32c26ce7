import type { FollowUpStatus, Person } from '../../core/people/person';
import type { DraftKind } from '../../words/messages/messages';
import type { App } from 'obsidian';
import type { DraftContext } from '../../actions/messages/draft-message';
import type { SettingsAccess, UndoableActions } from '../kit/ui-context';
import type { PluginServices } from '../kit/plugin-services';

/** What writing to people needs of the rest of the plugin. */
export interface DraftUi {
  readonly app: App;
  readonly services: PluginServices;
  readonly undoable: UndoableActions;
  readonly settings: Pick<SettingsAccess, 'current' | 'set'>;
}

/** Where messages are drafted now. */
export function draftingIn({ services: { people, clock, store } }: DraftUi): DraftContext {
  return { index: people.index, store, today: clock.today() };
}

/** Whoever is invited is on the way to a meeting; null: what follows by itself. */
export function statusWhenSent(
  { services: { people, clock } }: DraftUi,
  person: Person,
  kind: DraftKind,
): FollowUpStatus | null {
  if (kind !== 'coffee' && kind !== 'lunch' && kind !== 'meeting') return null;
  const status = people.index.followUp(person, clock.today())?.status;
  return status === 'pending' || status === 'sent' ? 'meeting' : null;
}
