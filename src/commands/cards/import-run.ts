import type { CardReading } from '../../cards/kit/card';
import { encodingNamed, type Encoding } from '../../cards/encoding/encodings';
import type { EncodingReading } from '../../cards/encoding/encoding-reading';
import { otherKind } from '../../cards/file-kind';
import type * as cardFile from '../../cards/read-card-file';
import type { Batch } from '../../cards/import/event';
import type { Day } from '../../core/days/day';
import { inEnglish } from '../../words/kit/ui-language';
import { CARD_READING } from '../../words/cards/card-reading';
import { FILE_KINDS } from '../../words/cards/file-kinds';
import {
  guessedEncodingWords,
  ENCODING_CHOICE,
  encodingName,
  unsureEncodingWords,
} from '../../words/cards/encodings';
import {
  refused,
  wrongUsage,
  type CommandContext,
  type CommandOutcome,
  type Options,
} from '../kit/command';
import { importAnswer, SUMMARY_OF_NOTHING } from './import-answer';
import { readDayOption } from '../kit/read-options';
import { propertyText } from '../kit/written-text';
import { IMPORT_COMMAND } from '../../words/cards/program';

function quiet(): { progress: () => void; isCancelled: () => boolean } {
  return { progress: () => undefined, isCancelled: () => false };
}

/** Why nothing in a file can be taken; null if something may be. */
function refusalOf(readings: readonly CardReading[]): string | null {
  const [only, ...others] = readings;
  if (only === undefined) return CARD_READING.noCard;
  const isWhole =
    only.kind === 'unreadable' && only.where === CARD_READING.file && others.length === 0;
  return isWhole ? only.reason : null;
}

/** What the user should know of the letters of a file. */
function letterRemarks(letters: EncodingReading): string[] {
  if (letters.kind !== 'guessed') return [];
  const { encoding, others, isMixed } = letters;
  return [
    isMixed
      ? ENCODING_CHOICE.mixed(encodingName(encoding))
      : guessedEncodingWords(encoding, others),
  ];
}

type TakenColumns =
  | {
      readonly kind: 'taken';
      readonly readings: readonly CardReading[];
      readonly encoding: Encoding;
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'stop'; readonly outcome: CommandOutcome };

function cardsOf(
  bytes: Uint8Array,
  { file = '', encoding }: Options,
  reader: typeof cardFile,
): TakenColumns {
  const stop = (why: string): TakenColumns => ({
    kind: 'stop',
    outcome: refused(IMPORT_COMMAND.notImported(file, why)),
  });
  const kind = otherKind(bytes, file);
  if (kind !== null) return stop(FILE_KINDS[kind]);
  const chosen = encoding === undefined ? null : encodingNamed(encoding);
  if (encoding !== undefined && chosen === null)
    return { kind: 'stop', outcome: wrongUsage(ENCODING_CHOICE.unknown(encoding)) };
  const source = reader.readCardSource(bytes, chosen);
  if (source.kind === 'unsure') return stop(unsureEncodingWords(source.candidates));
  const readings = reader.cardsOfSource(source);
  const refusal = refusalOf(readings);
  if (refusal !== null) return stop(refusal);
  const { letters } = source;
  const remarks = [...letterRemarks(letters), reader.remarkOn(source) ?? []].flat();
  return { kind: 'taken', readings, encoding: letters.encoding, remarks };
}

/** The cards in a file; where they stand in it, and what is wrong with them, is English for JSON. */
async function cardsIn(bytes: Uint8Array, options: Options): Promise<TakenColumns> {
  const reader = await import('../../cards/read-card-file');
  const read = (): TakenColumns => cardsOf(bytes, options, reader);
  return options['format'] === 'json' ? inEnglish(read) : read();
}

function batchIn(context: CommandContext, met: Day | null, options: Options): Batch {
  const given = (name: string): string | null => {
    const text = options[name];
    return text === undefined ? null : propertyText(context, text);
  };
  return { met, metAt: given('met-at'), circle: given('circle') };
}

/** Imports the cards of a file, or says what that would do. */
export async function importFile(
  context: CommandContext,
  bytes: Uint8Array,
  options: Options,
): Promise<CommandOutcome> {
  const met = readDayOption(options, 'met', null);
  if (met.kind === 'stop') return met.outcome;
  const [taken, { planCards }, review, { importCards }] = await Promise.all([
    cardsIn(bytes, options),
    import('../../actions/cards/plan-import'),
    import('../../cards/import/review'),
    import('../../actions/cards/import-cards'),
  ]);
  if (taken.kind === 'stop') return taken.outcome;
  const { readings, encoding, remarks } = taken;
  const rows = await planCards(context.index, readings, context.store.readLinks().resolve);
  const isDryRun = options['dry-run'] === 'true';
  const batch = batchIn(context, met.value, options);
  const areChangesTaken = options['take-changes'] === 'true';
  const started = review.setBatch(review.startReview(rows), batch);
  const planned = areChangesTaken ? review.takeChanges(started) : started;
  const done = isDryRun
    ? SUMMARY_OF_NOTHING
    : await importCards(context, review.operationsIn(planned), quiet());
  const summary = { ...done, remarks: [...remarks, ...done.remarks] };
  return importAnswer(rows, { summary, batch, encoding, isDryRun, areChangesTaken });
}
