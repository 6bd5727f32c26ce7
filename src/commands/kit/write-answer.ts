import type { WriteOutcome } from '../../actions/ports';
import { refused, type CommandOutcome } from './command';
import { tidy } from './tidy';

/** What a write did, as data and in one sentence. */
export function writeAnswer(outcome: WriteOutcome, done: string): CommandOutcome {
  const path = tidy(outcome.path);
  switch (outcome.kind) {
    case 'refused':
      return refused(`nothing was written to ${path}: ${outcome.reason}`);
    case 'unchanged': {
      const data = { path: outcome.path, effect: 'unchanged', changed: [] };
      return { kind: 'answer', data, text: () => [`Nothing to change in ${path}.`] };
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
