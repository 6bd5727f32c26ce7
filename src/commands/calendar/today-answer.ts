import { dailyTasks } from '../../actions/calendar/daily-tasks';
import type { Answer, CommandContext } from '../kit/command';
import { namedLinks } from '../kit/named-link';
import { terminalLine } from '../kit/terminal-line';

/** The follow-ups due today or before, as tasks. */
export function todayAnswer(context: CommandContext): Answer {
  const tasks = dailyTasks(context.index, context.today, namedLinks(context));
  return { kind: 'answer', data: tasks, text: () => tasks.map(({ line }) => terminalLine(line)) };
}
