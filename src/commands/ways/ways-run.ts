import { findWays, type Goal, type Way } from '../../core/ways/ways';
import { nameLabels } from '../../words/names/name-labels';
import { goalWords, WAYS, wayWords } from '../../words/ways/ways';
import { refused, type Answer, type CommandContext, type CommandOutcome } from '../kit/command';
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

/** Who could introduce the user to whom they want to meet, or why that cannot be told. */
export function waysAnswer(context: CommandContext, to: string, limit: number): CommandOutcome {
  const { goal, ways } = findWays(context.index, to, context.today);
  const refusal = goalRefusal(goal, to);
  return refusal === null ? answer(context, goal, ways.slice(0, limit)) : refused(refusal);
}
