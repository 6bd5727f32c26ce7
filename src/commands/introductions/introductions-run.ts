import type { Suggestion } from '../../core/suggestions/reasons';
import type { ListLimits } from '../../core/suggestions/candidates';
import { suggestionsFor } from '../../core/suggestions/suggestions';
import type { Person } from '../../core/people/person';
import { strengthWords, suggestionSentences } from '../../words/suggestions/reason-words';
import { nameLabels } from '../../words/names/name-labels';
import type { Answer, CommandContext, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { wrap } from '../kit/wrap';
import { suggestionData } from '../suggestions/suggestion-data';
import { INTRODUCTIONS_COMMAND } from '../../words/introductions/program';
import { PROGRAM } from '../../words/kit/program';
import { uiLanguage } from '../../words/kit/ui-language';

/** Columns before the reasons, under the names. */
const INDENT = 4;

function lines(
  suggestion: Suggestion,
  number: number,
  { style, labelOf }: { style: TextStyle; labelOf: (person: Person) => string },
): string[] {
  const { people, reasons } = suggestion;
  const [a, b] = people.map((person) => style.strong(terminalLine(labelOf(person))));
  const mark = `${String(number)}.`.padStart(3);
  return [
    `${mark} ${PROGRAM.both(a ?? '', b ?? '')}  ${style.faint(strengthWords(reasons))}`,
    ...wrap(
      terminalLine(suggestionSentences(suggestion, uiLanguage()).join(' ')),
      INDENT,
      style,
    ).map((line) => ' '.repeat(INDENT) + line),
  ];
}

function nothing(person: Person | null): string {
  if (person?.noIntroductions === true)
    return INTRODUCTIONS_COMMAND.wantsNone(terminalLine(person.name), terminalLine(person.path));
  if (person?.status === 'closed') return INTRODUCTIONS_COMMAND.closed(terminalLine(person.name));
  const whom =
    person === null
      ? INTRODUCTIONS_COMMAND.none
      : INTRODUCTIONS_COMMAND.noneFor(terminalLine(person.name));
  return INTRODUCTIONS_COMMAND.hint(whom);
}

/** Who should meet, best first; with a person, their best partners. */
export function introductionsAnswer(
  context: CommandContext,
  limits: ListLimits,
  person: Person | null,
): Answer {
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
