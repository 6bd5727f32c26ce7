import type { Day } from '../../core/days/day';
import { effectiveStatus } from '../../core/people/follow-up';
import {
  PEOPLE_SORTS,
  peopleListed,
  PERSON_STATUSES,
  personStatusOf,
  type PeopleSort,
  type PersonStatus,
} from '../../core/people/people-list';
import { foundText } from '../../core/people/person-search';
import type { Person } from '../../core/people/person';
import { nameLabels } from '../../words/names/name-labels';
import { foundWords, lastWords, nextWords, PEOPLE_LIST } from '../../words/people/people-list';
import type {
  Answer,
  Command,
  CommandContext,
  OptionDefinition,
  Options,
  TextStyle,
} from '../kit/command';
import { LIMIT, readCount, readWord } from '../kit/read-options';
import { terminalLine } from '../kit/terminal-line';
import { wrap } from '../kit/wrap';
import { PROGRAM } from '../../words/kit/program';
import { PEOPLE_COMMAND } from '../../words/people/program';

const SHOWN = new Set(['name', 'field', 'place'] as const);

function isSort(text: string): text is PeopleSort {
  return PEOPLE_SORTS.some((sort) => sort === text);
}

function isPersonStatus(text: string): text is PersonStatus {
  return PERSON_STATUSES.some((status) => status === text);
}

function row({ index, today }: CommandContext, person: Person): object {
  const { path, name, field, place, organization, circle } = person;
  const lastContact = index.lastContact(person, today);
  const status = effectiveStatus(person, lastContact);
  const due = index.followUp(person, today)?.due ?? null;
  return { path, name, status, due, lastContact, field, place, organization, circle };
}

function details({ index, today }: CommandContext, person: Person, query: string): string {
  const about = [...person.field, ...person.place].join(' · ');
  const last = lastWords(index.lastContact(person, today), today);
  const found = foundText(person, query, SHOWN);
  return [about, last, found ? foundWords(found) : ''].filter((part) => part !== '').join('; ');
}

function when({ index, today }: CommandContext, person: Person): string {
  const status = personStatusOf(index, person, today);
  return nextWords(index.followUp(person, today), status, today);
}

function lines(
  people: readonly Person[],
  context: CommandContext,
  { query, style }: { readonly query: string; readonly style: TextStyle },
): string[] {
  const labelOf = nameLabels(context.index.people());
  return people.flatMap((person) => {
    const words = `${when(context, person)}; ${details(context, person, query)}`;
    return [
      `  ${style.strong(terminalLine(labelOf(person)))}`,
      ...wrap(terminalLine(words), 4, style).map((line) => `    ${line}`),
    ];
  });
}

function nobody({ index }: CommandContext): string {
  return index.people().next().done === true ? PROGRAM.nobodyYet : PEOPLE_COMMAND.nobodyFits;
}

function answer(
  context: CommandContext,
  found: readonly Person[],
  { query, limit }: { readonly query: string; readonly limit: number },
): Answer {
  const people = found.slice(0, limit);
  const left = found.length - people.length;
  return {
    kind: 'answer',
    data: people.map((person) => row(context, person)),
    text: (style) => {
      if (found.length === 0) return [nobody(context)];
      const more = left > 0 ? [style.faint(PROGRAM.andMore(left))] : [];
      const title = style.title(PEOPLE_LIST.all(found.length));
      return [title, ...lines(people, context, { query, style }), ...more];
    },
  };
}

function facet(name: string, description: string): OptionDefinition {
  return { name, value: '<text>', description };
}

function textOf(options: Options, name: string): string {
  return (options[name] ?? '').trim();
}

interface PeopleRequest {
  readonly sort: PeopleSort | null;
  readonly status: PersonStatus | null;
  readonly today: Day;
}

function listed(
  { index }: CommandContext,
  options: Options,
  wish: PeopleRequest,
): readonly Person[] {
  const filter = {
    circle: textOf(options, 'circle'),
    field: textOf(options, 'field'),
    place: textOf(options, 'place'),
    organization: textOf(options, 'organization'),
    ...(wish.status === null ? {} : { status: wish.status }),
  };
  return peopleListed(index, wish.today, {
    query: textOf(options, 'query'),
    filter,
    sort: wish.sort,
  });
}

export const PEOPLE: Command = {
  name: 'people',
  isReading: true,
  description: PEOPLE_COMMAND.description,
  options: [
    {
      name: 'query',
      value: '<words>',
      description: PEOPLE_COMMAND.options.query,
    },
    facet('circle', PEOPLE_COMMAND.options.circle),
    facet('field', PEOPLE_COMMAND.options.field),
    facet('place', PEOPLE_COMMAND.options.place),
    facet('organization', PEOPLE_COMMAND.options.organization),
    {
      name: 'status',
      value: PERSON_STATUSES.join('|'),
      description: PEOPLE_COMMAND.options.status,
    },
    {
      name: 'sort',
      value: PEOPLE_SORTS.join('|'),
      description: PEOPLE_COMMAND.options.sort,
    },
    LIMIT,
    { name: 'total', value: null, description: PROGRAM.returnCount },
  ],
  run: (context, options) => {
    const sort = readWord(options, { name: 'sort', isWord: isSort, words: PEOPLE_SORTS }, null);
    if (sort.kind === 'stop') return sort.outcome;
    const words = { name: 'status', isWord: isPersonStatus, words: PERSON_STATUSES };
    const status = readWord(options, words, null);
    if (status.kind === 'stop') return status.outcome;
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    const wish = { sort: sort.value, status: status.value, today: context.today };
    const query = textOf(options, 'query');
    return answer(context, listed(context, options, wish), { query, limit: limit.value });
  },
};
