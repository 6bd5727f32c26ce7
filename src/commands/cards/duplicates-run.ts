import { DUPLICATES as WORDS, labelsOfPair, sharedNames } from '../../words/cards/duplicates';
import { evidenceWords } from '../../words/cards/matching';
import { findDuplicates, type Duplicate } from '../../actions/cards/find-duplicates';
import type { Person } from '../../core/people/person';
import { shortestLinks } from '../../actions/introductions/introduction-links';
import { tellApart } from '../../actions/merge/tell-apart';
import {
  refused,
  type Answer,
  type CommandContext,
  type CommandOutcome,
  type TextStyle,
} from '../kit/command';
import { writeAnswer } from '../kit/write-answer';
import { terminalLine } from '../kit/terminal-line';
import { DUPLICATES_COMMAND } from '../../words/cards/program';
import { PROGRAM } from '../../words/kit/program';
import { inEnglish } from '../../words/kit/ui-language';

/** What every shell takes for itself within double quotes. */
const PLAIN = /^[\p{L}\p{M}\p{N} ._/,()&+@'-]*$/u;

/** An option to be copied into a shell: a note's name must not be able to run anything there. */
function option(name: string, path: string): string {
  const value = terminalLine(path);
  return PLAIN.test(value)
    ? `${name}="${value}"`
    : `'${`${name}=${value}`.replaceAll("'", "'\\''")}'`;
}

function line(
  { a, b, evidence }: Duplicate,
  { style, isShared }: { readonly style: TextStyle; readonly isShared: (name: string) => boolean },
): string {
  const [one, other] = labelsOfPair(a, b, isShared).map(terminalLine);
  const names = PROGRAM.both(style.strong(one ?? ''), style.strong(other ?? ''));
  const why = evidence.map((each) => terminalLine(evidenceWords(each))).join('; ');
  const command = `merge ${option('name', a.path)} ${option('other', b.path)}`;
  return `${names}: ${why}. ${style.faint(command)}`;
}

function row({ a, b, evidence }: Duplicate): object {
  return {
    a: { path: a.path, name: a.name },
    b: { path: b.path, name: b.name },
    evidence: evidence.map(evidenceWords),
  };
}

/** Looks for notes that may be about one person, and answers with them. */
export async function runDuplicates(
  { index }: CommandContext,
  limit: number | null,
): Promise<Answer> {
  const found = (await findDuplicates(index, () => 'go-on')) ?? [];
  const shown = limit === null ? found : found.slice(0, limit);
  return {
    kind: 'answer',
    data: inEnglish(() => shown.map(row)),
    text: (style) => {
      const isShared = sharedNames(found);
      return found.length === 0
        ? [WORDS.none]
        : shown.map((each) => line(each, { style, isShared }));
    },
  };
}

/** Notes that two who look alike are two people. */
export async function runTellApart(
  context: CommandContext,
  pair: readonly [Person, Person],
): Promise<CommandOutcome> {
  const [a, b] = pair;
  if (a.path === b.path) return refused(DUPLICATES_COMMAND.oneNote(terminalLine(a.path)));
  const linkTo = shortestLinks(context.store.readLinks().resolve);
  return writeAnswer(await tellApart({ ...context, linkTo }, pair), DUPLICATES_COMMAND.noted);
}
