/** A name that wants to stand at a dot, in pixels; those that come first go before the others. */
export interface WantedName {
  /** The middle of the name. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the middle of a name stands so that nothing of it is cut off at the sides of a picture. */
export function withinSides(x: number, width: number, picture: number): number {
  if (x < 0 || x > picture || width > picture) return x;
  return Math.min(Math.max(x, width / 2), picture - width / 2);
}

/** Pixels of a square of the plan of what is taken. */
const CELL = 64;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf({ x, y, width, height }: WantedName): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What is taken, by squares, so that a name is compared only with those around it. */
class Plan {
  private readonly cells = new Map<string, Box[]>();

  /** @returns whether there was room */
  take(box: Box): boolean {
    const keys = this.keysOf(box);
    if (keys.some((key) => this.cells.get(key)?.some((other) => overlap(box, other)))) return false;
    for (const key of keys) {
      const there = this.cells.get(key) ?? [];
      there.push(box);
      this.cells.set(key, there);
    }
    return true;
  }

  private keysOf({ left, top, right, bottom }: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
        keys.push(`${String(x)} ${String(y)}`);
    return keys;
  }
}

/**
 * Which names have room, so that none lies over another: the first always, of the others those that
 * collide with none before them.
 * @returns their places in the list, in order
 */
export function placeNames(wanted: readonly WantedName[], limit: number): number[] {
  const plan = new Plan();
  const placed: number[] = [];
  for (let at = 0; at < wanted.length && placed.length < limit; at++) {
    const name = wanted[at];
    if (name && plan.take(boxOf(name))) placed.push(at);
  }
  return placed;
}
