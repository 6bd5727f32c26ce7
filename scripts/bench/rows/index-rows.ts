import { pendingFollowUps } from '../../../src/core/people/follow-up';
import type { NoteFacts } from '../../../src/core/notes/note-facts';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import { isEqual } from '../../../src/core/text/equal';
import { SuggestionEngine } from '../../../src/core/suggestions/suggestion-engine';
import { capacityFor, rank } from '../../../src/core/suggestions/ranking';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { bareWalk } from '../baselines/bare-walk';
import { millisecondsOf, percentile, race, STEADY, type Contender } from '../measure';
import { indexOf } from '../read-vault';
import { TODAY } from '../synthetic/world';
import { smallEdits, tieEdits, topicEdits, type Edits } from './edits';
import { TOP_20 } from './introductions';
import { rowOf, type Row } from './row';

const EDIT = 'one edited note';
const EDIT_AND_DUE = 'one edit, then follow-ups';
const EDIT_AND_LISTS = 'one edit, then both lists';
const INDEX = 'index of all notes';
const INDEX_AND_DUE = 'index and follow-ups';
const REBUILD = 'index and both lists';
const WALK = 'bare walk of parsed notes';

function due(index: PeopleIndex): unknown {
  return pendingFollowUps(index.followUps(TODAY), TODAY);
}

/** Both lists as they are after an edit. */
function lists(index: PeopleIndex, engine: SuggestionEngine): unknown {
  return [due(index), engine.list(TOP_20)];
}

/** The index of all notes with its introductions, which have been asked for. */
function listedIndex(facts: readonly NoteFacts[]): readonly [PeopleIndex, SuggestionEngine] {
  const index = indexOf(facts);
  const engine = new SuggestionEngine(index);
  engine.list(TOP_20);
  return [index, engine];
}

/** One edit, alone and with the lists that follow from it; each on an index of its own. */
function editing(facts: readonly NoteFacts[]): Contender[] {
  const [alone, followed] = [indexOf(facts), indexOf(facts)];
  const [listed, engine] = listedIndex(facts);
  const edits = smallEdits(alone, facts);
  const editsFollowed = smallEdits(followed, facts);
  const editsListed = topicEdits(listed, facts);
  const all = (next: () => void, then: () => unknown) => () => {
    for (let done = 0; done < edits.count; done++) {
      next();
      then();
    }
  };
  const pieces = edits.count;
  return [
    { name: EDIT, pieces, run: all(edits.next, () => null) },
    { name: EDIT_AND_DUE, pieces, run: all(editsFollowed.next, () => due(followed)) },
    {
      name: EDIT_AND_LISTS,
      pieces,
      run: all(editsListed.next, () => lists(listed, engine)),
    },
  ];
}

/** Edits after which lists are laid out anew. */
const MOST_BEFORE_RENEWAL = 100;

/** How long one edit takes with both lists that follow from it, in milliseconds. */
export interface EditFigures {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

export function editFigures(
  facts: readonly NoteFacts[],
  editsOf: (index: PeopleIndex, facts: readonly NoteFacts[]) => Edits,
): EditFigures {
  const [index, engine] = listedIndex(facts);
  const { count, next } = editsOf(index, facts);
  const edit = (): unknown => {
    next();
    return lists(index, engine);
  };
  const timed = (_: unknown, turn: number): number => {
    // The app takes what lags behind anew between frames, and all of it where much does.
    if (turn % MOST_BEFORE_RENEWAL === 0) atOnce(engine.renew());
    return millisecondsOf(edit);
  };
  const times = Array.from({ length: 2 * count }, timed).slice(count);
  return { median: percentile(times, 0.5), p95: percentile(times, 0.95), most: Math.max(...times) };
}

/** How often it is looked whether the list is right, while it is edited. */
const LOOKS = 10;

/** Whether the list follows edits as if it were worked out anew each time, by the same weights. */
export function isExactEdited(facts: readonly NoteFacts[]): boolean {
  const [index, engine] = listedIndex(facts);
  const { count, next } = tieEdits(index, facts);
  for (let turn = 1; turn <= count; turn++) {
    next();
    const list = engine.list(TOP_20);
    if (turn % Math.ceil(count / LOOKS) !== 0) continue;
    const anew = atOnce(rank(engine.corpus, capacityFor(TOP_20.limit)));
    const expected = anew.list(TOP_20) ?? anew.listFarDown(TOP_20);
    if (!isEqual(list, expected)) return false;
  }
  return true;
}

/** The index from facts in memory against a bare walk over them, and one edit against all. */
export function indexRows(facts: readonly NoteFacts[]): Row[] {
  const cache = new Map(facts.map((each) => [each.path, each]));
  const times = race(
    [
      { name: WALK, run: () => bareWalk(cache) },
      { name: INDEX, run: () => indexOf(facts) },
      ...editing(facts),
      { name: INDEX_AND_DUE, run: () => due(indexOf(facts)) },
      { name: REBUILD, run: () => due(listedIndex(facts)[0]) },
    ],
    STEADY,
  );
  const share = 100 * times.ratio(EDIT, INDEX);
  return [
    rowOf(times, [INDEX, WALK], { under: 4 }),
    rowOf(times, [EDIT, INDEX], { note: `${share.toPrecision(2)} % of a rebuild` }),
    rowOf(times, [EDIT_AND_DUE, INDEX_AND_DUE], { under: 0.005 }),
    rowOf(times, [EDIT_AND_LISTS, REBUILD], { under: 0.005 }),
  ];
}
