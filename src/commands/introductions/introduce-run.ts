import type { Person } from '../../core/people/person';
import { shortestLinks } from '../../actions/introductions/introduction-links';
import type { CreateOutcome } from '../../actions/ports';
import { reasonToMeet } from '../../actions/introductions/introduction-reason';
import { introductionRefusal } from '../../actions/introductions/introduction-refusal';
import { noteOfAll, recordIntroduction } from '../../actions/introductions/record-introduction';
import { refused, type CommandContext, type CommandOutcome } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { INTRODUCE_COMMAND } from '../../words/introductions/program';
import { namesOf } from '../../words/introductions/introduction';
import { PROGRAM } from '../../words/kit/program';

function answer(outcome: CreateOutcome, names: string): CommandOutcome {
  const path = terminalLine(outcome.path);
  switch (outcome.kind) {
    case 'created': {
      const lines = [INTRODUCE_COMMAND.proposed(names, path)];
      return { kind: 'answer', data: { path: outcome.path, effect: 'created' }, text: () => lines };
    }
    case 'exists': {
      const lines = [INTRODUCE_COMMAND.exists(names, path)];
      const data = { path: outcome.path, effect: 'unchanged' };
      return { kind: 'answer', data, text: () => lines };
    }
    case 'refused':
      return refused(PROGRAM.nothingWritten(outcome.reason));
  }
}

/** Whether they are two at least, and nobody twice. */
function areSeveral(people: readonly Person[]): boolean {
  return people.length > 1 && new Set(people.map(({ path }) => path)).size === people.length;
}

/** Proposes to introduce people to each other; without a reason given, with that of the suggestion. */
export async function introduce(
  context: CommandContext,
  named: readonly Person[],
  given: string | undefined,
): Promise<CommandOutcome> {
  // Two stand in the order of paths, as in the list of suggestions; several as they were named.
  const people = named.length > 2 ? named : [...named].sort((a, b) => (a.path < b.path ? -1 : 1));
  const isNoted = areSeveral(people) && noteOfAll(context.index, people) !== null;
  const refusal = isNoted ? null : introductionRefusal(context.index, people);
  if (refusal !== null) return refused(PROGRAM.nothingWritten(refusal));
  const linkTo = shortestLinks(context.store.readLinks().resolve);
  const reason = given ?? reasonToMeet(context.index, people);
  const status = { kind: 'proposed' } as const;
  const outcome = await recordIntroduction({ ...context, linkTo }, { people, reason, status });
  return answer(outcome, terminalLine(namesOf(people)));
}
