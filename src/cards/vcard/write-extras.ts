import { isDay } from '../../core/days/day';
import { CARD_LABELS } from '../../words/cards/card-reading';
import { VCARD_LABELS } from '../../words/cards/vcards';
import type { CardExtra } from '../kit/card';
import { escapeText } from '../../core/notes/content-line';
import { writtenLabel } from './labels';

/** Apple's year for days without one. */
export const NO_YEAR = '1604';

interface Form {
  readonly name: string;
  readonly type: string | null;
  readonly value: (text: string) => string;
}

/** What every address book has a field for. */
const FORMS: ReadonlyMap<string, Form> = new Map([
  [CARD_LABELS.address, { name: 'ADR', type: null, value: (text) => `;;${text};;;;` }],
  [CARD_LABELS.fax, { name: 'TEL', type: 'FAX', value: (text) => text }],
  [VCARD_LABELS.pager, { name: 'TEL', type: 'PAGER', value: (text) => text }],
]);

const TYPES: ReadonlySet<string> = new Set(['home', 'work']);

interface Extra {
  readonly kind: string;
  readonly group: string;
  readonly text: string;
}

function formLines({ name, type, value }: Form, { kind, group, text }: Extra): string[] {
  const isType = TYPES.has(kind);
  const types = [...(type === null ? [] : [type]), ...(isType ? [kind.toUpperCase()] : [])];
  const head = [name, ...types.map((each) => `TYPE=${each}`)].join(';');
  const line = `${head}:${value(escapeText(text))}`;
  if (isType || kind === '') return [line];
  return [`${group}.${line}`, `${group}.X-ABLabel:${escapeText(kind)}`];
}

/** The kind in a label, `home` in `Address (home)`; null if the label means something else. */
function kindIn(label: string, thing: string): string | null {
  if (label === thing) return '';
  if (!label.startsWith(`${thing} (`) || !label.endsWith(')')) return null;
  const kind = label.slice(thing.length + 2, -1);
  return kind === '' || kind !== kind.trim() ? null : kind;
}

/** A day, with a known year or without one (`--04-17`); null if the value is not one. */
function dateLine(value: string): string | null {
  if (isDay(value) && !value.startsWith(NO_YEAR)) return `X-ABDATE:${value}`;
  const monthDay = value.startsWith('--') ? value.slice(2) : '';
  // 2000 is a leap year: without a year, 29 February is a day.
  if (!isDay(`2000-${monthDay}`)) return null;
  return `X-ABDATE;X-APPLE-OMIT-YEAR=${NO_YEAR}:${NO_YEAR}-${monthDay}`;
}

/**
 * An extra, as Apple's and Google's address books keep it. Both drop properties that they do not
 * know, and keep a date or a "related name" under any label.
 * @param group of no other property of the card
 */
export function extraLines({ label, value }: CardExtra, group: string): string[] {
  for (const [thing, form] of FORMS) {
    const kind = kindIn(label, thing);
    if (kind !== null) return formLines(form, { kind, group, text: value });
  }
  return [
    `${group}.${dateLine(value) ?? `X-ABRELATEDNAMES:${escapeText(value)}`}`,
    `${group}.X-ABLabel:${escapeText(writtenLabel(label))}`,
  ];
}
