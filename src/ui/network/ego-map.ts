import { setIcon, setTooltip } from 'obsidian';
import { atOnce } from '../../core/collections/pausing-work';
import type { Ego } from '../../core/network/ego';
import { layOut, type Layout } from '../../core/network/layout';
import { placeNames, withinSides } from '../../core/network/place-names';
import type { Person } from '../../core/people/person';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PICTURE } from '../../words/kit/picture';
import { shortNamesOf } from '../../words/names/names';
import { EGO, knownNames, NETWORK } from '../../words/network/network';
import { drawPictureTable, type Cell } from '../kit/picture-table';

/** Pixels: how high the picture is, and what stays free beside and above the dots. */
const [HEIGHT, SIDE, TOP, BELOW] = [210, 40, 14, 24] as const;
const [OWN, OTHER] = [9, 6] as const;
const NOWHERE = { x: 0, y: 0 } as const;
/** How wide a letter is, about; a name is short. */
const [LETTER, LINE] = [6.4, 13] as const;
/** Names in a cell of the table. */
const MOST_NAMES = 12;

/** What the picture leads to. */
export interface EgoCallbacks {
  open(person: Person, event: MouseEvent): void;
  /** Shows a suggested introduction, by its place among those that were given. */
  pick(at: number): void;
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

function layoutOf({ people, ties, suggested }: Ego): Layout {
  const lines = [...ties, ...suggested.map(([a, b]) => [a, b] as const)];
  const radii = people.map((_, at) => (at === 0 ? OWN : OTHER));
  return atOnce(layOut({ radii, groups: people.map(() => 0), lines }));
}

function stretched(all: Float64Array, from: number, to: number): number[] {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return Array.from(all, (value) =>
    most - least < 1 ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from),
  );
}

/** Where each dot stands: as the forces have it, stretched to what room there is. */
function placesIn({ xs, ys }: Layout, width: number): readonly Placed[] {
  const down = stretched(ys, TOP, HEIGHT - BELOW);
  return stretched(xs, SIDE, width - SIDE).map((x, at) => ({ x, y: down[at] ?? 0 }));
}

/** The picture of the people around a person: who of them knows whom, and who should. */
class EgoMap {
  private isTable = false;
  private readonly body: HTMLElement;
  private readonly toggle: HTMLElement;
  private width = 0;
  private readonly layout: Layout;

  constructor(
    section: HTMLElement,
    private readonly ego: Ego,
    private readonly callbacks: EgoCallbacks,
  ) {
    this.layout = layoutOf(ego);
    this.toggle = section.createEl('button', {
      cls: 'clickable-icon acquaint-ego-toggle',
      attr: { type: 'button', 'data-key': 'around' },
    });
    setIcon(this.toggle, 'lucide-table');
    this.toggle.addEventListener('click', () => {
      this.isTable = !this.isTable;
      this.draw();
    });
    this.body = section.createDiv({ cls: 'acquaint-ego' });
    if (ego.more > 0)
      section.createDiv({ cls: 'acquaint-hint', text: EGO.more(ego.more), attr: LANGUAGE });
    this.draw();
    const sizes = new ResizeObserver(() => {
      if (!this.body.isConnected) sizes.disconnect();
      else if (!this.isTable && this.body.clientWidth !== this.width) this.draw();
    });
    sizes.observe(this.body);
  }

  private draw(): void {
    this.body.empty();
    setTooltip(this.toggle, this.isTable ? PICTURE.asPicture : PICTURE.asTable);
    if (this.isTable) this.drawTable();
    else this.drawMap();
  }

  private drawMap(): void {
    this.width = this.body.clientWidth;
    const places = placesIn(this.layout, this.breadth());
    const label = EGO.label(this.ego.people[0]?.name ?? '');
    const svg = this.body.createSvg('svg', {
      cls: 'acquaint-ego-map',
      attr: { height: HEIGHT, role: 'img', 'aria-label': label },
    });
    this.drawLines(svg, places);
    for (const [at, { x, y }] of places.entries()) this.drawDot(svg, at, { cx: x, cy: y });
    this.drawNames(svg, places);
  }

