import { INDEX } from '../../words/kit/notices';
import type { Day } from '../../core/days/day';
import { pendingFollowUps, type FollowUp } from '../../core/people/follow-up';
import type { Suggestion } from '../../core/suggestions/reasons';
import { DEFAULT_PER_PERSON } from '../../core/suggestions/candidates';
import { findPerson } from '../../core/people/find-person';
import type { PeopleIndex } from '../../core/people/people-index';
import { BLOCK } from '../../words/editing/blocks';
import { backgroundSuggestions } from '../suggestions/background-suggestions';
import type { BlockQuery } from './block-query';

/** What a block shows, decided before anything is drawn. */
export type BlockScreen =
  | { readonly kind: 'said'; readonly lines: readonly string[]; readonly isProblem: boolean }
  | { readonly kind: 'due'; readonly followUps: readonly FollowUp[]; readonly left: number }
  | { readonly kind: 'introductions'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'person'; readonly path: string }
  | { readonly kind: 'ask'; readonly query: string; readonly limit: number };

function problem(...lines: readonly string[]): BlockScreen {
  return { kind: 'said', lines, isProblem: true };
}

function said(line: string): BlockScreen {
  return { kind: 'said', lines: [line], isProblem: false };
}

function dueScreen(index: PeopleIndex, today: Day, days: number, limit: number): BlockScreen {
  const due = pendingFollowUps(index.followUps(today), today, days);
  if (due.length === 0) return said(days === 0 ? BLOCK.nothingDueToday : BLOCK.nothingDue(days));
  return { kind: 'due', followUps: [...due.first(limit)], left: Math.max(0, due.length - limit) };
}

function introductionScreen({ index, redraw }: BlockSource, limit: number): BlockScreen {
  const asked = { person: null, limits: { limit, perPerson: DEFAULT_PER_PERSON } };
  const suggestions = backgroundSuggestions(index, asked, redraw);
  if (suggestions === null) return said(INDEX.reading);
  if (suggestions.length === 0) return said(BLOCK.noIntroductions);
  return { kind: 'introductions', suggestions };
}

function personScreen(index: PeopleIndex, name: string): BlockScreen {
  const found = findPerson(index, name);
  switch (found.kind) {
    case 'found':
      return { kind: 'person', path: found.person.path };
    case 'ambiguous':
      return problem(BLOCK.ambiguous(name, found.people.map(({ path }) => path).join(', ')));
    case 'unknown': {
      const names = found.similar.map((person) => person.name).join(', ');
      return problem(BLOCK.unknownPerson(name), ...(names === '' ? [] : [BLOCK.similar(names)]));
    }
  }
}

/** Where a block has it from. */
interface BlockSource {
  readonly index: PeopleIndex;
  readonly today: Day;
  /** Called if something is worked out, and is to be drawn later. */
  readonly redraw: () => void;
}

/** The screen of a block for an index on a day. */
export function blockScreen(query: BlockQuery, source: BlockSource): BlockScreen {
  const { index, today } = source;
  if (query.kind === 'wrong') return problem(...query.problems);
  if (index.state === 'reading') return said(INDEX.reading);
  switch (query.kind) {
    case 'due':
      return dueScreen(index, today, query.days, query.limit);
    case 'introductions':
      return introductionScreen(source, query.limit);
    case 'person':
      return personScreen(index, query.name);
    case 'ask':
      return query;
  }
}
