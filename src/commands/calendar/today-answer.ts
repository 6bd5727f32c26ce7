import { dailyTasks } from '../../actions/calendar/daily-tasks';
import { plainWords } from '../../actions/calendar/plain-words';
import { basename } from '../../core/notes/note-facts';
import type { Person } from '../../core/people/person';
import type { Answer, CommandContext } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';

/** What no link can name: it would end there, or lead elsewhere. */
const ENDS_A_LINK = /[[\]|#^]/;

/** A link as short as the vault allows: `[[Ana Silva]]`, or with the folder where that is not enough. */
function linker({ store }: CommandContext): (person: Person) => string {
  const { resolve } = store.readLinks();
  return ({ path, name }) => {
    const short = basename(path);
    const target = resolve(short, '') === path ? short : path.replace(/\.md$/i, '');
    const shown = plainWords(name).replaceAll('|', ' ');
    if (ENDS_A_LINK.test(target)) return shown;
    return target === shown ? `[[${target}]]` : `[[${target}|${shown}]]`;
  };
}

/** The follow-ups due today or before, as tasks. */
export function todayAnswer(context: CommandContext): Answer {
  const tasks = dailyTasks(context.index, context.today, linker(context));
  return { kind: 'answer', data: tasks, text: () => tasks.map(({ line }) => terminalLine(line)) };
}
