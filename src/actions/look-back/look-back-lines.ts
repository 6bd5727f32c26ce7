import type { Day } from '../../core/days/day';
import type { IntroductionState } from '../../core/introductions/stage';
import type { LookBack, OnDay } from '../../core/look-back/look-back';
import type { Suggestion } from '../../core/suggestions/reasons';
import { namesIn, STAGE_TITLES, standingWords } from '../../words/introductions/introduction';
import { dateInWords } from '../../words/kit/days';
import { followUpWords } from '../../words/kit/sentences';
import { inEnglish } from '../../words/kit/spoken';
import { LOOK_BACK } from '../../words/look-back/look-back';
import { suggestionSentences } from '../../words/suggestions/reason-words';
import { plainWords } from '../calendar/plain-words';
import type { PersonalPromise } from '../people/promises';

/** What is told of a week. */
export interface ToldOfWeek {
  readonly lookBack: LookBack;
  readonly promises: readonly PersonalPromise[];
  readonly suggestions: readonly Suggestion[];
}

/** How the note links others; what a link shows is its name. */
export type LinkTo = (linked: { readonly path: string; readonly name: string }) => string;

interface Writing {
  readonly today: Day;
  readonly linkTo: LinkTo;
}

/** Lines of one list; of more it is said how many. */
const MOST = 12;

function section(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const left = items.length - MOST;
  const lines = left > 0 ? [...items.slice(0, MOST), LOOK_BACK.more(left)] : items;
  return ['', `### ${title}`, '', ...lines.map((line) => `- ${line}`)];
}

function aboutIntroduction(state: IntroductionState, { linkTo }: Writing): string {
  const link = linkTo({ path: state.one.note.path, name: namesIn(state) });
  const stands = standingWords(state);
  const words = [STAGE_TITLES[state.stage], ...(stands === '' ? [] : [stands])].join(' · ');
  return LOOK_BACK.why(link, plainWords(words));
}

function peopleSections(
  { lookBack: { met, inTime, inTouch, waiting } }: ToldOfWeek,
  { today, linkTo }: Writing,
): string[] {
  const { headings } = LOOK_BACK;
  const on = ({ person, day }: OnDay): string =>
    LOOK_BACK.on(linkTo(person), dateInWords(day, today));
  const metWhere = ({ person, day }: OnDay): string => {
    const place = person.metAt === null ? null : plainWords(person.metAt);
    return LOOK_BACK.met(linkTo(person), dateInWords(day, today), place);
  };
  const why = waiting.map((followUp) =>
    LOOK_BACK.why(linkTo(followUp.person), plainWords(followUpWords(followUp, today))),
  );
  return [
    ...section(headings.met, met.map(metWhere)),
    ...section(headings.inTime, inTime.map(on)),
    ...section(headings.inTouch, inTouch.map(on)),
    ...section(headings.waiting, why),
  ];
}

/**
 * The look back at a week as lines of a note, with links and nothing that a note would run: in
 * English, as all that notes hold.
 */
export function lookBackLines(told: ToldOfWeek, writing: Writing): string[] {
  return inEnglish(() => linesOf(told, writing));
}

function linesOf(told: ToldOfWeek, writing: Writing): string[] {
  const { lookBack, promises, suggestions } = told;
  const { today, linkTo } = writing;
  const { headings } = LOOK_BACK;
  const promised = promises.map(({ person, task: { text, due } }) =>
    LOOK_BACK.promise(linkTo(person), plainWords(text), due && dateInWords(due, today)),
  );
  const pairs = suggestions.map((suggestion) => {
    const [one, other] = suggestion.people;
    const why = plainWords(suggestionSentences(suggestion).join(' '));
    return LOOK_BACK.pair(linkTo(one), linkTo(other), why);
  });
  const introduction = (state: IntroductionState): string => aboutIntroduction(state, writing);
  const quiet = lookBack.quiet.map(({ person, day }) =>
    LOOK_BACK.lastOn(linkTo(person), dateInWords(day, today)),
  );
  return [
    LOOK_BACK.intro(lookBack, today),
    ...peopleSections(told, writing),
    ...section(headings.promises, promised),
    ...section(headings.introductions, lookBack.introductions.map(introduction)),
    ...section(headings.underWay, lookBack.underWay.map(introduction)),
    ...section(headings.suggestions, pairs),
    ...section(headings.quiet, quiet),
  ];
}
