import type { App, FuzzyMatch } from 'obsidian';
import { reasonToMeet } from '../../actions/introductions/introduction-reason';
import { introductionRefusal } from '../../actions/introductions/introduction-refusal';
import { noteOfAll, recordIntroduction } from '../../actions/introductions/record-introduction';
import type { Suggestion } from '../../core/suggestions/reasons';
import type { Person } from '../../core/people/person';
import { introductionWords, suggestionSentences } from '../../words/suggestions/reason-words';
import { capitalised } from '../../words/kit/sentences';
import { DONE } from '../../words/kit/notices';
import { PICK } from '../../words/kit/pick';
import { uiLanguage } from '../../words/kit/ui-language';
import { ledgerOn } from '../../core/introductions/stage-ledger';
import { namesOf, STAGE_TITLES, stateWords } from '../../words/introductions/introduction';
import { STEP_FORM } from '../../words/introductions/introduction-steps';
import { PersonPicker } from '../kit/pick-modals';
import { whenIndexReady } from '../kit/when-index-ready';
import { suggestionsOnceReady } from '../suggestions/background-suggestions';
import type { IntroductionUi } from '../kit/introduction-ui';
import { stepContext } from './step-context';
import { askIn, notify } from '../kit/notify';

type Pair = readonly [Person, Person];

/** Says how two stand who have a note already: it may be declined, or set aside. */
export function tellExisting(ui: IntroductionUi, path: string, names: string): void {
  const { people, clock } = ui.services;
  const state = ledgerOn(people.index, clock.today()).find(
    ({ introduction }) => introduction.primary.path === path,
  );
  const words = state && [STAGE_TITLES[state.stage], stateWords(state)].join(' · ');
  notify(words === undefined ? DONE.exists(path) : STEP_FORM.stands(names, words));
}

/** Why people cannot be proposed to each other, as a sentence; null: they can, or have a note already. */
export function refusalToPropose(ui: IntroductionUi, people: readonly Person[]): string | null {
  const { index } = ui.services.people;
  if (noteOfAll(index, people) !== null) return null;
  const refusal = introductionRefusal(index, people);
  return refusal === null ? null : `${capitalised(refusal)}.`;
}

/**
 * Notes an introduction of people chosen together as proposed; says why if that is not possible.
 */
export async function introduceAll(ui: IntroductionUi, people: readonly Person[]): Promise<void> {
  await whenIndexReady(ui.services);
  const refusal = refusalToPropose(ui, people);
  if (refusal === null) await propose(ui, people, reasonToMeet(ui.services.people.index, people));
  else notify(refusal);
}

/** Notes an introduction as proposed and opens its note. */
export async function propose(
  ui: IntroductionUi,
  people: readonly Person[],
  reason: string,
): Promise<void> {
  const status = { kind: 'proposed' } as const;
  const outcome = await recordIntroduction(stepContext(ui), { people, reason, status });
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

/** The people a note names together with a person. */
function pathsWith(people: readonly string[], { path }: Person): readonly string[] {
  return people.includes(path) ? people : [];
}

/** Partners that are suggested in front of all others. */
const MOST_SUGGESTED = 12;
/** Reasons that are read at a glance; the list of introductions has them all. */
const MOST_REASONS = 2;
const LIMITS = { limit: MOST_SUGGESTED, perPerson: MOST_SUGGESTED };

/** Somebody to choose, and what is said of them. */
interface Partner {
  readonly person: Person;
  readonly why: string;
}

/** Those who are suggested, the best first, each with the reason; then all others by name. */
function partnersFirst(
  suggested: readonly Suggestion[],
  others: readonly Person[],
): readonly Partner[] {
  const byPath = new Map(others.map((person) => [person.path, person]));
  const first = suggested.flatMap((suggestion) => {
    const person = suggestion.people.flatMap(({ path }) => byPath.get(path) ?? [])[0];
    if (!person) return [];
    byPath.delete(person.path);
    return [
      {
        person,
        why: suggestionSentences(suggestion, uiLanguage()).slice(0, MOST_REASONS).join(' '),
      },
    ];
  });
  const rest = [...byPath.values()].sort((a, b) => a.name.localeCompare(b.name));
  return [
    ...first,
    ...rest.map((person) => ({ person, why: [...person.field, ...person.place].join(' · ') })),
  ];
}

/** Asks for one of the people a person could meet, with what speaks for it below each name. */
class PartnerPicker extends PersonPicker {
  private readonly why: ReadonlyMap<string, string>;

  constructor(
    { app, name }: { readonly app: App; readonly name: string },
    partners: readonly Partner[],
    chosen: (person: Person) => void,
  ) {
    super(
      app,
      partners.map(({ person }) => person),
      chosen,
    );
    askIn(this, PICK.partner(name));
    this.why = new Map(partners.map(({ person, why }) => [person.path, why]));
  }

  override renderSuggestion(match: FuzzyMatch<Person>, el: HTMLElement): void {
    el.addClass('mod-complex', 'acquaint-partner');
    const content = el.createDiv({ cls: 'suggestion-content' });
    super.renderSuggestion(match, content.createDiv({ cls: 'suggestion-title' }));
    const text = this.why.get(match.item.path) ?? '';
    if (text !== '') content.createDiv({ cls: 'suggestion-note', text, attr: { dir: 'auto' } });
  }
}

/** Asks for somebody to introduce a person to, and notes it as proposed. */
export async function introduceTo(
  ui: IntroductionUi,
  person: Person,
  because: ((other: Person) => string) | null = null,
): Promise<void> {
  const { index } = ui.services.people;
  await whenIndexReady(ui.services);
  const suggested = await suggestionsOnceReady(index, { person, limits: LIMITS });
  const noted = new Set(
    [...index.introductions()].flatMap(({ people }) => pathsWith(people, person)),
  );
  const canMeet = (other: Person): boolean =>
    noted.has(other.path) || introductionRefusal(index, [person, other]) === null;
  const others = [...index.people()].filter(
    (other) => other.path !== person.path && canMeet(other),
  );
  const { app } = ui;
  new PartnerPicker({ app, name: person.name }, partnersFirst(suggested, others), (other) => {
    const pair: Pair = person.path < other.path ? [person, other] : [other, person];
    void propose(ui, pair, because?.(other) ?? reasonToMeet(index, pair));
  }).open();
}
