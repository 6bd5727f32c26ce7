import type { Suggestion } from '../../core/suggestions/reasons';
import { DEFAULT_LIMIT, DEFAULT_PER_PERSON, type ListLimits } from '../../core/suggestions/suggest';
import { suggestionsFor } from '../../core/suggestions/suggestions';
import type { Person } from '../../core/people/person';
import { strengthWords, suggestionSentences } from '../../words/suggestions/reason-words';
import { nameLabels } from '../../words/names/name-labels';
import type { Answer, Command, CommandContext, CommandOutcome, TextStyle } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { tidy } from '../kit/tidy';
import { wrap } from '../kit/wrap';
import { suggestionData } from '../suggestions/suggestion-data';
import { withPerson } from '../kit/with-person';

/** Columns before the reasons, under the names. */
const INDENT = 4;

function lines(
  suggestion: Suggestion,
  number: number,
  { style, labelOf }: { style: TextStyle; labelOf: (person: Person) => string },
): string[] {
  const { people, reasons } = suggestion;
  const [a, b] = people.map((person) => style.strong(tidy(labelOf(person))));
  const mark = `${String(number)}.`.padStart(3);
  return [
    `${mark} ${a ?? ''} and ${b ?? ''}  ${style.faint(strengthWords(reasons))}`,
    ...wrap(tidy(suggestionSentences(suggestion).join(' ')), INDENT, style).map(
      (line) => ' '.repeat(INDENT) + line,
    ),
  ];
}

function nothing(person: Person | null): string {
  if (person?.noIntroductions === true)
    return `${tidy(person.name)} wants no introductions: so says no-introductions in ${tidy(person.path)}.`;
  if (person?.status === 'closed')
    return `The follow-up of ${tidy(person.name)} is closed: nobody is suggested to them.`;
  const whom =
    person === null
      ? 'No introductions to suggest yet.'
      : `No introductions to suggest for ${tidy(person.name)}.`;
  return `${whom} Note what people offer, seek and care about (offers, seeks, interests).`;
}

function answer(context: CommandContext, limits: ListLimits, person: Person | null): Answer {
  const suggestions = suggestionsFor(context.index, person, limits);
  return {
    kind: 'answer',
    data: suggestions.map(suggestionData),
    text: (style) => {
      if (suggestions.length === 0) return [nothing(person)];
      const dress = { style, labelOf: nameLabels(context.index.people()) };
      return suggestions.flatMap((suggestion, at) => lines(suggestion, at + 1, dress));
    },
  };
}

export const INTRODUCTIONS: Command = {
  name: 'introductions',
  isReading: true,
  description: 'Suggest people to introduce to each other, with the reasons',
  options: [
    {
      name: 'person',
      value: '<name>',
      description: 'Only with this person (name, alias or path), without the cap',
    },
    {
      name: 'per-person',
      value: '<n>',
      description: `How often one person is named (default: ${String(DEFAULT_PER_PERSON)})`,
    },
    { ...LIMIT, description: `Return at most n (default: ${String(DEFAULT_LIMIT)})` },
    { name: 'total', value: null, description: 'Return the count' },
  ],
  run: (context, options): CommandOutcome | Promise<CommandOutcome> => {
    const limit = readCount(options, 'limit', DEFAULT_LIMIT);
    if (limit.kind === 'stop') return limit.outcome;
    const perPerson = readCount(options, 'per-person', DEFAULT_PER_PERSON);
    if (perPerson.kind === 'stop') return perPerson.outcome;
    const limits = { limit: limit.value, perPerson: perPerson.value };
    const { person } = options;
    if (person === undefined) return answer(context, limits, null);
    return withPerson(context, person, (found) => answer(context, limits, found));
  },
};
