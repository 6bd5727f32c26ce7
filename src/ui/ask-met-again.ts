import type { App } from 'obsidian';
import { meetAgain } from '../actions/meet-again';
import type { NewPerson } from '../core/person/new-note';
import type { Person } from '../core/person/person';
import { MET_AGAIN } from '../core/words/met-again';
import type { Deeds } from './deeds';
import { MetAgainModal } from './met-again-modal';
import type { Surroundings } from './ports';

interface MetAgainUi {
  readonly app: App;
  readonly surroundings: Surroundings;
  readonly deeds: Pick<Deeds, 'carryOut'>;
}

/** Asks what was meant by adding somebody who is here already, and does it. */
export function askMetAgain(
  { app, surroundings, deeds }: MetAgainUi,
  person: Person,
  details: NewPerson,
): void {
  const keep = async (isLogged: boolean): Promise<void> => {
    const today = surroundings.clock.today();
    const done = isLogged ? MET_AGAIN.logged : MET_AGAIN.noted;
    await deeds.carryOut(
      (where) => meetAgain({ ...where, today }, { person, details, isLogged }),
      done(person.name),
    );
  };
  new MetAgainModal(app, person.name, {
    log: () => void keep(true),
    note: () => void keep(false),
    open: () => void app.workspace.openLinkText(person.path, ''),
  }).open();
}