  private drawLines(svg: SVGElement, places: readonly Placed[]): void {
    const line = (a: number, b: number, cls: string): SVGElement => {
      const [{ x: x1, y: y1 } = NOWHERE, { x: x2, y: y2 } = NOWHERE] = [places[a], places[b]];
      return svg.createSvg('line', { cls, attr: { x1, y1, x2, y2 } });
    };
    for (const [a, b] of this.ego.ties) line(a, b, 'acquaint-network-tie');
    for (const [at, [a, b]] of this.ego.suggested.entries()) {
      line(a, b, 'acquaint-network-suggested');
      line(a, b, 'acquaint-network-hit').addEventListener('click', () => {
        this.callbacks.pick(at);
      });
    }
  }

  private drawDot(svg: SVGElement, at: number, place: { cx: number; cy: number }): void {
    const person = this.ego.people[at];
    if (!person) return;
    const isOwn = at === 0;
    const cls = `acquaint-ego-dot ${isOwn ? 'is-own' : ''}`;
    const dot = svg.createSvg('circle', { cls, attr: { ...place, r: isOwn ? OWN : OTHER } });
    dot.createSvg('title').textContent = person.name;
    dot.addEventListener('click', (event) => {
      if (!isOwn) this.callbacks.open(person, event);
    });
  }

  /** Pixels from side to side: a picture that is not shown yet has none. */
  private breadth(): number {
    return Math.max(160, this.width);
  }

  private drawNames(svg: SVGElement, places: readonly Placed[]): void {
    const names = shortNamesOf(this.ego.people.map(({ name }) => name));
    const wanted = names.map((name, at) => {
      const { x = 0, y = 0 } = places[at] ?? {};
      const below = (at === 0 ? OWN : OTHER) + LINE / 2 + 2;
      const width = name.length * LETTER;
      return { x: withinSides(x, width, this.breadth()), y: y + below, width, height: LINE };
    });
    for (const at of placeNames(wanted, names.length)) {
      const { x = 0, y = 0 } = wanted[at] ?? {};
      const text = svg.createSvg('text', { cls: 'acquaint-network-name', attr: { x, y: y + 4 } });
      text.textContent = names[at] ?? '';
    }
  }

  private drawTable(): void {
    const { ego } = this;
    drawPictureTable(this.body, {
      label: EGO.label(ego.people[0]?.name ?? ''),
      heads: [NETWORK.person, NETWORK.knowsHead, NETWORK.meetHead],
      rows: ego.people.map((_, at) => at),
      cells: (at) => this.cells(at),
    });
  }

  private cells(at: number): readonly Cell[] {
    const { people, ties, suggested } = this.ego;
    const name = (one: number): string => people[one]?.name ?? '';
    const known = ties.flatMap(([a, b]) => (a === at ? name(b) : b === at ? name(a) : []));
    return [
      (cell) => {
        const attr = { href: '#', dir: 'auto' };
        const link = cell.createEl('a', { cls: 'acquaint-name-link', text: name(at), attr });
        link.addEventListener('click', (event) => {
          event.preventDefault();
          const person = people[at];
          if (person) this.callbacks.open(person, event);
        });
      },
      (cell) => cell.createSpan({ text: knownNames(known, MOST_NAMES), attr: { dir: 'auto' } }),
      (cell) => {
        for (const [number, [a, b]] of suggested.entries()) {
          if (a !== at && b !== at) continue;
          const attr = { type: 'button', dir: 'auto' };
          const text = name(a === at ? b : a);
          const button = cell.createEl('button', { cls: 'acquaint-name-link', text, attr });
          button.addEventListener('click', () => {
            this.callbacks.pick(number);
          });
        }
      },
    ];
  }
}

/** Draws those around a person into a part of the panel that is there for it. */
export function drawEgo(section: HTMLElement, ego: Ego, callbacks: EgoCallbacks): void {
  new EgoMap(section, ego, callbacks);
}
