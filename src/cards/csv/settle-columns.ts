import { foldMarks } from '../../core/text/fold-text';
import { isFewWords, isFullName, isNameLike } from '../kit/name-like';
import type { Column, ColumnField } from './column-plan';
import { headingKey } from './fold-heading';
import type { Draft } from './draft-column';
import { withAddresses } from './settle-addresses';

/** What columns hold that can only be told beside the others of their table. */

function withField(draft: Draft, field: ColumnField): Draft {
  return { ...draft, column: { ...draft.column, field } };
}

function has(drafts: readonly Draft[], field: ColumnField): boolean {
  return drafts.some(({ column }) => column.field === field);
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** Words that are a whole name, or one part of it if the table has the other. */
const NAME_OR_PART = new Set(
  'name nom nome nombre naam navn namn nimi имя ad adi jmeno imie имена название'.split(' '),
);

function isNameOrPart({ header }: Draft): boolean {
  const key = headingKey(header);
  return NAME_OR_PART.has(key) || key === '이 름' || key === '名 字' || key === '名 前';
}

/** Whether whole names of a table have the parts in them that stand in another of its columns. */
function holds(whole: Draft, parts: Draft): boolean {
  const [names, others] = [whole.cells, parts.cells].map((cells) => cells.map(foldMarks));
  const hits = names?.filter((name, at) => {
    const part = others?.[at] ?? '';
    return part !== '' && part !== name && name.includes(part);
  });
  return (hits?.length ?? 0) * 2 > (names?.length ?? 0);
}

/** What a word that is a whole name or one part of it means, by what else a table has. */
const NAME_RULES: readonly {
  readonly from: ColumnField;
  readonly beside: ColumnField | null;
  readonly without: readonly ColumnField[];
  readonly to: ColumnField;
}[] = [
  // `Name` beside `Vorname` is the family's.
  { from: 'name', beside: 'given', without: ['family'], to: 'family' },
  { from: 'name', beside: 'family', without: ['given'], to: 'given' },
  // `Nome` without `Cognome` is the whole name.
  { from: 'given', beside: null, without: ['name', 'family'], to: 'name' },
  { from: 'family', beside: null, without: ['name', 'given'], to: 'name' },
];

function withNameParts(drafts: readonly Draft[]): readonly Draft[] {
  for (const { from, beside, without, to } of NAME_RULES) {
    const draft = drafts.find(({ column }) => column.field === from);
    const other = drafts.find(({ column }) => column.field === beside);
    if (!draft || !isNameOrPart(draft) || without.some((field) => has(drafts, field))) continue;
    if (beside !== null && (!other || holds(draft, other))) continue;
    return drafts.map((each) => (each === draft ? withField(draft, to) : each));
  }
  return drafts;
}

function namesPeople(drafts: readonly Draft[]): boolean {
  return has(drafts, 'name') || has(drafts, 'given') || has(drafts, 'family');
}

type HeadingSays = Draft['heading']['says'];

/** Columns of unknown content that the heading says this much about. */
function free(drafts: readonly Draft[], says: HeadingSays): readonly Draft[] {
  return drafts.filter(({ column, heading }) => column.field === 'extra' && heading.says === says);
}

function isWord(cell: string): boolean {
  return isNameLike(cell) || isFewWords(cell);
}

/** Whether most values of a column are in the addresses beside it: `Silva`, `ana.silva@…`. */
function isInAddresses({ cells }: Draft, drafts: readonly Draft[]): boolean {
  const addresses = drafts
    .filter(({ column }) => column.field === 'email')
    .flatMap((draft) => draft.cells);
  const folded = foldMarks(addresses.join('\n'));
  return share(cells, (cell) => cell.length > 2 && folded.includes(foldMarks(cell))) > 0.5;
}

/** The first column of names if no heading says so, in one column or in two. */
function withUnsaidNames(drafts: readonly Draft[]): readonly Draft[] {
  const unsaid = free(drafts, 'silent');
  const whole = unsaid.find(
    ({ cells }) => share(cells, isFullName) > 0.5 && share(cells, isNameLike) > 0.6,
  );
  const first = whole ?? unsaid.find(({ cells }) => share(cells, isWord) > 0.6);
  if (!first) return drafts;
  const next = drafts[drafts.indexOf(first) + 1];
  const isSplit =
    !whole && next !== undefined && unsaid.includes(next) && isInAddresses(next, drafts);
  return drafts.map((draft) => {
    if (draft === first) return withField(draft, isSplit ? 'given' : 'name');
    return draft === next && isSplit ? withField(draft, 'family') : draft;
  });
}

/** Where no heading names people: one that may mean names, else a column that has them. */
function withNames(drafts: readonly Draft[]): readonly Draft[] {
  if (namesPeople(drafts)) return drafts;
  const meant = free(drafts, 'likely').find(({ heading }) => heading.field === 'name');
  if (!meant) return withUnsaidNames(drafts);
  return drafts.map((draft) => (draft === meant ? withField(draft, 'name') : draft));
}

function isNumber(most: number): (cell: string) => boolean {
  return (cell) => /^\d{1,2}$/.test(cell) && Number(cell) <= most;
}

/** `Geburtstag` beside `Geburtsmonat` is the day alone; `Monat` beside `Geburtsjahr` its month. */
function withBirthdayParts(drafts: readonly Draft[]): readonly Draft[] {
  const isPart = ({ column }: Draft): boolean =>
    column.field === 'birthday' && column.part !== null;
  if (!drafts.some(isPart)) return drafts;
  let isNear = false;
  return drafts.map((draft): Draft => {
    const { column, heading, cells } = draft;
    const wasNear = isNear;
    isNear = isPart(draft) || (wasNear && heading.part !== null);
    if (column.field === 'birthday' && column.part === null && share(cells, isNumber(31)) === 1)
      return { ...draft, column: { ...column, part: 'day' } };
    if (!wasNear || column.field !== 'extra' || heading.part === null) return draft;
    return { ...draft, column: { ...column, field: 'birthday', part: heading.part } };
  });
}

/** Words for a birthday in one language and for a wedding day in another. */
const OF_BOTH = /^(?:anniversaire|aniversario)$/;

/** Beside a birthday `Anniversaire` is another day; Spanish `Aniversario` always is. */
function withAnniversary(drafts: readonly Draft[]): readonly Draft[] {
  const born = drafts.filter(({ column }) => column.field === 'birthday' && column.part === null);
  return drafts.map((draft) => {
    if (draft.column.field !== 'birthday' || !OF_BOTH.test(headingKey(draft.header))) return draft;
    const isSpanish = /^aniversario$/i.test(draft.header.trim());
    return born.length > 1 || isSpanish ? withField(draft, 'anniversary') : draft;
  });
}

/** `Title` is a job, unless another column is: then it comes before the name. */
function withTitles(drafts: readonly Draft[]): readonly Draft[] {
  const roles = drafts.filter(({ column, heading }) => column.field === 'role' && !heading.isTitle);
  return drafts.map((draft) => {
    const { column, heading, cells } = draft;
    const isBefore = heading.isTitle && column.field === 'role' && roles.length > 0;
    return isBefore && cells.every((cell) => !cell.includes(' '))
      ? withField(draft, 'prefix')
      : draft;
  });
}

/** Portuguese *apelido* is the family's name in Portugal, and a nickname in Brazil. */
function withNicknames(drafts: readonly Draft[]): readonly Draft[] {
  const families = drafts.filter(({ column }) => column.field === 'family');
  if (families.length < 2) return drafts;
  return drafts.map((draft) =>
    headingKey(draft.header) === 'apelido' ? withField(draft, 'alias') : draft,
  );
}

/** The columns of a table as they are beside each other. */
export function settleColumns(drafts: readonly Draft[]): readonly Column[] {
  const steps = [
    ...[withTitles, withNicknames, withNameParts, withNames, withBirthdayParts, withAnniversary],
  ];
  const settled = steps.reduce<readonly Draft[]>((now, step) => step(now), drafts);
  return withAddresses(settled);
}
