import type { CardReading } from '../../cards/card';
import { otherKind } from '../../cards/file-kind';
import { CARD_READING } from '../../core/words/card-reading';
import { FILE_KINDS, notImported } from '../../core/words/file-kinds';
import { refused, type Command, type CommandContext, type Options } from './command';
import { importAnswer, SUMMARY_OF_NOTHING } from './import-answer';
import { readDayOption } from './read-options';
import { propertyText } from './written-text';

/** A file that the user names, whatever is in it. */
export type FileReading =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads files other than notes. */
export interface FileSource {
  read(path: string): Promise<FileReading>;
}

function quiet(): { progress: () => void; isCancelled: () => boolean } {
  return { progress: () => undefined, isCancelled: () => false };
}

/** Why nothing of a file can be taken; null where something may be. */
function refusalOf(readings: readonly CardReading[]): string | null {
  const [only, ...others] = readings;
  if (only === undefined) return CARD_READING.noCard;
  const isWhole = only.kind === 'unreadable' && only.where === 'file' && others.length === 0;
  return isWhole ? only.reason : null;
}

async function importFile(context: CommandContext, bytes: Uint8Array, options: Options) {
  const file = options['file'] ?? '';
  const kind = otherKind(bytes, file);
  if (kind !== null) return refused(notImported(file, FILE_KINDS[kind]));
  const met = readDayOption(options, 'met', null);
  if (met.kind === 'stop') return met.outcome;
  const [{ cardsIn, readCardSource, remarkOn }, { planCards }, review, { importCards }] =
    await Promise.all([
      import('../../cards/read-card-file'),
      import('../plan-import'),
      import('../../cards/plan/review'),
      import('../import-cards'),
    ]);
  const source = readCardSource(bytes);
  const readings = cardsIn(source);
  const refusal = refusalOf(readings);
  if (refusal !== null) return refused(notImported(file, refusal));
  const rows = await planCards(context.index, readings, context.store.readLinks().resolve);
  const isDryRun = options['dry-run'] === 'true';
  const given = (name: string): string | null => {
    const text = options[name];
    return text === undefined ? null : propertyText(context, text);
  };
  const batch = { met: met.value, metAt: given('met-at'), circle: given('circle') };
  const areChangesTaken = options['take-changes'] === 'true';
  const started = review.setBatch(review.startReview(rows), batch);
  const planned = areChangesTaken ? review.takeChanges(started) : started;
  const summary = isDryRun
    ? SUMMARY_OF_NOTHING
    : await importCards(context, review.operationsIn(planned), quiet());
  const remark = remarkOn(source);
  const remarks = [...(remark === null ? [] : [remark]), ...summary.remarks];
  return importAnswer(rows, {
    summary: { ...summary, remarks },
    batch,
    isDryRun,
    areChangesTaken,
  });
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
        name: 'take-changes',
        value: null,
        description: 'Take what cards say instead of what notes say: another job, another place',
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
