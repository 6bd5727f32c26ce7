import type { Day } from '../../core/days/day';
import type { IntroductionState } from '../../core/introductions/stage';
import type { LookBack, PersonOnDay } from '../../core/look-back/look-back';
import type { Person } from '../../core/people/person';
import { quotedList } from '../../core/text/quoted-list';
import type { Suggestion } from '../../core/suggestions/reasons';
import { namesIn, STAGE_TITLES, stateWords } from '../../words/introductions/introduction';
import { dateInWords } from '../../words/kit/days';
import { followUpWords } from '../../words/kit/sentences';
import { inEnglish } from '../../words/kit/ui-language';
import { LOOK_BACK } from '../../words/look-back/look-back';
import { suggestionSentences } from '../../words/suggestions/reason-words';
import { plainWords } from '../calendar/plain-words';
import { openingLink } from '../links/opening-link';
import type { PersonalPromise } from '../people/promises';

/** What is told of a week. */
export interface WeekContents {
  readonly lookBack: LookBack;
  readonly promises: readonly PersonalPromise[];
  readonly suggestions: readonly Suggestion[];
}

/** How the note links others; what a link shows is its name. */
export type LinkTo = (linked: { readonly path: string; readonly name: string }) => string;

interface LineContext {
  readonly today: Day;
  readonly linkTo: LinkTo;
  /** Whether links stand there that open what can be done; a terminal shows none. */
  readonly hasActs: boolean;
}

/** A line with links behind it that open a filled form: `[[Bo]] on 3 May · [Write](obsidian://…)`. */
function acting(
  line: string,
  { hasActs }: LineContext,
  acts: readonly (readonly [words: string, address: string])[],
): string {
  const links = hasActs ? acts.map(([words, address]) => `[${words}](${address})`) : [];
  return [line, ...links].join(' · ');
}

/** The links that write to somebody and log a contact with them. */
function reaching({ path }: Person): readonly (readonly [string, string])[] {
  const { acts } = LOOK_BACK;
  return [
    [acts.write, openingLink('write', { person: path })],
    [acts.log, openingLink('log', { person: path })],
  ];
}

/** Lines of one list; of more it is said how many. */
const MOST = 12;

function section(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const left = items.length - MOST;
  const lines = left > 0 ? [...items.slice(0, MOST), LOOK_BACK.more(left)] : items;
  return ['', `### ${title}`, '', ...lines.map((line) => `- ${line}`)];
}

function aboutIntroduction(state: IntroductionState, { linkTo }: LineContext): string {
  const link = linkTo({ path: state.introduction.primary.path, name: namesIn(state) });
  const stands = stateWords(state);
  const words = [STAGE_TITLES[state.stage], ...(stands === '' ? [] : [stands])].join(' · ');
  return LOOK_BACK.why(link, plainWords(words));
}

function peopleSections(
  { lookBack: { met, inTime, inTouch, waiting } }: WeekContents,
  writing: LineContext,
): string[] {
  const { today, linkTo } = writing;
  const { headings } = LOOK_BACK;
  const on = ({ person, day }: PersonOnDay): string =>
    LOOK_BACK.on(linkTo(person), dateInWords(day, today));
  const metWhere = ({ person, day }: PersonOnDay): string => {
    const place = person.metAt === null ? null : plainWords(person.metAt);
    const line = LOOK_BACK.met(linkTo(person), dateInWords(day, today), place);
    return acting(line, writing, reaching(person).slice(0, 1));
  };
  const why = waiting.map((followUp) => {
    const words = plainWords(followUpWords(followUp, today));
    const line = LOOK_BACK.why(linkTo(followUp.person), words);
    return acting(line, writing, reaching(followUp.person));
  });
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
export function lookBackLines(told: WeekContents, writing: LineContext): string[] {
  return inEnglish(() => linesOf(told, writing));
}

function linesOf(told: WeekContents, writing: LineContext): string[] {
  const { lookBack, promises, suggestions } = told;
  const { today, linkTo } = writing;
  const { headings } = LOOK_BACK;
  const promised = promises.map(({ person, task: { text, due } }) =>
    LOOK_BACK.promise(linkTo(person), plainWords(text), due && dateInWords(due, today)),
  );
  const pairs = suggestions.map((suggestion) => {
    const [one, other] = suggestion.people;
    const why = plainWords(suggestionSentences(suggestion, 'en').join(' '));
    const line = LOOK_BACK.pair(linkTo(one), linkTo(other), why);
    const both = { people: quotedList([one.path, other.path]) };
    return acting(line, writing, [[LOOK_BACK.acts.introduce, openingLink('introduce', both)]]);
  });
  const introduction = (state: IntroductionState): string => aboutIntroduction(state, writing);
  const stepped = (state: IntroductionState): string => {
    const step = openingLink('introduction', { note: state.introduction.primary.path });
    return acting(introduction(state), writing, [[LOOK_BACK.acts.step, step]]);
  };
  const quiet = lookBack.quiet.map(({ person, day }) => {
    const line = LOOK_BACK.lastOn(linkTo(person), dateInWords(day, today));
    return acting(line, writing, reaching(person));
  });
  return [
    LOOK_BACK.intro(lookBack, today),
    ...peopleSections(told, writing),
    ...section(headings.promises, promised),
    ...section(headings.introductions, lookBack.introductions.map(stepped)),
    ...section(headings.underWay, lookBack.underWay.map(introduction)),
    ...section(headings.suggestions, pairs),
    ...section(headings.quiet, quiet),
  ];
}
