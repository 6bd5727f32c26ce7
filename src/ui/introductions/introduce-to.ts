import { Notice } from 'obsidian';
import { reasonToMeet } from '../../actions/introductions/introduction-reason';
import { introductionRefusal } from '../../actions/introductions/introduction-refusal';
import { recordIntroduction } from '../../actions/introductions/record-introduction';
import type { Suggestion } from '../../core/suggestions/reasons';
import type { Person } from '../../core/people/person';
import { introductionWords } from '../../words/suggestions/reason-words';
import { DONE } from '../../words/kit/interface';
import { ledgerOn } from '../../core/introductions/stage-ledger';
import { namesOf, STAGE_TITLES, standingWords } from '../../words/introductions/introduction';
import { STEP_FORM } from '../../words/introductions/introduction-steps';
import { PersonPicker } from '../kit/pick-modals';
import type { IntroductionUi } from '../kit/introduction-ui';
import { placeOf } from './step-place';

type Pair = readonly [Person, Person];

/** Says how two stand who have a note already: it may be declined, or set aside. */
function tellExisting(ui: IntroductionUi, path: string, names: string): void {
  const { people, clock } = ui.surroundings;
  const standing = ledgerOn(people.index, clock.today()).find(({ one }) => one.note.path === path);
  const words = standing && [STAGE_TITLES[standing.stage], standingWords(standing)].join(' · ');
  new Notice(words === undefined ? DONE.exists(path) : STEP_FORM.stands(names, words));
}

/** Notes an introduction as proposed and opens its note. */
async function propose(ui: IntroductionUi, people: Pair, reason: string): Promise<void> {
  const status = { kind: 'proposed' } as const;
  const outcome = await recordIntroduction(placeOf(ui), { people, reason, status });
  const names = namesOf(people);
  if (outcome.kind === 'exists') tellExisting(ui, outcome.path, names);
  else ui.notices.tell(outcome, DONE.proposed(names));
  if (outcome.kind !== 'refused') await ui.app.workspace.openLinkText(outcome.path, '');
}

/** Notes a suggested introduction as proposed and opens its note. */
export function proposeSuggestion(
  ui: IntroductionUi,
  { people, reasons }: Suggestion,
): Promise<void> {
  return propose(ui, people, introductionWords(people, reasons));
}

/** Those whom a note names together with a person. */
function pathsWith(people: readonly string[], { path }: Person): readonly string[] {
  return people.includes(path) ? people : [];
}

/** Asks to whom a person should be introduced, and notes it as proposed. */
export function introduceTo(
  ui: IntroductionUi,
  person: Person,
  because: ((other: Person) => string) | null = null,
): void {
  const { index } = ui.surroundings.people;
  const noted = new Set(
    [...index.introductions()].flatMap(({ people }) => pathsWith(people, person)),
  );
  const canMeet = (other: Person): boolean =>
    noted.has(other.path) || introductionRefusal(index, [person, other]) === null;
  const others = [...index.people()].filter(
    (other) => other.path !== person.path && canMeet(other),
  );
  others.sort((a, b) => a.name.localeCompare(b.name));
  new PersonPicker(ui.app, others, (other) => {
    const pair: Pair = person.path < other.path ? [person, other] : [other, person];
    void propose(ui, pair, because?.(other) ?? reasonToMeet(index, ...pair));
  }).open();
}
