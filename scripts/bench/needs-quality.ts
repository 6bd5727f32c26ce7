import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { suggestionsFor } from '../../src/core/suggestions/suggestions';
import { propertyTable } from '../../src/core/people/properties';
import { PeopleIndex } from '../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../src/core/people/settings';
import type { Suggestion } from '../../src/core/suggestions/reasons';
import { readFacts } from '../../src/headless/read-facts.mts';

/** A need, who could meet it, and at times somebody who only has a word in common with it. */
interface NeedPair {
  readonly kind: string;
  /** `de`, or `de>en` for two languages. */
  readonly lang: string;
  /** Helpers of one group would do as well as each other. */
  readonly group: string;
  readonly seek: string;
  readonly offer: string;
  readonly distractor?: string;
}

/** A set of needs as people say them; `fillers` are people who fit nobody. */
export interface NeedSet {
  readonly pairs: readonly NeedPair[];
  readonly fillers: readonly { readonly property: 'offers' | 'seeks'; readonly phrase: string }[];
}

/** How well a set is met: counts, which are the same on every machine. */
export interface NeedFigures {
  readonly needs: number;
  /** Needs whose planted helper comes first once others who would do as well are set aside. */
  readonly first: number;
  readonly topThree: number;
  /** Suggestions among the first three of somebody who could not help, for each hundred needs. */
  readonly wrongPer100: number;
  /** Planted near misses, and those of them among the first three. */
  readonly nearMisses: number;
  readonly nearMissesShown: number;
}

export interface NeedResults {
  readonly all: NeedFigures;
  /** By kind of need, and by language. */
  readonly parts: Readonly<Record<string, NeedFigures>>;
}

const TOP = 3;

/** Somebody of the vault that is made of a set. */
interface Planted {
  readonly group: string;
  readonly property: 'offers' | 'seeks';
  readonly phrase: string;
}

interface Judged {
  readonly pair: NeedPair;
  readonly isFirst: boolean;
  readonly isInTop: boolean;
  readonly wrong: number;
  readonly isNearMissShown: boolean;
}

function isNeedSet(value: unknown): value is NeedSet {
  return typeof value === 'object' && value !== null;
}

export function readNeedSet(path: string | URL): NeedSet {
  const set: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (isNeedSet(set)) return set;
  throw new TypeError('the file holds no set of needs');
}

/** Of a name that says nothing, so that ties favour nobody. */
function pathFor(tag: string): string {
  return `People/P${createHash('sha1').update(tag).digest('hex').slice(0, 7)}.md`;
}

interface World {
  readonly index: PeopleIndex;
  readonly people: ReadonlyMap<string, Planted>;
  /** By need: the paths of who has it, who could help, and who could not. */
  readonly paths: readonly {
    readonly seeker: string;
    readonly helper: string;
    readonly miss: string;
  }[];
}

function worldOf({ pairs, fillers }: NeedSet): World {
  const people = new Map<string, Planted>();
  const add = (tag: string, planted: Planted): string => {
    const path = pathFor(tag + planted.phrase);
    people.set(path, planted);
    return path;
  };
  const paths = pairs.map(({ group, seek, offer, distractor = '' }, at) => {
    const planted = (tag: string, property: Planted['property'], phrase: string, of = group) =>
      add(`${tag}${String(at)}`, { group: of, property, phrase });
    return {
      seeker: planted('s', 'seeks', seek),
      helper: planted('h', 'offers', offer),
      miss: distractor === '' ? '' : planted('d', 'offers', distractor, ''),
    };
  });
  for (const [at, filler] of fillers.entries()) add(`f${String(at)}`, { group: '', ...filler });
  const table = propertyTable(DEFAULT_SETTINGS.propertyNames);
  const index = new PeopleIndex(DEFAULT_SETTINGS);
  index.update(
    [...people].map(([path, { property, phrase }]) => {
      const text = `---\n${property}: ${JSON.stringify([phrase])}\n---\n`;
      const facts = readFacts(path, { kind: 'text', text }, { resolve: () => null, table });
      return { kind: 'set', facts };
    }),
  );
  index.markReady();
  return { index, people, paths };
}

function partnersIn(suggestions: readonly Suggestion[]): Map<string, [string, Suggestion][]> {
  const partners = new Map<string, [string, Suggestion][]>();
  for (const suggestion of suggestions) {
    const [a, b] = suggestion.people;
    for (const [one, other] of [
      [a.path, b.path],
      [b.path, a.path],
    ] as const)
      partners.set(one, [...(partners.get(one) ?? []), [other, suggestion]]);
  }
  return partners;
}

function judge(
  pair: NeedPair,
  { helper, miss }: World['paths'][number],
  found: readonly (readonly [string, Suggestion])[],
  people: World['people'],
): Judged {
  const groupOf = (path: string): string => people.get(path)?.group ?? '';
  const top = found.slice(0, TOP);
  const rest = found.filter(([path]) => path === helper || groupOf(path) !== pair.group);
  const wrong = top.filter(
    ([path, { reasons }]) =>
      groupOf(path) !== pair.group && reasons.some(({ kind }) => kind === 'help'),
  );
  return {
    pair,
    isFirst: rest[0]?.[0] === helper,
    isInTop: top.some(([path]) => path === helper),
    wrong: wrong.length,
    isNearMissShown: miss !== '' && top.some(([path]) => path === miss),
  };
}

function figuresOf(judged: readonly Judged[]): NeedFigures {
  const count = (holds: (each: Judged) => boolean): number => judged.filter(holds).length;
  const wrong = judged.reduce((sum, each) => sum + each.wrong, 0);
  return {
    needs: judged.length,
    first: count(({ isFirst }) => isFirst),
    topThree: count(({ isInTop }) => isInTop),
    wrongPer100: judged.length === 0 ? 0 : (100 * wrong) / judged.length,
    nearMisses: count(({ pair }) => pair.distractor !== undefined),
    nearMissesShown: count(({ isNearMissShown }) => isNearMissShown),
  };
}

/** Makes one vault of a set, and counts how often the list of suggestions is right. */
export function needResults(set: NeedSet): NeedResults {
  const { index, people, paths } = worldOf(set);
  const every = { limit: Number.POSITIVE_INFINITY, perPerson: Number.POSITIVE_INFINITY };
  const partners = partnersIn(suggestionsFor(index, null, every));
  const judged = set.pairs.flatMap((pair, at) => {
    const own = paths[at];
    return own ? [judge(pair, own, partners.get(own.seeker) ?? [], people)] : [];
  });
  const parts = new Map<string, Judged[]>();
  for (const each of judged) {
    const { kind, lang } = each.pair;
    for (const part of [`kind ${kind}`, `lang ${lang.includes('>') ? 'cross' : lang}`])
      parts.set(part, [...(parts.get(part) ?? []), each]);
  }
  const named = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    all: figuresOf(judged),
    parts: Object.fromEntries(named.map(([part, own]) => [part, figuresOf(own)])),
  };
}
