import type { StepContext } from '../../actions/introductions/introduction-step';
import { basename } from '../../core/notes/note-facts';
import { linkToPerson } from '../kit/link-to-person';
import type { IntroductionUi } from '../kit/introduction-ui';

/** Where the steps of introductions are done: the app's notes, on this day. */
export function stepContext({ app, services }: IntroductionUi): StepContext {
  const { people, clock, store } = services;
  const linkTo = (path: string): string => linkToPerson(app, { path, name: basename(path) });
  return { index: people.index, store, today: clock.today(), linkTo };
}
