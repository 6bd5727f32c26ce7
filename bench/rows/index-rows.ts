import { pendingFollowUps } from '../../src/core/follow-up';
import type { NoteFacts } from '../../src/core/note-facts';
import type { PeopleIndex } from '../../src/core/people-index/people-index';
import { bareWalk } from '../baselines/bare-walk';
import { race, STEADY, type Contender } from '../measure';
import { indexOf } from '../read-vault';
import { TODAY } from '../synthetic/world';
import { Engine, TOP_20 } from './introductions';
import { rowOf, type Row } from './row';

const EDITS = 500;

const EDIT = 'one edited note';
const EDIT_AND_DUE = 'one edit, then follow-ups';
const EDIT_AND_LISTS = 'one edit, then both lists';
const INDEX = 'index of all notes';
const INDEX_AND_DUE = 'index and follow-ups';
const REBUILD = 'index and both lists';
const WALK = 'bare walk of parsed notes';

interface Edits {
  /** How many notes are edited in turn. */
  readonly count: number;
  /** Takes in the next edit, which changes what a note says. */
  readonly next: () => void;
}

function editsOf(index: PeopleIndex, facts: readonly NoteFacts[]): Edits {
  const persons = facts.filter(({ path }) => path.startsWith('People/'));
  const step = Math.max(1, Math.floor(persons.length / EDITS));
  const edited = persons.filter((_, at) => at % step === 0).slice(0, EDITS);
  const discussing = (each: NoteFacts, point: string): NoteFacts => ({
    ...each,
    properties: { ...each.properties, discussed: [point] },
  });
  const versions = ['one', 'two'].flatMap((point) => edited.map((each) => discussing(each, point)));
  let turn = 0;
  const next = (): void => {
    const version = versions[turn++ % versions.length];
    if (version) index.update([{ kind: 'set', facts: version }]);
  };
  return { count: edited.length, next };
}

function due(index: PeopleIndex): unknown {
  return pendingFollowUps(index.followUps(TODAY));
}

/** Both lists as they are after an edit. */
function lists(index: PeopleIndex): unknown {
  return [due(index), new Engine(index).list(TOP_20)];
}

/** One edit, alone and with the lists that follow from it; each on an index of its own. */
function editing(facts: readonly NoteFacts[]): Contender[] {
  const [alone, followed, listed] = [indexOf(facts), indexOf(facts), indexOf(facts)];
  const edits = editsOf(alone, facts);
  const editsFollowed = editsOf(followed, facts);
  const { next } = editsOf(listed, facts);
  const all = (): void => {
    for (let done = 0; done < edits.count; done++) edits.next();
  };
  const allFollowed = (): void => {
    for (let done = 0; done < edits.count; done++) {
      editsFollowed.next();
      due(followed);
    }
  };
  const withLists = (): unknown => {
    next();
    return lists(listed);
  };
  return [
    { name: EDIT, pieces: edits.count, run: all },
    { name: EDIT_AND_DUE, pieces: edits.count, run: allFollowed },
    { name: EDIT_AND_LISTS, run: withLists },
  ];
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
      { name: REBUILD, run: () => lists(indexOf(facts)) },
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
