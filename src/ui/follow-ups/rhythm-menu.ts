import { Menu } from 'obsidian';
import { spanText } from '../../core/days/cadence';
import type { Span } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { capitalised, everyWords } from '../../words/kit/sentences';
import { RHYTHM } from '../../words/people/rhythm';
import type { DialogUi } from '../kit/ui-context';
import { CadenceModal } from './bulk-dialogs';

/** The rhythms that most people choose from. */
const RHYTHMS: readonly Span[] = [
  { count: 2, unit: 'weeks' },
  { count: 1, unit: 'months' },
  { count: 3, unit: 'months' },
  { count: 6, unit: 'months' },
  { count: 1, unit: 'years' },
];

/** What applies if a note says nothing about it: that of a circle or tier, or none. */
function withoutOwn({ circleCadence, tierCadence }: Person): string {
  if (circleCadence !== null) return RHYTHM.byCircle(everyWords(circleCadence));
  return tierCadence === null ? RHYTHM.none : RHYTHM.byTier(everyWords(tierCadence));
}

/** How often to stay in touch with a person, as a menu: the rhythm of now is ticked. */
export function rhythmMenu({ app, services, undoable }: DialogUi, person: Person): Menu {
  const { cadence } = person;
  const now = cadence === null ? '' : spanText(cadence);
  const set = async (span: Span | null): Promise<void> => {
    const { setCadence } = await import('../../actions/follow-ups/set-cadence');
    const { name } = person;
    const label =
      span === null
        ? RHYTHM.ownRemoved(name, withoutOwn(person))
        : RHYTHM.set(name, everyWords(span));
    await undoable.carryOut((where) => setCadence(where, person, span), label);
  };
  const menu = new Menu();
  for (const span of RHYTHMS)
    menu.addItem((item) =>
      item
        .setTitle(RHYTHM.suggest(everyWords(span)))
        .setChecked(spanText(span) === now ? true : null)
        .onClick(() => void set(span)),
    );
  menu.addItem((item) =>
    item.setTitle(RHYTHM.other).onClick(() => {
      const { defaultCadence } = services.people.index.settings;
      const words = { title: RHYTHM.ask(person.name), confirm: RHYTHM.confirm };
      const value = now === '' ? defaultCadence : now;
      new CadenceModal(app, { ...words, value }, (span) => void set(span)).open();
    }),
  );
  if (cadence !== null)
    menu.addItem((item) =>
      item.setTitle(capitalised(withoutOwn(person))).onClick(() => void set(null)),
    );
  return menu;
}
