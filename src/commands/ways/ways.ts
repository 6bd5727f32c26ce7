import { findWays, type Goal, type Way } from '../../core/ways/ways';
import { PROGRAM } from '../../words/kit/program';
import { nameLabels } from '../../words/names/name-labels';
import { goalWords, WAYS, WAYS_COMMAND, wayWords } from '../../words/ways/ways';
import { refused, type Answer, type Command, type CommandContext } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { terminalLine } from '../kit/terminal-line';
import { wrap } from '../kit/wrap';
import { named } from '../suggestions/suggestion-data';
import { goalRefusal } from './goal-refusal';

function row({ through, ties, lastContact }: Way): object {
  return { through: through.map(named), ties, lastContact };
}

const INDENT = 4;

function nameOf(goal: Goal): string {
  if (goal.kind === 'person') return goal.person.name;
  return goal.kind === 'organization' || goal.kind === 'name' ? goal.name : '';
}

function answer({ index, today }: CommandContext, goal: Goal, ways: readonly Way[]): Answer {
  const to = nameOf(goal);
  return {
    kind: 'answer',
    data: ways.map(row),
    text: (style) => {
      const known = goalWords(goal, today);
      const head = known === '' ? [] : [style.faint(terminalLine(known))];
      if (ways.length === 0) return [...head, terminalLine(WAYS.none(to)), WAYS.noneHint];
      const labelOf = nameLabels(index.people());
      return [
        ...head,
        ...ways.flatMap((way) => [
          `  ${way.through.map((person) => style.strong(terminalLine(labelOf(person)))).join(' → ')}`,
          ...wrap(terminalLine(wayWords(way, to, today)), INDENT, style).map(
            (line) => ' '.repeat(INDENT) + line,
          ),
        ]),
      ];
    },
  };
}

export const WAYS_TO: Command = {
  name: 'ways',
  isReading: true,
  description: WAYS_COMMAND.description,
  options: [
    { name: 'to', value: '<name>', description: WAYS_COMMAND.options.to, isRequired: true },
    LIMIT,
    { name: 'total', value: null, description: PROGRAM.returnCount },
  ],
  run: (context, options) => {
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    const wanted = options['to'] ?? '';
    const { goal, ways } = findWays(context.index, wanted, context.today);
    const refusal = goalRefusal(goal, wanted);
    return refusal === null ? answer(context, goal, ways.slice(0, limit.value)) : refused(refusal);
  },
};
