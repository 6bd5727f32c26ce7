import { DEFAULT_HORIZON_DAYS } from '../../core/people/follow-up';
import { BLOCK } from '../../words/editing/blocks';

/** What a block asks for. */
export type BlockQuery =
  | { readonly kind: 'due'; readonly days: number; readonly limit: number }
  | { readonly kind: 'introductions'; readonly limit: number }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'ask'; readonly query: string; readonly limit: number }
  /** It cannot be told; what is wrong, in words. */
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const DEFAULT_LIMIT = 10;
/** Rows of a block are not drawn by the window: more than these belong into the view. */
const MAX_LIMIT = 100;
const MAX_DAYS = 3_650;
/** Lines of a block that are looked at; no query has this many. */
const MAX_LINES = 20;

interface Draft {
  readonly problems: string[];
  list: 'due' | 'introductions' | 'person' | 'ask' | null;
  name: string;
  days: number | null;
  limit: number | null;
}

function readCount(draft: Draft, name: string, value: string, most: number): number | null {
  const count = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  if (count <= most) return count;
  draft.problems.push(BLOCK.notACount(name, value, most));
  return null;
}

function chooseList(draft: Draft, list: NonNullable<Draft['list']>): void {
  if (draft.list !== null) draft.problems.push(BLOCK.twoLists);
  draft.list = list;
}

/** What each line may say, up to its colon, and what follows from it. */
const LINES: Readonly<Record<string, (draft: Draft, value: string) => void>> = {
  due: (draft) => {
    chooseList(draft, 'due');
  },
  introductions: (draft) => {
    chooseList(draft, 'introductions');
  },
  'person:': (draft, value) => {
    if (value === '') draft.problems.push(BLOCK.noName);
    draft.name = value;
    chooseList(draft, 'person');
  },
  'ask:': (draft, value) => {
    if (value === '') draft.problems.push(BLOCK.noNeed);
    draft.name = value;
    chooseList(draft, 'ask');
  },
  'days:': (draft, value) => {
    draft.days = readCount(draft, 'days', value, MAX_DAYS);
  },
  'limit:': (draft, value) => {
    draft.limit = readCount(draft, 'limit', value, MAX_LIMIT);
  },
};

function readLine(draft: Draft, line: string): void {
  const [, word = '', colon = '', value = ''] = /^([a-z]+)\s*(:?)\s*(.*)$/i.exec(line) ?? [];
  const key = word.toLowerCase() + colon;
  const isKnown = Object.hasOwn(LINES, key) && (colon !== '' || value === '');
  if (isKnown) LINES[key]?.(draft, value);
  else draft.problems.push(BLOCK.noSuchLine(line));
}

function queryOf({ list, name, days, limit }: Draft): BlockQuery {
  switch (list) {
    case 'person':
      return { kind: 'person', name };
    case 'ask':
      return { kind: 'ask', query: name, limit: limit ?? DEFAULT_LIMIT };
    case 'introductions':
      return { kind: 'introductions', limit: limit ?? DEFAULT_LIMIT };
    case 'due':
    case null:
      return {
        kind: 'due',
        days: days ?? DEFAULT_HORIZON_DAYS,
        limit: limit ?? DEFAULT_LIMIT,
      };
  }
}

/**
 * Reads what a block asks for: a list (`due`, `introductions`, `person: Ana Silva`,
 * `ask: a lawyer in Porto`) and options
 * (`days: 14`, `limit: 5`), one a line. An empty block is `due`.
 */
export function parseBlock(source: string): BlockQuery {
  const draft: Draft = { problems: [], list: null, name: '', days: null, limit: null };
  const lines = source.split('\n').map((line) => line.trim());
  for (const line of lines.filter((each) => each !== '').slice(0, MAX_LINES)) readLine(draft, line);
  const isElsewhere = draft.days !== null && draft.list !== null && draft.list !== 'due';
  if (isElsewhere) draft.problems.push(BLOCK.daysElsewhere);
  if (draft.problems.length > 0) return { kind: 'wrong', problems: draft.problems };
  return queryOf(draft);
}
