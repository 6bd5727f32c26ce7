/** Runs in a browser: the rows of the follow-ups in a sidebar, drawn and scrolled. */
import { addDays } from '../../../src/core/days/day';
import { PeopleIndex } from '../../../src/core/people/people-index';
import type { NoteFacts } from '../../../src/core/notes/note-facts';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { FollowUpPainter } from '../../../src/ui/follow-ups/follow-up-painter';
import { followUpScreen, type DueRow } from '../../../src/ui/follow-ups/follow-up-rows';
import { WindowList } from '../../../src/ui/kit/window-list';
import { installDom } from '../../../tests/host/obsidian/dom';
import { percentile, race, STEADY } from '../measure';
import { rowOf } from '../rows/row';
import { drawNames } from '../synthetic/names';
import { Random } from '../synthetic/random';
import { TODAY } from '../synthetic/world';
import type { ListResults } from './list-results';
import { personPanelFigures } from './person-panel';

declare global {
  interface Window {
    benchList?: () => Promise<ListResults>;
  }
}

const [MANY, MOST] = [10_000, 100_000];
/** Steps from the top of the list to its end, a frame each: every row in view is new. */
const STEPS = 90;
const [MOST_NODES, MOST_FRAME] = [250, 20];

const IGNORED = {
  open: ignore,
  menu: ignore,
  hover: ignore,
  log: ignore,
  snooze: ignore,
  focused: ignore,
  dragged: () => '',
};

function ignore(): void {
  // Nobody clicks here.
}

function noteOf(name: string, number: number): NoteFacts {
  return {
    path: `People/${String(number)}.md`,
    properties: {
      name,
      met: addDays(TODAY, -30 - (number % 300)),
      'met-at': 'the autumn fair of small presses',
      'follow-up': addDays(TODAY, 5 - (number % 60)),
      discussed: ['a letterpress workshop for schools that have no room for a press'],
    },
    propertyLinks: [],
    bodyLinks: [],
    bodyTags: [],
    unreadable: null,
  };
}

function rowsOf(count: number): readonly DueRow[] {
  const index = new PeopleIndex(DEFAULT_SETTINGS);
  const names = drawNames(new Random(1), count);
  index.update(names.map((name, at) => ({ kind: 'set', facts: noteOf(name, at) })));
  index.markReady();
  const screen = followUpScreen(index, TODAY, { query: '', sort: 'due' });
  if (screen.kind !== 'rows') throw new Error('There is nothing to draw');
  return screen.rows.flatMap((row) => (row.kind === 'not-due' ? [] : row));
}

/** Ends what has been begun: style and layout are worked out when somebody asks. */
function layOut(): number {
  return document.body.getBoundingClientRect().height;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => window.requestAnimationFrame(resolve));
}

async function frameTimes(list: HTMLElement): Promise<number[]> {
  const times: number[] = [];
  let last = await nextFrame();
  for (let step = 1; step <= STEPS; step++) {
    list.scrollTop = (list.scrollHeight * step) / STEPS;
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}

function drawAll(into: HTMLElement, painter: FollowUpPainter, rows: readonly DueRow[]): void {
  into.empty();
  for (const [at, row] of rows.entries()) painter.paint(into.createDiv(), row, at);
  layOut();
  into.empty();
}

window.benchList = async () => {
  installDom();
  document.body.addClass('theme-light');
  const side = document.body.createDiv('list-bench acquaint-view');
  const drawFace = (parent: HTMLElement): void => void parent.createSpan('acquaint-face');
  const source = { today: () => TODAY, isStop: () => false, drawFace };
  const painter = new FollowUpPainter(source, IGNORED);
  const list = new WindowList(side.createDiv('acquaint-body'), 'Follow-ups', painter);
  const [many, most] = [rowsOf(MANY), rowsOf(MOST)];
  const all = document.body.createDiv('list-bench');
  const [shown, shownMost, whole] = [
    'list of 10,000',
    'list of 100,000',
    'all 10,000 rows',
  ] as const;
  const show = (rows: readonly DueRow[]): void => {
    list.show(rows);
    layOut();
  };
  const times = race(
    [
      {
        name: shown,
        run: () => {
          show(many);
        },
      },
      {
        name: shownMost,
        run: () => {
          show(most);
        },
      },
      {
        name: whole,
        run: () => {
          drawAll(all, painter, many);
        },
      },
    ],
    STEADY,
  );
  show(many);
  const viewport = side.find('.acquaint-list');
  await frameTimes(viewport);
  const frames = await frameTimes(viewport);
  const panel = await personPanelFigures(document.body.createDiv('list-bench acquaint-view'));
  return {
    rows: [
      rowOf(times, [shownMost, shown], { under: 1.3 }),
      rowOf(times, [shown, whole], { under: 1 / 20 }),
    ],
    figures: [
      { what: 'scrolling, ms a frame (p95)', value: percentile(frames, 0.95), most: MOST_FRAME },
      { what: 'elements', value: side.findAll('*').length, most: MOST_NODES },
      ...panel,
    ],
  };
};
