import { NETWORK } from '../../words/network/network';
import { MapGestures, type MapPlace, type MapPoint } from './map-gestures';
import { LINE_HEIGHT, MapNames, MOST_NAMES, type MapName } from './map-names';

/** A dot as it is drawn, in pixels of a picture that is not enlarged. */
export interface MapDot {
  readonly x: number;
  readonly y: number;
  /** 0: it is not there now. */
  readonly radius: number;
  /** Its colour, from 1; 0: none of its own. */
  readonly hue: number;
  readonly name: string;
  readonly weight: number;
}

/** All that a map shows. */
export interface MapPicture {
  readonly dots: readonly MapDot[];
  /** Numbers of two dots. */
  readonly lines: readonly (readonly [number, number])[];
  /** The same, dotted, the best first. */
  readonly suggested: readonly (readonly [number, number])[];
  /** Names of what lies together. */
  readonly headings: readonly { readonly x: number; readonly y: number; readonly name: string }[];
}

interface MapCallbacks {
  pickDot(at: number): void;
  pickLine(at: number): void;
  pickNothing(): void;
}

const EMPTY: MapPicture = { dots: [], lines: [], suggested: [], headings: [] };

/** Dotted lines that are drawn before the user zooms in. */
const FEW_LINES = 13;
const CLOSER = 1.5;
/** Pixels around all, and how far off a dot is met by a mouse, and by a finger. */
const [MARGIN, NEAR, NEAR_FINGER] = [36, 6, 20] as const;
/** Pixels above a group at which its name stands. */
const ABOVE = 18;

function dotPath(dots: readonly MapDot[]): string {
  // A line of no length with round ends is a dot; all of a colour and size are one path.
  return dots.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
}

function linePath(dots: readonly MapDot[], lines: MapPicture['lines']): string {
  return lines
    .map(([from, to]) => {
      const [a, b] = [dots[from], dots[to]];
      if (!a || !b) return '';
      return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
    })
    .join('');
}

/** Dots of one colour and size. */
interface Bucket {
  readonly path: SVGElement;
  readonly radius: number;
}

/** The picture of a network: dots, lines and names, moved and enlarged as one. */
export class NetworkMap {
  readonly svg: SVGSVGElement;
  private picture = EMPTY;
  private chosen: number | null = null;
  private hovered: number | null = null;
  private lineUnder: number | null = null;
  private place: MapPlace = { x: 0, y: 0, scale: 1 };
  private isFitted = true;
  private frame = 0;
  private buckets: readonly Bucket[] = [];
  private readonly world: SVGElement;
  private readonly ties: SVGElement;
  private readonly strong: SVGElement;
  private readonly dotted: SVGElement;
  private readonly dots: SVGElement;
  private readonly ring: SVGElement;
  private readonly names: MapNames;
  private readonly gestures: MapGestures;
  private readonly sizes: ResizeObserver;

  constructor(
    parent: HTMLElement,
    private readonly callbacks: MapCallbacks,
  ) {
    this.svg = parent.createSvg('svg', {
      cls: 'acquaint-network-map',
      attr: { tabindex: '0', role: 'group', 'aria-label': NETWORK.map },
    });
    this.world = this.svg.createSvg('g');
    this.ties = this.world.createSvg('path', { cls: 'acquaint-network-tie' });
    this.strong = this.world.createSvg('path', { cls: 'acquaint-network-strong' });
    this.dotted = this.world.createSvg('g');
    const attr = { 'data-on-screen': '' };
    this.ring = this.world.createSvg('path', { cls: 'acquaint-network-ring', attr });
    this.dots = this.world.createSvg('g');
    this.names = new MapNames(this.svg);
    this.gestures = this.listen();
    this.sizes = new ResizeObserver(() => {
      if (this.isFitted) this.fit();
      else this.schedule();
    });
    this.sizes.observe(this.svg);
  }

  close(): void {
    this.sizes.disconnect();
    this.svg.win.cancelAnimationFrame(this.frame);
  }

