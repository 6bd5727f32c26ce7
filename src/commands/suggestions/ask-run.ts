import { ask, ASK_WAYS, type AskAnswer, type AskReason } from '../../core/suggestions/ask';
import { bridgeData } from '../../core/suggestions/bridges';
import type { Person } from '../../core/people/person';
import { nameLabels } from '../../words/names/name-labels';
import { answeringWords, ASK, ASK_GROUPS, firstWords } from '../../words/suggestions/ask';
import type { Answer, CommandContext, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { wrap } from '../kit/wrap';
import { named } from './suggestion-data';

function reasonData(reason: AskReason): object {
  if (reason.kind === 'help') return { ...reason, concepts: reason.concepts.map(bridgeData) };
  return reason.kind === 'knows' ? { ...reason, people: reason.people.map(named) } : reason;
}

function row({ person, how, score, reasons, through }: AskAnswer): object {
  return {
    ...named(person),
    how,
    score,
    reasons: reasons.map(reasonData),
    through: through.map(named),
  };
}

const INDENT = 4;

interface AnswerStyle {
  readonly style: TextStyle;
  readonly labelOf: (person: Person) => string;
}

function lines(answering: AskAnswer, { style, labelOf }: AnswerStyle): string[] {
  const why = wrap(terminalLine(answeringWords(answering)), INDENT, style);
  return [
    `  ${style.strong(terminalLine(labelOf(answering.person)))}`,
    ...why.map((line) => ' '.repeat(INDENT) + line),
  ];
}

function groups(answers: readonly AskAnswer[], dress: AnswerStyle): string[] {
  return ASK_WAYS.flatMap((way) => {
    const rows = answers.filter(({ how }) => how === way);
    if (rows.length === 0) return [];
    const title = dress.style.title(`${ASK_GROUPS[way]} (${String(rows.length)})`);
    return [title, ...rows.flatMap((each) => lines(each, dress))];
  });
}

/** Who could help with a need, who knows one of them, and who has to do with it. */
export function askAnswer({ index }: CommandContext, query: string, limit: number): Answer {
  const result = ask(index, query);
  const listed = result.answers.slice(0, limit);
  return {
    kind: 'answer',
    data: listed.map(row),
    text: (style) => {
      if (listed.length === 0) return [ASK.nobody(terminalLine(query.trim())), ASK.nobodyHint];
      const first = firstWords(result);
      const head = first === '' ? [] : [style.faint(terminalLine(first))];
      return [...head, ...groups(listed, { style, labelOf: nameLabels(index.people()) })];
    },
  };
}
