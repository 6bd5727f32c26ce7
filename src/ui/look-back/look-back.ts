import { moment } from 'obsidian';
import { INDEX } from '../../words/kit/notices';
import { LOOK_BACK_SAID } from '../../words/look-back/look-back';
import { namedLinkToPerson } from '../kit/link-to-person';
import type { UiContext } from '../kit/ui-context';
import { suggestionsOnceReady } from '../suggestions/background-suggestions';
import { notify } from '../kit/notify';

/** Makes the note about the week, or brings it up to date, and opens it. */
export async function lookBackAtWeek({ app, undoable, services }: UiContext): Promise<void> {
  const { people, clock } = services;
  // Until then nobody was met and nobody waits, and what stands in the note would be taken out.
  if (people.index.state === 'reading') {
    notify(INDEX.reading);
    return;
  }
  const { prepareLookBack, TO_MAKE, writeLookBack } =
    await import('../../actions/look-back/write-look-back');
  const { index } = people;
  const suggestions = await suggestionsOnceReady(index, { person: null, limits: TO_MAKE });
  const firstWeekday = moment.localeData().firstDayOfWeek();
  const looking = { index, store: services.store, today: clock.today(), firstWeekday };
  const prepared = await prepareLookBack(looking, suggestions.slice(0, TO_MAKE.limit));
  const outcome = await undoable.carryOut(
    () => writeLookBack(looking, prepared, (linked) => namedLinkToPerson(app, linked)),
    LOOK_BACK_SAID.done(prepared.path),
  );
  if (outcome.kind !== 'refused') await app.workspace.openLinkText(outcome.path, '');
}