  zoom(how: 'in' | 'out'): void {
    this.gestures.zoom(how);
  }

  /** @param chosen the dot that is looked at; null: none */
  show(picture: MapPicture, chosen: number | null): void {
    this.picture = picture;
    this.hovered = null;
    this.ties.setAttribute('d', linePath(picture.dots, picture.lines));
    this.drawDots();
    this.drawSuggested();
    this.choose(chosen);
    if (this.isFitted) this.fit();
  }

  /** Marks a dot and the dots it is tied to. */
  choose(at: number | null): void {
    this.chosen = at;
    const { dots, lines } = this.picture;
    const own = at === null ? [] : lines.filter(([a, b]) => a === at || b === at);
    this.strong.setAttribute('d', linePath(dots, own));
    const dot = at === null ? undefined : dots[at];
    this.ring.setAttribute('d', dot ? dotPath([dot]) : '');
    this.schedule();
  }

  /** Brings a dot into the middle, and close enough that its name has room. */
  lookAt(at: number): void {
    const dot = this.picture.dots[at];
    if (!dot) return;
    const scale = Math.max(1, this.place.scale);
    const { clientWidth, clientHeight } = this.svg;
    const [x, y] = [clientWidth / 2 - dot.x * scale, clientHeight / 2 - dot.y * scale];
    this.moveTo({ x, y, scale });
  }

