import { additionsOfKind } from '../../cards/import/additions';
import { eventEffect, type Batch } from '../../cards/import/event';
import type { PlanRow } from '../../cards/import/import-plan';
import { additionWords, changesWords, CHANGES_TAKEN, EVENT_WORDS } from '../../words/cards/cards';
import { importFailure } from '../../words/cards/cards-written';
import { inEnglish } from '../../words/kit/ui-language';
import { evidenceWords } from '../../words/cards/matching';
import type { ImportSummary } from '../../actions/cards/import-cards';
import type { Answer } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { IMPORT_COMMAND } from '../../words/cards/program';

type RowOf<K extends PlanRow['kind']> = Extract<PlanRow, { kind: K }>;

function rowsOf<K extends PlanRow['kind']>(rows: readonly PlanRow[], kind: K): RowOf<K>[] {
  return rows.filter((row): row is RowOf<K> => row.kind === kind);
}

/** What became of an import that writes nothing. */
export const SUMMARY_OF_NOTHING: ImportSummary = {
  rows: [],
  left: 0,
  written: [],
  remarks: [],
  photosLost: 0,
};

function filled({ where, card, to }: RowOf<'fill' | 'changed'>) {
  const changes = additionsOfKind(to.additions, 'replace');
  return {
    where,
    name: card.name,
    path: to.person.path,
    adds: additionsOfKind(to.additions, 'add').map(additionWords),
    differs: changes.map(additionWords),
    changes: changes.map(({ id, have, items }) => ({ property: id, old: have, new: items })),
    change: changes.length === 0 ? null : changesWords(changes),
  };
}

/** Who was met again at the event, which goes into the log. */
function metAgain(row: PlanRow, batch: Batch) {
  if (!('to' in row)) return [];
  const event = eventEffect(row.to, batch);
  if (event.kind !== 'again') return [];
  const { day, text } = event.interaction;
  const { name, path } = row.to.person;
  return [{ where: row.where, name, path, date: day, text }];
}

function eventRemarks(row: PlanRow, batch: Batch): string[] {
  if (!('to' in row)) return [];
  const event = eventEffect(row.to, batch);
  return event.kind === 'no-day'
    ? [`${row.to.person.name}: ${EVENT_WORDS.noDay(event.metAt)}`]
    : [];
}

/** The plan as data, a list for each kind of row, and what was written. */
function dataOf(rows: readonly PlanRow[], { summary, batch, encoding }: Imported) {
  const { rows: done, written } = summary;
  const pathOf = (where: string): string | null =>
    done.find((row) => row.where === where)?.path ?? null;
  return {
    create: rowsOf(rows, 'create').map(({ where, card }) => ({
      where,
      name: card.name,
      path: pathOf(where),
    })),
    fill: rows.flatMap((row) =>
      row.kind === 'fill' || row.kind === 'changed' ? [filled(row)] : [],
    ),
    again: rows.flatMap((row) => metAgain(row, batch)),
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
    remarks: [...summary.remarks, ...rows.flatMap((row) => eventRemarks(row, batch))],
    encoding,
  };
}

type Data = ReturnType<typeof dataOf>;

/** What the notes say otherwise, and how it is taken. */
function changeLines({ fill }: Data, isTaken: boolean): string[] {
  const said = fill.flatMap(({ name, change }) =>
    change === null ? [] : [`  ${terminalLine(name)}: ${terminalLine(change)}`],
  );
  const { taken, left } = CHANGES_TAKEN;
  return said.length === 0 ? [] : [...said, `  ${isTaken ? taken : left(said.length)}`];
}

function askLine({ where, name, candidates }: Data['ask'][number]): string {
  const who = candidates
    .map((each) => `${each.name} (${each.path})`)
    .reduce((said, each) => (said === '' ? each : IMPORT_COMMAND.or(said, each)), '');
  return IMPORT_COMMAND.leftOut(terminalLine(where), terminalLine(name), terminalLine(who));
}

function headLine({ create, fill, same }: Data): string {
  const filled = fill.filter(({ adds }) => adds.length > 0).length;
  return [
    IMPORT_COMMAND.newPeople(create.length),
    IMPORT_COMMAND.toFillIn(filled),
    ...(fill.length === filled ? [] : [IMPORT_COMMAND.changed(fill.length - filled)]),
    IMPORT_COMMAND.same(same.length),
  ].join(', ');
}

function lines(data: Data, { isDryRun, areChangesTaken }: Imported): string[] {
  const said = [
    headLine(data),
    ...data.fill
      .filter(({ adds }) => adds.length > 0)
      .map(({ name, adds }) => `  ${terminalLine(name)}: ${terminalLine(adds.join('; '))}`),
    ...changeLines(data, areChangesTaken),
    ...data.again.map(
      ({ name, date, text }) =>
        `  ${terminalLine(name)}: ${terminalLine(EVENT_WORDS.again(date, text))}`,
    ),
    ...data.ask.map(askLine),
    ...data.unreadable.map(
      ({ where, reason }) => `  ${terminalLine(where)}: ${terminalLine(reason)}`,
    ),
    ...data.remarks.map((remark) => `  ${terminalLine(remark)}`),
    ...data.refused.map(({ name, reason }) => IMPORT_COMMAND.refused(terminalLine(name), reason)),
  ];
  const end = isDryRun
    ? IMPORT_COMMAND.dryRun
    : IMPORT_COMMAND.written(data.written.filter((path) => path.endsWith('.md')).length);
  return [...said, end];
}

/** That something could not be taken, in one line; nothing if everything was. */
function failureOf(
  rows: readonly PlanRow[],
  { unreadable, refused: left }: Data,
  photos: number,
): Pick<Answer, 'failure'> {
  const count = unreadable.length + left.length;
  if (count === 0 && photos === 0) return {};
  return { failure: importFailure({ count, all: rows.length, photos }) };
}

/** What was asked for, and what became of it. */
interface Imported {
  readonly summary: ImportSummary;
  readonly batch: Batch;
  /** What the letters of the file were read as. */
  readonly encoding: string;
  readonly isDryRun: boolean;
  readonly areChangesTaken: boolean;
}

/** What an import comes to, as data and in lines, and that something could not be taken. */
export function importAnswer(rows: readonly PlanRow[], imported: Imported): Answer {
  const said = dataOf(rows, imported);
  const failure = failureOf(rows, said, imported.summary.photosLost);
  const text = [...lines(said, imported), ...Object.values(failure)];
  const data = inEnglish(() => dataOf(rows, imported));
  return { kind: 'answer', data, text: () => text, ...failure };
}
