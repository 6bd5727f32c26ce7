/** How a picture is moved: its middle in pixels, and how many times it is enlarged. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A point of the picture on the screen, from its corner. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** What a user does with a picture by pointer, wheel and keys. */
export interface MapCallbacks {
  place(): MapPlace;
  move(to: MapPlace): void;
  fit(): void;
  /** A click or a touch that moved nothing. @param isCoarse by a finger */
  pick(point: MapPoint, isCoarse: boolean): void;
  hover(point: MapPoint): void;
}

const [LEAST, MOST] = [0.05, 8] as const;
/** Pixels that a finger or a mouse moves without meaning it. */
const STILL = 4;
const STEP = 40;
const ZOOM = 1.3;

/** Enlarges a picture so that what is at a point stays there. */
function zoomed({ x, y, scale }: MapPlace, point: MapPoint, by: number): MapPlace {
  const next = Math.min(MOST, Math.max(LEAST, scale * by));
  const grown = next / scale;
  return { x: point.x - (point.x - x) * grown, y: point.y - (point.y - y) * grown, scale: next };
}

/** Turns what pointer, wheel and keys do into places of a picture. */
export class MapGestures {
  private readonly pointers = new Map<number, MapPoint>();
  private hasMoved = false;

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly callbacks: MapCallbacks,
  ) {
    svg.addEventListener('pointerdown', (event) => {
      this.down(event);
    });
    svg.addEventListener('pointermove', (event) => {
      this.moved(event);
    });
    svg.addEventListener('pointerup', (event) => {
      this.up(event);
    });
    svg.addEventListener('pointercancel', (event) => {
      this.pointers.delete(event.pointerId);
    });
    svg.addEventListener('wheel', (event) => {
      event.preventDefault();
      const by = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015));
      callbacks.move(zoomed(callbacks.place(), this.pointOf(event), by));
    });
    svg.addEventListener('keydown', (event) => {
      const act = event.ctrlKey || event.metaKey ? undefined : this.keys()[event.key];
      act?.();
      if (act) event.preventDefault();
    });
  }

  /** Enlarges around the middle. */
  zoom(how: 'in' | 'out'): void {
    const { clientWidth, clientHeight } = this.svg;
    const middle = { x: clientWidth / 2, y: clientHeight / 2 };
    const by = how === 'in' ? ZOOM : 1 / ZOOM;
    this.callbacks.move(zoomed(this.callbacks.place(), middle, by));
  }

  private pointOf({ clientX, clientY }: MouseEvent): MapPoint {
    const { left, top } = this.svg.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.pointers.size === 0) this.hasMoved = false;
    this.pointers.set(event.pointerId, this.pointOf(event));
  }

  private moved(event: PointerEvent): void {
    const point = this.pointOf(event);
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      this.callbacks.hover(point);
      return;
    }
    const [dx, dy] = [point.x - before.x, point.y - before.y];
    if (!this.hasMoved && Math.hypot(dx, dy) < STILL) return;
    // Not before it moves: else a click would never reach what lies under it.
    if (!this.hasMoved) this.svg.setPointerCapture(event.pointerId);
    this.hasMoved = true;
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, point);
    if (other) this.pinch(other, before, point);
    else this.moveBy(dx, dy);
  }

  private moveBy(dx: number, dy: number): void {
    const { x, y, scale } = this.callbacks.place();
    this.callbacks.move({ x: x + dx, y: y + dy, scale });
  }

  private pinch(fixed: MapPoint, before: MapPoint, now: MapPoint): void {
    const apart = (point: MapPoint): number => Math.hypot(point.x - fixed.x, point.y - fixed.y);
    const by = apart(now) / Math.max(1, apart(before));
    this.callbacks.move(zoomed(this.callbacks.place(), fixed, by));
  }

  private up(event: PointerEvent): void {
    const isLast = this.pointers.delete(event.pointerId) && this.pointers.size === 0;
    if (isLast && !this.hasMoved)
      this.callbacks.pick(this.pointOf(event), event.pointerType === 'touch');
  }

  private keys(): Readonly<Record<string, () => void>> {
    const by = (dx: number, dy: number) => () => {
      this.moveBy(dx * STEP, dy * STEP);
    };
    const zoom = (how: 'in' | 'out') => () => {
      this.zoom(how);
    };
    return {
      ArrowLeft: by(1, 0),
      ArrowRight: by(-1, 0),
      ArrowUp: by(0, 1),
      ArrowDown: by(0, -1),
      '+': zoom('in'),
      '=': zoom('in'),
      '-': zoom('out'),
      '0': () => {
        this.callbacks.fit();
      },
    };
  }
}
