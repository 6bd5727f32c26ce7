import { reasonToMeet } from '../../actions/introduction-reason';
import { recordIntroduction } from '../../actions/record-introduction';
import type { Suggestion } from '../../core/introductions/reasons';
import type { Person } from '../../core/person/person';
import { introductionWords } from '../../core/words/reason-words';
import { DONE } from '../../core/words/interface';
import { namesOf } from '../../core/words/introduction';
import { PersonPicker } from '../pick-modals';
import type { IntroductionUi } from './introduction-ui';
import { placeOf } from './step-place';

type Pair = readonly [Person, Person];

/** Notes an introduction as proposed and opens its note. */
async function propose(ui: IntroductionUi, people: Pair, reason: string): Promise<void> {
  const status = { kind: 'proposed' } as const;
  const outcome = await recordIntroduction(placeOf(ui), { people, reason, status });
  ui.notices.tell(outcome, DONE.proposed(namesOf(people)));
  if (outcome.kind !== 'refused') await ui.app.workspace.openLinkText(outcome.path, '');
}

/** Notes a suggested introduction as proposed and opens its note. */
export function proposeSuggestion(
  ui: IntroductionUi,
  { people, reasons }: Suggestion,
): Promise<void> {
  return propose(ui, people, introductionWords(people, reasons));
}

/** Asks to whom a person should be introduced, and notes it as proposed. */
export function introduceTo(ui: IntroductionUi, person: Person): void {
  const { index } = ui.surroundings.people;
  const others = [...index.people()].filter(({ path }) => path !== person.path);
  others.sort((a, b) => a.name.localeCompare(b.name));
  new PersonPicker(ui.app, others, (other) => {
    const pair: Pair = person.path < other.path ? [person, other] : [other, person];
    void propose(ui, pair, reasonToMeet(index, ...pair));
  }).open();
}
