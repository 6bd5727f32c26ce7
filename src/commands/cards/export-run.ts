import type { Person } from '../../core/people/person';
import { peopleMatching } from '../../core/people/person-search';
import { EXPORT, type ExportFormat } from '../../words/cards/export';
import { exportText, extensionOf, saveExport } from '../../actions/cards/export-cards';
import { refused, type CommandContext, type CommandOutcome, type Options } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { PROGRAM } from '../../words/kit/program';
import { EXPORT_COMMAND } from '../../words/cards/program';

/** What to write, and where. */
interface ExportRequest {
  readonly format: ExportFormat;
  /** The options of the call. */
  readonly wish: Options;
}

interface Exported {
  readonly format: 'vcf' | 'csv';
  readonly people: readonly { readonly path: string; readonly name: string }[];
}

/** The file itself as lines; what prints them ends each with a line feed alone. */
function printed(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

async function saved(
  context: CommandContext,
  { text, out, isReplacing }: { text: string; out: string; isReplacing: boolean },
  exported: Exported,
): Promise<CommandOutcome> {
  const outcome = await saveExport(context, { path: out, text, isReplacing });
  const path = terminalLine(outcome.path);
  if (outcome.kind === 'refused') return refused(PROGRAM.nothingWrittenTo(path, outcome.reason));
  if (outcome.kind === 'exists') return refused(EXPORT_COMMAND.fileExists(path));
  const count = exported.people.length;
  const line = outcome.kind === 'unchanged' ? EXPORT.unchanged(path) : EXPORT.exported(count, path);
  return {
    kind: 'answer',
    data: { ...exported, path: outcome.path },
    text: () => [`${line.replace(/\.$/, '')}.`],
  };
}

/** Writes those of some people who are meant as one file: to the terminal, or into the vault. */
export async function runExport(
  context: CommandContext,
  { format, wish }: ExportRequest,
  people: Iterable<Person>,
): Promise<CommandOutcome> {
  const meant = peopleMatching(people, wish);
  if (meant.length === 0) return refused(EXPORT.noSuchPeople);
  const text = await exportText(context, meant, format);
  const exported = {
    format: extensionOf(format),
    people: meant.map(({ path, name }) => ({ path, name })),
  };
  const { out } = wish;
  if (out !== undefined)
    return saved(context, { text, out, isReplacing: wish['replace'] === 'true' }, exported);
  return { kind: 'answer', data: { ...exported, text }, text: () => printed(text) };
}
