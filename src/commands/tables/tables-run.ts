import { atOnce } from '../../core/collections/pausing-work';
import type { Person } from '../../core/people/person';
import { tablesFor, type Table, type TableQuestion } from '../../core/tables/tables';
import { nameLabels } from '../../words/names/name-labels';
import { sentencesAmong } from '../../words/suggestions/reason-words';
import { listed } from '../../words/kit/sentences';
import { uiLanguage } from '../../words/kit/ui-language';
import { TABLES } from '../../words/tables/tables';
import type { Answer, CommandContext, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { wrap } from '../kit/wrap';
import { named, suggestionData } from '../suggestions/suggestion-data';

function row({ people, score, isExact, pairs }: Table): object {
  return {
    people: people.map(named),
    score,
    exact: isExact,
    pairs: pairs.map(suggestionData),
  };
}

const INDENT = 4;

const FILTERS = ['place', 'circle', 'about'] as const;

interface AnswerStyle {
  readonly style: TextStyle;
  readonly labelOf: (person: Person) => string;
}

function lines({ people, isExact, pairs }: Table, number: number, dress: AnswerStyle): string[] {
  const { style, labelOf } = dress;
  const names = listed(people.map((person) => style.strong(terminalLine(labelOf(person)))));
  const mark = `${String(number)}.`.padStart(3);
  const head = `${mark} ${names}${isExact ? '' : `  ${style.faint(TABLES.bestFound)}`}`;
  const reasons = sentencesAmong(people, pairs, uiLanguage()).flatMap((sentence) =>
    wrap(terminalLine(sentence), INDENT, style),
  );
  return [head, ...reasons.map((line) => ' '.repeat(INDENT) + line)];
}

/** What to do if there is no table: the options may leave too few people for one. */
function hint(question: TableQuestion): string {
  const given = FILTERS.filter((option) => question[option].trim() !== '');
  return given.length === 0
    ? TABLES.noneHint
    : TABLES.fewHint(listed(given.map((option) => `${option}=`)));
}

/** Groups who should meet, best first. */
export function tablesAnswer({ index, today }: CommandContext, question: TableQuestion): Answer {
  const tables = atOnce(tablesFor(index, question, today));
  return {
    kind: 'answer',
    data: tables.map(row),
    text: (style) => {
      if (question.limit === 0) return [TABLES.noneWanted];
      if (tables.length === 0) return [TABLES.none, hint(question)];
      const dress = { style, labelOf: nameLabels(index.people()) };
      return tables.flatMap((table, at) => lines(table, at + 1, dress));
    },
  };
}
