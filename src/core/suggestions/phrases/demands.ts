import type { Languages } from './empty-words';

/** How people begin a phrase that says what they want. */
interface Demand {
  readonly language: number;
  readonly start: readonly string[];
  /** What has to come next, or must not; null if anything may. */
  readonly next: ReadonlySet<string> | null;
  readonly notNext: ReadonlySet<string>;
  /** Whether it is people for work that are wanted: a job is offered. */
  readonly isHiring: boolean;
}

const [EN, DE, FR, ES, PT] = [0, 1, 2, 3, 4] as const;

const SUBJECTS: ReadonlySet<string> = new Set(
  'i we im am are is m re ve currently also always still ich wir je nous estoy estou'.split(' '),
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''));
}

function demands(
  language: number,
  starts: string,
  { next = '', notNext = '', isHiring = false } = {},
): readonly Demand[] {
  return starts.split('|').map((start) => ({
    language,
    start: start.split(' '),
    next: next === '' ? null : set(next),
    notNext: set(notNext),
    isHiring,
  }));
}

const DEMANDS: readonly Demand[] = [
  ...demands(EN, 'looking for|searching for|in search of|in need of|on the lookout for'),
  ...demands(EN, 'seeking|wanted', { notNext: 'and or' }),
  ...demands(EN, 'need|needs|want|wants|seeks', { next: 'a an some somebody someone' }),
  ...demands(EN, 'looking to hire|wants to hire|want to hire', { isHiring: true }),
  ...demands(EN, 'hiring|hires', {
    notNext:
      'and or for out advice process processes strategy strategies support help manager managers',
    isHiring: true,
  }),
  ...demands(DE, 'suche|suchen|sucht|gesucht|brauche|brauchen|braucht', {
    notNext: 'und oder nach von in bei',
  }),
  ...demands(FR, 'cherche|cherchons|recherche|recherchons', {
    next: 'un une des du quelqu quelqu’un a',
  }),
  ...demands(FR, 'recrute|recrutons|embauche|embauchons', { notNext: 'et de', isHiring: true }),
  ...demands(ES, 'busco|buscamos|necesito|necesita|necesitamos'),
  ...demands(ES, 'busca|buscan', { next: 'un una unos unas alguien quien' }),
  ...demands(ES, 'contrata|contratamos|contratan', { isHiring: true }),
  ...demands(PT, 'procuro|procuramos|preciso de|precisa de|precisamos de', { notNext: 'de por' }),
  ...demands(PT, 'procura|procuram|busca', { next: 'um uma uns umas alguem quem' }),
  ...demands(PT, 'contrata|contratamos|recruta|recrutamos', { isHiring: true }),
];

function fits(
  { language, start, next, notNext }: Demand,
  words: readonly string[],
  languages: Languages,
): boolean {
  if ((languages & (1 << language)) === 0) return false;
  const after = words[start.length];
  if (after === undefined || !start.every((word, at) => word === words[at])) return false;
  return !notNext.has(after) && (next === null || next.has(after));
}

/** The part of a clause that comes before what is wanted; null if it is no demand. */
export interface DemandStart {
  /** How many words. */
  readonly length: number;
  readonly isHiring: boolean;
}

/**
 * Whether a clause begins as a demand in the language of its phrase and goes on with what is wanted
 * (`suche einen …`, `hiring a …`): in offers it is read as one (docs/own-words.md).
 * @param words folded
 */
export function demandAt(words: readonly string[], languages: Languages): DemandStart | null {
  let subject = 0;
  while (SUBJECTS.has(words[subject] ?? '')) subject++;
  const said = words.slice(subject);
  const demand = DEMANDS.find((one) => fits(one, said, languages));
  return demand ? { length: subject + demand.start.length, isHiring: demand.isHiring } : null;
}
