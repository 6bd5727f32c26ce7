import type { WriteOutcome } from '../../actions/ports';
import { refused, type CommandOutcome } from './command';
import { terminalLine } from './terminal-line';
import { PROGRAM } from '../../words/kit/program';

/** What a write did, as data and in one sentence. */
export function writeAnswer(outcome: WriteOutcome, done: string): CommandOutcome {
  const path = terminalLine(outcome.path);
  switch (outcome.kind) {
    case 'refused':
      return refused(PROGRAM.nothingWrittenTo(path, outcome.reason));
    case 'unchanged': {
      const data = { path: outcome.path, effect: 'unchanged', changed: [] };
      return { kind: 'answer', data, text: () => [PROGRAM.nothingToChange(path)] };
    }
    case 'changed': {
      const data = { path: outcome.path, effect: 'changed', changed: outcome.changed };
      return {
        kind: 'answer',
        data,
        text: () => [`${done} ${path} (${outcome.changed.join(', ')}).`],
      };
    }
  }
}
