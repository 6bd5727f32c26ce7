import type { PlanRow } from '../../cards/plan/import-plan';
import { encodingNamed, type Encoding } from '../../cards/encoding/encodings';
import type { Letters } from '../../cards/encoding/letters';
import { additionWords } from '../../core/words/cards';
import { counted } from '../../core/words/english';
import { LETTERS } from '../../core/words/letters';
import { evidenceWords } from '../../core/words/matching';
import type { ImportSummary } from '../import-cards';
import {
  refused,
  wrongUsage,
  type Answer,
  type Command,
  type CommandContext,
  type CommandOutcome,
  type Options,
} from './command';
import { readDayOption } from './read-options';
import { tidy } from './tidy';

/** A file that the user names, whatever is in it. */
export type FileReading =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads files other than notes. */
export interface FileSource {
  read(path: string): Promise<FileReading>;
}

type RowOf<K extends PlanRow['kind']> = Extract<PlanRow, { kind: K }>;

function rowsOf<K extends PlanRow['kind']>(rows: readonly PlanRow[], kind: K): RowOf<K>[] {
  return rows.filter((row): row is RowOf<K> => row.kind === kind);
}

const SUMMARY_OF_NOTHING: ImportSummary = { rows: [], left: 0, written: [], remarks: [] };

/** The plan as data, a list for each kind of row, and what was written. */
function dataOf(rows: readonly PlanRow[], { rows: done, written, remarks }: ImportSummary) {
  const pathOf = (where: string): string | null =>
    done.find((row) => row.where === where)?.path ?? null;
  return {
    create: rowsOf(rows, 'create').map(({ where, card }) => ({
      where,
      name: card.name,
      path: pathOf(where),
    })),
    fill: rowsOf(rows, 'fill').map(({ where, card, to }) => ({
      where,
      name: card.name,
      path: to.person.path,
      adds: to.additions.filter(({ kind }) => kind === 'add').map(additionWords),
      differs: to.additions.filter(({ kind }) => kind === 'replace').map(additionWords),
    })),
    same: rowsOf(rows, 'same').map(({ where, card, to }) => ({
      where,
      name: card.name,
      path: to.person.path,
    })),
    ask: rowsOf(rows, 'ask').map(({ where, card, candidates }) => ({
      where,
      name: card.name,
      candidates: candidates.map(({ person, evidence }) => ({
        path: person.path,
        name: person.name,
        why: evidence.map(evidenceWords),
      })),
    })),
    unreadable: rowsOf(rows, 'unreadable').map(({ where, reason }) => ({ where, reason })),
    refused: done
      .filter(({ effect }) => effect === 'refused')
      .map(({ where, name, reason }) => ({ where, name, reason })),
    written: written.map(({ path }) => path),
    remarks,
  };
}

type Data = ReturnType<typeof dataOf>;

function lines(data: Data, isDryRun: boolean): string[] {
  const said = [
    `${counted(data.create.length, 'new person', 'new people')}, ${counted(data.fill.length, 'note')} to fill in, ${String(data.same.length)} the same.`,
    ...data.fill.map(({ name, adds }) => `  ${tidy(name)}: ${tidy(adds.join('; '))}`),
    ...data.ask.map(
      ({ where, name, candidates }) =>
        `  ${tidy(where)}: is ${tidy(name)} ${tidy(candidates.map((each) => `${each.name} (${each.path})`).join(' or '))}? Left out.`,
    ),
    ...data.unreadable.map(({ where, reason }) => `  ${tidy(where)}: ${tidy(reason)}`),
    ...data.remarks.map((remark) => `  ${tidy(remark)}`),
    ...data.refused.map(({ name, reason }) => `  ${tidy(name)}: nothing was written: ${reason}`),
  ];
  const end = isDryRun
    ? 'Nothing was written: dry-run.'
    : `${counted(data.written.filter((path) => path.endsWith('.md')).length, 'note')} written.`;
  return [...said, end];
}

function answer(data: Data, isDryRun: boolean): Answer {
  return { kind: 'answer', data, text: () => lines(data, isDryRun) };
}

function quiet(): { progress: () => void; isCancelled: () => boolean } {
  return { progress: () => undefined, isCancelled: () => false };
}

/** What the user should know of the letters of a file. */
function letterRemarks(letters: Letters): string[] {
  if (letters.kind !== 'guessed') return [];
  const { encoding, others, isMixed } = letters;
  return [isMixed ? LETTERS.mixed(encoding) : LETTERS.guessed(encoding, others)];
}

function unsureLetters(candidates: readonly Encoding[]): CommandOutcome {
  return refused(candidates.length === 0 ? LETTERS.notLetters : LETTERS.refused(candidates));
}

async function importFile(context: CommandContext, bytes: Uint8Array, options: Options) {
  const met = readDayOption(options, 'met', null);
  if (met.kind === 'stop') return met.outcome;
  const { encoding: named } = options;
  const chosen = named === undefined ? null : encodingNamed(named);
  if (named !== undefined && chosen === null) return wrongUsage(LETTERS.unknown(named));
  const [{ readCardSource, cardsOfSource }, { planCards }, review, { importCards }] =
    await Promise.all([
      import('../../cards/read-card-file'),
      import('../plan-import'),
      import('../../cards/plan/review'),
      import('../import-cards'),
    ]);
  const source = readCardSource(bytes, chosen);
  if (source.kind === 'unsure') return unsureLetters(source.candidates);
  const rows = await planCards(context.index, cardsOfSource(source));
  const isDryRun = options['dry-run'] === 'true';
  const [metAt, circle] = [options['met-at'] ?? null, options['circle'] ?? null];
  const planned = review.setBatch(review.startReview(rows), { met: met.value, metAt, circle });
  const summary = isDryRun
    ? SUMMARY_OF_NOTHING
    : await importCards(context, review.operationsIn(planned), quiet());
  const remarks = [...letterRemarks(source.letters), ...summary.remarks];
  const data = { ...dataOf(rows, { ...summary, remarks }), encoding: source.letters.encoding };
  return answer(data, isDryRun);
}

/** The command for a host whose files are read so. */
export function importCommand(files: FileSource): Command {
  return {
    name: 'import',
    description:
      'Make notes of the cards in a vCard or CSV file; who somebody is, is never guessed',
    options: [
      { name: 'file', value: '<path>', description: 'File with cards', isRequired: true },
      { name: 'met', value: '<YYYY-MM-DD>', description: 'Day on which all of them were met' },
      { name: 'met-at', value: '<text>', description: 'Event or place where all were met' },
      { name: 'circle', value: '<text>', description: 'Circle for all of them' },
      {
        name: 'encoding',
        value: '<name>',
        description: 'What the letters of the file are in, such as windows-1251 or shift_jis',
      },
      { name: 'dry-run', value: null, description: 'Say what would be done, and write nothing' },
    ],
    run: async (context, options) => {
      const file = await files.read(options['file'] ?? '');
      if (file.kind === 'refused') return refused(file.reason);
      return importFile(context, file.bytes, options);
    },
  };
}
