/** Runs in a browser: the panel of somebody of whom a thousand notes tell. */
import { addDays, type Day } from '../../../src/core/days/day';
import type { NoteFacts } from '../../../src/core/notes/note-facts';
import { PeopleIndex } from '../../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { PersonPanel } from '../../../src/ui/person-panel/person-panel';
import type { PanelUi } from '../../../src/ui/person-panel/panel-ui';
import { percentile } from '../measure';
import { drawNames } from '../synthetic/names';
import { Random } from '../synthetic/random';
import { TODAY } from '../synthetic/world';
import type { Figure } from './list-results';

const [INTERACTIONS, PEOPLE, ROUNDS, WARM_UPS] = [1_000, 10_000, 20, 3];
const MOST_MILLISECONDS = 100;
const ONE = 'People/0.md';

function facts(path: string, properties: NoteFacts['properties'], targets: string[]): NoteFacts {
  return {
    path,
    properties,
    propertyLinks: [],
    bodyLinks: targets.map((target) => ({ linkpath: target, target })),
    bodyTags: [],
    unreadable: null,
  };
}

function dayBack(days: number): Day {
  return addDays(TODAY, -days);
}

function indexOf(): PeopleIndex {
  const index = new PeopleIndex(DEFAULT_SETTINGS);
  const topics = ['letterpress', 'street trees', 'tide tables', 'Rust', 'fonts', 'lullabies'];
  const people = drawNames(new Random(1), PEOPLE).map((name, at) => {
    const [offers, seeks] = [topics[at % 6], topics[(at * 5 + 1) % 6]];
    return facts(`People/${String(at)}.md`, { name, offers, seeks, met: dayBack(2_000) }, []);
  });
  const notes = Array.from({ length: INTERACTIONS }, (_, at) =>
    facts(`Daily/${dayBack(at + 1)}.md`, {}, [ONE]),
  );
  index.update([...people, ...notes].map((each) => ({ kind: 'set', facts: each })));
  index.markReady();
  return index;
}

function ignore(): void {
  // Nobody clicks here.
}

function panelUi(index: PeopleIndex): PanelUi {
  const text = '- tea with [[0]], and a long talk about the plans for spring\n';
  return {
    people: { index },
    clock: { today: () => TODAY },
    store: { read: () => Promise.resolve(text) },
    notes: {
      properties: () => ({}),
      resolve: () => ONE,
      links: () => true,
      withOpenTasks: () => [],
      subscribe: () => ignore,
    },
    activePath: () => ONE,
    callbacks: {
      open: ignore,
      menu: ignore,
      hover: ignore,
      dragged: () => '',
      drawFace: (parent) => parent.createSpan(),
      suggest: () => [],
      write: ignore,
      log: ignore,
      snooze: ignore,
      rhythm: ignore,
      propose: ignore,
      setAside: ignore,
      openNote: ignore,
      pickPerson: ignore,
      carryOut: () => Promise.resolve({ kind: 'unchanged', path: ONE }),
    },
  };
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => window.setTimeout(resolve, 0));
}

/** Milliseconds until the panel says how things stand and shows the timeline, laid out. */
async function open(side: HTMLElement, ui: PanelUi): Promise<number> {
  const start = performance.now();
  const panel = new PersonPanel(side, ui);
  panel.draw();
  await until(() => side.querySelector('.acquaint-row-why')?.textContent !== undefined);
  side.getBoundingClientRect();
  const time = performance.now() - start;
  // What comes after, the suggested introductions, is none of the next round's time.
  await until(() => side.querySelector('.acquaint-card') !== null);
  panel.close();
  side.empty();
  return time;
}

/** How long the panel of somebody takes to open, of whom so much is known. */
export async function personPanelFigures(side: HTMLElement): Promise<Figure[]> {
  const ui = panelUi(indexOf());
  const times: number[] = [];
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    const time = await open(side, ui);
    if (round >= 0) times.push(time);
  }
  const what = 'person panel with 1,000 interactions, ms to open (p95)';
  return [{ what, value: percentile(times, 0.95), most: MOST_MILLISECONDS }];
}
