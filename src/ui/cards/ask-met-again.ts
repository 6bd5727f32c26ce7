import type { App } from 'obsidian';
import { meetAgain } from '../../actions/cards/meet-again';
import type { NewPerson } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import { MET_AGAIN } from '../../words/cards/met-again';
import { MetAgainModal } from './met-again-modal';
import type { OutcomeNotices } from '../kit/outcome-notice';
import type { Surroundings } from '../kit/ports';

interface MetAgainUi {
  readonly app: App;
  readonly surroundings: Surroundings;
  readonly notices: OutcomeNotices;
}

/** Asks what was meant by adding somebody who is here already, and does it. */
export function askMetAgain(
  { app, surroundings, notices }: MetAgainUi,
  person: Person,
  details: NewPerson,
): void {
  const keep = async (isLogged: boolean): Promise<void> => {
    const { people, store, clock } = surroundings;
    const where = { index: people.index, store, today: clock.today() };
    const outcome = await meetAgain(where, { person, details, isLogged });
    const done = isLogged ? MET_AGAIN.logged : MET_AGAIN.noted;
    notices.tell(outcome, done(person.name));
  };
  new MetAgainModal(app, person.name, {
    log: () => void keep(true),
    note: () => void keep(false),
    open: () => void app.workspace.openLinkText(person.path, ''),
  }).open();
}
