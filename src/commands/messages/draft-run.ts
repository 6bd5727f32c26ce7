import type { Person } from '../../core/people/person';
import { mailLink } from '../../messages/mail-link';
import { draftProblemWords } from '../../messages/problem-words';
import {
  draftMessage,
  type DraftOutcome,
  type DraftOptions,
} from '../../actions/messages/draft-message';
import { refused, type CommandContext, type CommandOutcome } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { DRAFT_COMMAND } from '../../words/messages/program';
import { PROGRAM } from '../../words/kit/program';
import { inEnglish } from '../../words/kit/ui-language';

type Drafted = Extract<DraftOutcome, { kind: 'draft' }>;

function answer({ path }: Person, { about, draft, problems }: Drafted): CommandOutcome {
  const { to, subject, body } = draft;
  // A person's page is not an email address.
  const mailto = about === 'connect' ? null : mailLink(draft);
  const sentences = (): string[] =>
    problems.map((problem) => terminalLine(draftProblemWords(problem)));
  return {
    kind: 'answer',
    data: { path, kind: about, to, subject, body, mailto, problems: inEnglish(sentences) },
    text: (style) => [
      ...(to.length === 0 ? [] : [PROGRAM.to(to.map(terminalLine).join(', '))]),
      ...(about === 'connect' ? [] : [PROGRAM.subject(terminalLine(subject))]),
      '',
      ...body.split('\n').map(terminalLine),
      ...(problems.length === 0 ? [] : ['', ...sentences().map((words) => style.faint(words))]),
    ],
  };
}

/** Drafts a message, and answers with it. */
export async function runDraft(
  context: CommandContext,
  person: Person,
  wish: DraftOptions,
): Promise<CommandOutcome> {
  const outcome = await draftMessage(context, person, wish);
  if (outcome.kind === 'draft') return answer(person, outcome);
  return refused(DRAFT_COMMAND.noPoint(terminalLine(person.name)));
}
