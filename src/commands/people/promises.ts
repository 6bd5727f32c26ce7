import { allPromises, type PersonalPromise } from '../../actions/people/promises';
import { PROMISES } from '../../words/people/promises';
import type { Answer, Command } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { terminalLine } from '../kit/terminal-line';
import { PROGRAM } from '../../words/kit/program';
import { PROMISES_COMMAND } from '../../words/people/program';

/** Columns of a day. */
const DAY_WIDTH = 10;

function answer(promises: readonly PersonalPromise[]): Answer {
  return {
    kind: 'answer',
    data: promises.map(({ person: { path, name }, task: { path: note, text, due } }) => ({
      path,
      name,
      text,
      due,
      note,
    })),
    text: (style) =>
      promises.length === 0
        ? [PROMISES.none]
        : promises.map(({ person, task: { text, due } }) => {
            const day = style.faint((due ?? '').padEnd(DAY_WIDTH));
            return `${day}  ${style.strong(terminalLine(person.name))}  ${terminalLine(text)}`;
          }),
  };
}

export const ALL_PROMISES: Command = {
  name: 'promises',
  isReading: true,
  description: PROMISES_COMMAND.description,
  options: [LIMIT, { name: 'total', value: null, description: PROGRAM.returnCount }],
  run: async (context, options) => {
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    return answer((await allPromises(context)).slice(0, limit.value));
  },
};
