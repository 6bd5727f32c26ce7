import { kindOfCells, type CellKind } from './cell-kinds';
import { formatOf, numberedColumn, type Format } from './column-formats';
import { isAddressField, type ColumnField, type ColumnPlan } from './column-plan';
import type { CsvTable } from './csv-table';
import { headingKey } from './fold-heading';
import { readHeading, type Heading } from './read-heading';
import type { Draft } from './draft-column';
import { settleColumns } from './settle-columns';

/** Rows that are looked at: a column says early what it holds. */
const SAMPLE = 1_000;

/** Headings under which numbers stand that are no phones, whatever they look like. */
const NUMBERS_OF_RECORDS =
  /\b(?:id|isbn|issn|iban|bic|vat|tax|code|konto|account|ref|sku|serial|ssn)\b|(?:nummer|number|num[eé]ro|nr\.?|no\.?|номер|番号|编号|번호)$/i;

/** Headings of Outlook's housekeeping that have the word for e-mail in them. */
const ABOUT_MAIL = /mail|messag|correo|posta|post|почт|メール|邮件|메일/i;

// A street or a role that looks like a phone is a strange street, and stays one.
const MAY_BE_PHONES: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(['extra', 'name', 'address', 'alias', 'ignore', 'email', 'url', 'place', 'circle'] as const),
]);

function isPhones(header: string, { field, says }: Heading): boolean {
  return MAY_BE_PHONES.has(field) && (says === 'known' || !NUMBERS_OF_RECORDS.test(header));
}

/** What a kind of values makes of a column. */
const FIELD_OF_KIND: Readonly<Partial<Record<CellKind, ColumnField>>> = {
  smtp: 'ignore',
  email: 'email',
  url: 'url',
  phone: 'phone',
  honorific: 'prefix',
};

const FREE_TEXTS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(['met-at', 'discussed', 'offers', 'seeks', 'interests', 'field'] as const),
]);

/** Whether the values of a column count for more than its heading. */
function isByValues(kind: CellKind, header: string, heading: Heading): boolean {
  const { field, isTitle } = heading;
  // What people offer or seek may look like anything.
  if (FREE_TEXTS.has(field)) return false;
  if (kind === 'honorific') return isTitle;
  if (field === 'ignore' && ABOUT_MAIL.test(header)) return false;
  if (kind === 'url') return field !== 'note';
  return kind !== 'phone' || isPhones(header, heading);
}

/** What the values of a column say that it is, against what its heading says. */
function fieldByValues(
  header: string,
  heading: Heading,
  kind: CellKind | null,
): ColumnField | null {
  const field = kind && FIELD_OF_KIND[kind];
  return kind && field && isByValues(kind, header, heading) ? field : null;
}

/** Fields whose values show whether a heading with other words in it means them. */
const SHOWN_BY: Readonly<Partial<Record<ColumnField, RegExp>>> = {
  email: /@/,
  phone: /^\P{L}*\p{Nd}(?:\P{L}*\p{Nd}){5}/u,
  url: /\.\p{L}{2,}/u,
};

/** Whether most values are what a heading seems to say. */
function agrees(field: ColumnField, kind: CellKind | null, cells: readonly string[]): boolean {
  if (field === 'fax') return true;
  if (field === 'birthday' || field === 'anniversary') return kind === 'day';
  const pattern = SHOWN_BY[field];
  if (!pattern) return false;
  return cells.filter((text) => pattern.test(text)).length * 2 >= cells.length;
}

function fieldOf(
  header: string,
  heading: Heading,
  kind: CellKind | null,
  cells: readonly string[],
): ColumnField {
  const { field, says } = heading;
  if (says === 'closed') return kind === 'unspecified' || kind === 'smtp' ? 'ignore' : 'extra';
  const shown = fieldByValues(header, heading, kind);
  if (shown !== null) return shown;
  if (says === 'known') return field;
  return says === 'likely' && agrees(field, kind, cells) ? field : 'extra';
}

function draftOf(header: string, cells: readonly string[], format: Format | null): Draft {
  const heading = readHeading(header);
  const kind = kindOfCells(cells);
  const numbered = numberedColumn(header);
  if (numbered) return { header, heading, kind, cells, column: numbered };
  const field = format?.fields.get(headingKey(header)) ?? fieldOf(header, heading, kind, cells);
  const { group, part } = heading;
  const isPlace = isAddressField(field);
  const column = {
    field,
    group: isPlace ? group : '',
    label: isPlace ? group : header,
    part: field === heading.field || part === null || field === 'extra' ? part : null,
  };
  return { header, heading, kind, cells, column };
}

function samples({ rows, header }: CsvTable): string[][] {
  const columns: string[][] = header.map(() => []);
  for (const row of rows.slice(0, SAMPLE)) {
    if (row.kind === 'unreadable') continue;
    row.cells.forEach((cell, at) => {
      if (cell !== '') columns[at]?.push(cell);
    });
  }
  return columns;
}

/**
 * What the columns of a table most likely contain: by their headings, and by their values if those
 * say more. A column of addresses is one in any language.
 */
export function guessColumns(table: CsvTable): ColumnPlan {
  const format = formatOf(table.header);
  const cells = samples(table);
  const drafts = table.header.map((name, at) => draftOf(name, cells[at] ?? [], format));
  return { format: format?.name ?? null, columns: settleColumns(drafts) };
}
