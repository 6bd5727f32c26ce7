import { plainValue } from '../../core/text/plain-value';
import { MERGE as WORDS } from '../../words/merge/merge';
import type { MergeOutcome } from '../../actions/merge/merge-people';
import type { MergePreview, MergeResult } from '../../actions/merge/merge-preview';
import { refused, type Answer, type Command, type CommandOutcome } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { withPerson } from '../kit/with-person';
import { MERGE_COMMAND } from '../../words/merge/program';

function shown(value: unknown): string {
  return terminalLine(typeof value === 'string' ? value : JSON.stringify(plainValue(value)));
}

function lines(result: MergeResult, isDone: boolean): string[] {
  const { changed, rewritten, left, introductions } = result;
  const [path, removed] = [terminalLine(result.path), terminalLine(result.removed)];
  const what = changed.length === 0 ? '' : ` (${changed.join(', ')})`;
  const count = rewritten.length;
  return [
    `${isDone ? WORDS.merged(path) : WORDS.planned(path)}${what}.`,
    ...(count === 0 ? [] : [isDone ? WORDS.links(count) : WORDS.linksPlanned(count)]),
    isDone ? WORDS.removed(removed) : WORDS.removedPlanned(removed),
    ...left.map(({ property, value }) => WORDS.left(terminalLine(property), shown(value))),
    ...introductions.map((introduction) => WORDS.introduction(terminalLine(introduction))),
  ];
}

function answer(result: MergeResult, effect: 'merged' | 'planned'): Answer {
  const { path, changed, rewritten, removed, left, introductions } = result;
  const values = left.map(({ property, value }) => ({ property, value: plainValue(value) }));
  return {
    kind: 'answer',
    data: { path, effect, changed, rewritten, removed, left: values, introductions },
    text: () => lines(result, effect === 'merged'),
  };
}

function unchanged(path: string): Answer {
  const nothing = { changed: [], rewritten: [], removed: null, left: [], introductions: [] };
  return {
    kind: 'answer',
    data: { path, effect: 'unchanged', ...nothing },
    text: () => [WORDS.same(terminalLine(path))],
  };
}

function outcomeAnswer(outcome: MergeOutcome | MergePreview): CommandOutcome {
  switch (outcome.kind) {
    case 'merged':
    case 'planned':
      return answer(outcome.result, outcome.kind);
    case 'unchanged':
      return unchanged(outcome.path);
    case 'refused':
      return refused(MERGE_COMMAND.nothingWritten(terminalLine(outcome.path), outcome.reason));
    case 'unfinished': {
      const notes = outcome.left.map(({ path, reason }) => `${terminalLine(path)}: ${reason}`);
      return refused(WORDS.unfinished(notes.join('; ')));
    }
  }
}

export const MERGE: Command = {
  name: 'merge',
  description: MERGE_COMMAND.description,
  options: [
    {
      name: 'name',
      value: '<name>',
      description: MERGE_COMMAND.options.name,
      isRequired: true,
    },
    { name: 'other', value: '<name>', description: MERGE_COMMAND.options.other, isRequired: true },
    { name: 'dry-run', value: null, description: MERGE_COMMAND.options.dryRun },
  ],
  run: (context, options) =>
    withPerson(context, options['name'] ?? '', (kept) =>
      withPerson(context, options['other'] ?? '', async (other) => {
        const request = { kept, other, choices: new Map<string, never>() };
        const isDry = options['dry-run'] === 'true';
        const merge = isDry
          ? (await import('../../actions/merge/merge-preview')).previewMerge
          : (await import('../../actions/merge/merge-people')).mergePeople;
        return outcomeAnswer(await merge(context, request));
      }),
    ),
};
