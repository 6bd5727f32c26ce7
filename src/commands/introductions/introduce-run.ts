import type { Person } from '../../core/people/person';
import { shortestLinks } from '../../actions/introductions/introduction-links';
import type { CreateOutcome } from '../../actions/ports';
import { reasonToMeet } from '../../actions/introductions/introduction-reason';
import { introductionRefusal } from '../../actions/introductions/introduction-refusal';
import { noteOfBoth, recordIntroduction } from '../../actions/introductions/record-introduction';
import { refused, type CommandContext, type CommandOutcome } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { INTRODUCE_COMMAND } from '../../words/introductions/program';
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

/** Proposes to introduce two people; without a reason given, with that of the suggestion. */
export async function introduce(
  context: CommandContext,
  [a, b]: readonly [Person, Person],
  given: string | undefined,
): Promise<CommandOutcome> {
  if (a.path === b.path) return refused(INTRODUCE_COMMAND.onePerson);
  const people = a.path < b.path ? ([a, b] as const) : ([b, a] as const);
  const isNoted = noteOfBoth(context.index, people) !== null;
  const refusal = isNoted ? null : introductionRefusal(context.index, people);
  if (refusal !== null) return refused(PROGRAM.nothingWritten(refusal));
  const linkTo = shortestLinks(context.store.readLinks().resolve);
  const reason = given ?? reasonToMeet(context.index, ...people);
  const status = { kind: 'proposed' } as const;
  const outcome = await recordIntroduction({ ...context, linkTo }, { people, reason, status });
  return answer(outcome, PROGRAM.both(terminalLine(people[0].name), terminalLine(people[1].name)));
}