  /** Shows all of it. */
  fit(): void {
    const dots = this.picture.dots.filter(({ radius }) => radius > 0);
    const { clientWidth, clientHeight } = this.svg;
    const span = (of: (dot: MapDot) => number): readonly [number, number] => {
      const all = dots.map(of);
      return all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)];
    };
    const [left, right] = span(({ x }) => x);
    const [top, bottom] = span(({ y }) => y);
    const room = (size: number, wide: number): number => (size - 2 * MARGIN) / Math.max(1, wide);
    const wanted = Math.min(room(clientWidth, right - left), room(clientHeight, bottom - top));
    const scale = Math.min(1.6, Math.max(0.05, wanted));
    this.moveTo({
      x: clientWidth / 2 - ((left + right) / 2) * scale,
      y: clientHeight / 2 - ((top + bottom) / 2) * scale,
      scale,
    });
    this.isFitted = true;
  }

  private listen(): MapGestures {
    return new MapGestures(this.svg, {
      place: () => this.place,
      move: (to) => {
        this.moveTo(to);
      },
      fit: () => {
        this.fit();
      },
      pick: (point, isCoarse) => {
        this.pick(point, isCoarse ? NEAR_FINGER : NEAR);
      },
      hover: (point) => {
        this.hover(point);
      },
    });
  }

  private moveTo(place: MapPlace): void {
    this.isFitted = false;
    this.place = place;
    this.schedule();
  }

  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = this.svg.win.requestAnimationFrame(() => {
      this.frame = 0;
      this.render();
    });
  }

  private drawDots(): void {
    this.dots.empty();
    const byLook = new Map<string, MapDot[]>();
    for (const dot of this.picture.dots) {
      if (dot.radius === 0) continue;
      const look = `${String(dot.hue)} ${String(Math.round(dot.radius))}`;
      const alike = byLook.get(look) ?? [];
      alike.push(dot);
      byLook.set(look, alike);
    }
    this.buckets = [...byLook.values()].map((dots) => {
      const cls = `acquaint-network-dots acquaint-hue-${String(dots[0]?.hue ?? 0)}`;
      const path = this.dots.createSvg('path', { cls, attr: { d: dotPath(dots) } });
      return { path, radius: Math.round(dots[0]?.radius ?? 0) };
    });
  }

  private drawSuggested(): void {
    this.dotted.empty();
    const { dots, suggested } = this.picture;
    for (const [at, line] of suggested.entries()) {
      const d = linePath(dots, [line]);
      const group = this.dotted.createSvg('g');
      group.createSvg('path', { cls: 'acquaint-network-suggested', attr: { d } });
      const attr = { d, 'data-on-screen': '' };
      const hit = group.createSvg('path', { cls: 'acquaint-network-hit', attr });
      // Before the picture itself hears of it.
      hit.addEventListener('pointerup', () => {
        this.lineUnder = at;
      });
    }
  }

  /** Moves and enlarges all of it; dots and letters stay of their size, or nearly so. */
  private render(): void {
    const { x, y, scale } = this.place;
    const moved = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`;
    this.world.setAttribute('transform', moved);
    const shrunk = this.shrink();
    for (const { path, radius } of this.buckets)
      path.setAttribute('stroke-width', (2 * radius * shrunk).toFixed(1));
    const ring = this.chosen === null ? 0 : (this.picture.dots[this.chosen]?.radius ?? 0);
    this.ring.setAttribute('stroke-width', (2 * ring * shrunk + 6).toFixed(1));
    for (const [at, group] of [...this.dotted.children].entries())
      group.toggleClass('is-hidden', at >= FEW_LINES && scale < CLOSER);
    this.names.draw([...this.headings(), ...this.namesOfDots()]);
  }

  /** Far away dots are smaller, else they would lie over each other. */
  private shrink(): number {
    return Math.min(1.2, Math.max(0.35, Math.sqrt(this.place.scale)));
  }

  private onScreen({ x, y }: MapPoint): MapPoint {
    const { place } = this;
    return { x: place.x + x * place.scale, y: place.y + y * place.scale };
  }

  private headings(): MapName[] {
    return this.picture.headings.map(({ name, ...at }) => {
      const { x, y } = this.onScreen(at);
      return { name, x, y: y - ABOVE, isHeading: true };
    });
  }

  /** Of dots in view: the one that is looked at first, then who knows most. */
  private namesOfDots(): MapName[] {
    const { clientWidth, clientHeight } = this.svg;
    const { dots } = this.picture;
    const isInView = (dot: MapDot): boolean => {
      const { x, y } = this.onScreen(dot);
      return dot.radius > 0 && x > 0 && x < clientWidth && y > 0 && y < clientHeight;
    };
    const looked = [this.hovered, this.chosen].flatMap((at) => (at === null ? [] : at));
    const seen = dots.flatMap((dot, at) => (isInView(dot) && !looked.includes(at) ? at : []));
    const weight = (at: number): number => dots[at]?.weight ?? 0;
    seen.sort((a, b) => weight(b) - weight(a) || a - b);
    return [...looked, ...seen.slice(0, 4 * MOST_NAMES)].flatMap((at) => {
      const dot = dots[at];
      if (!dot) return [];
      const { x, y } = this.onScreen(dot);
      const below = dot.radius * this.shrink() + LINE_HEIGHT / 2 + 1;
      return [{ name: dot.name, x, y: y + below, isHeading: false }];
    });
  }

  private nearest(point: MapPoint, reach: number): number | null {
    let found: number | null = null;
    let least = Infinity;
    for (const [at, dot] of this.picture.dots.entries()) {
      if (dot.radius === 0) continue;
      const { x, y } = this.onScreen(dot);
      const away = Math.hypot(x - point.x, y - point.y);
      if (away > dot.radius * this.shrink() + reach || away >= least) continue;
      least = away;
      found = at;
    }
    return found;
  }

  private pick(point: MapPoint, reach: number): void {
    const line = this.lineUnder;
    this.lineUnder = null;
    const dot = this.nearest(point, line === null ? reach : 1);
    if (dot !== null) this.callbacks.pickDot(dot);
    else if (line !== null) this.callbacks.pickLine(line);
    else this.callbacks.pickNothing();
  }

  private hover(point: MapPoint): void {
    const before = this.hovered;
    this.hovered = this.nearest(point, NEAR);
    this.svg.toggleClass('is-over', this.hovered !== null);
    if (before !== this.hovered) this.schedule();
  }
}
