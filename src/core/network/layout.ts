import { forceCollide, forceLink, forceManyBody, forceX, forceY, type Force } from 'd3-force';
import type { PausingWork } from '../collections/pausing-work';

/** What is laid out: dots of a size, in groups, with lines between them. */
export interface ToLayOut {
  /** By dot, in pixels. */
  readonly radii: readonly number[];
  /** By dot, its group from 0 on. */
  readonly groups: readonly number[];
  /** Numbers of two dots. */
  readonly lines: readonly (readonly [number, number])[];
}

/** Where each dot lies, in pixels from the middle. */
export interface Layout {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** A dot as the forces move it. */
interface Body {
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly radius: number;
  readonly group: number;
}

interface Tie {
  source: Body;
  target: Body;
}

/** From this many dots on, exact positions are harder to see, and cost more. */
const MANY = 500;

/** Steps until all is at rest: few dots take more, because each step costs little. */
export function stepsOf(dots: number): number {
  return dots > MANY ? 90 : 240;
}

/** What a step keeps of the speed of a dot, and how weak the forces are at the end. */
const [KEPT, LEAST] = [0.6, 0.001];
/** Around a dot there is room for a name. */
const ROOM = 9;
/** Turns from one dot to the next that never line up (Vogel 1979). */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Numbers that look random and are the same each time (mulberry32): the forces need a few. */
function seeded(): () => number {
  let state = 0x9e_37_79_b9;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_00_00_00_00;
  };
}

function bodyAt(index: number, at: number, [x, y, radius, group]: readonly number[]): Body {
  const [far, turn] = [ROOM * Math.sqrt(0.5 + at), at * GOLDEN];
  return {
    index,
    x: (x ?? 0) + far * Math.cos(turn),
    y: (y ?? 0) + far * Math.sin(turn),
    vx: 0,
    vy: 0,
    radius: radius ?? 0,
    group: group ?? 0,
  };
}

/**
 * Moves bodies by forces, step by step. Not `forceSimulation`: that one runs by a timer of its own,
 * and this room has no clock.
 */
function* moved(
  bodies: Body[],
  forces: readonly Force<Body, undefined>[],
  steps: number,
): PausingWork<void> {
  const random = seeded();
  for (const force of forces) force.initialize?.(bodies, random);
  const decay = 1 - LEAST ** (1 / steps);
  let alpha = 1;
  for (let step = 0; step < steps; step++) {
    alpha -= alpha * decay;
    for (const force of forces) {
      force(alpha);
      yield;
    }
    for (const body of bodies) {
      body.vx *= KEPT;
      body.vy *= KEPT;
      body.x += body.vx;
      body.y += body.vy;
    }
  }
}

/** The middle of each group: as far from each other as the groups and their dots are large. */
function* middles({ groups, radii }: ToLayOut): PausingWork<readonly Body[]> {
  const widest: number[] = [];
  for (const [at, group] of groups.entries())
    widest[group] = Math.max(widest[group] ?? 0, radii[at] ?? 0);
  const bodies = sizesOf(groups).map((size, group) => {
    const radius = ROOM * 2.2 * Math.sqrt(size) + 2 * ROOM + (widest[group] ?? 0);
    return bodyAt(group, group * 4, [0, 0, radius, group]);
  });
  const forces: Force<Body, undefined>[] = [
    forceX<Body>(0).strength(0.05),
    forceY<Body>(0).strength(0.07),
    forceCollide<Body>(({ radius: r }) => r).iterations(3),
  ];
  yield* moved(bodies, forces, 200);
  return bodies;
}

function sizesOf(groups: readonly number[]): number[] {
  const sizes = new Array<number>(Math.max(-1, ...groups) + 1).fill(0);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}

function linksOf(lines: ToLayOut['lines'], bodies: readonly Body[]): Tie[] {
  return lines.flatMap(([a, b]) => {
    const [source, target] = [bodies[a], bodies[b]];
    return source && target && source !== target ? [{ source, target }] : [];
  });
}

/**
 * Lays dots out so that groups lie together and who is tied lies near; the same for the same, with a
 * stop after each force of each step.
 */
export function* layOut(what: ToLayOut): PausingWork<Layout> {
  const { radii, groups, lines } = what;
  const places = yield* middles(what);
  const seen: number[] = [];
  const bodies = radii.map((radius, number) => {
    const group = groups[number] ?? 0;
    const place = places[group];
    const at = (seen[group] ?? -1) + 1;
    seen[group] = at;
    return bodyAt(number, at, [place?.x ?? 0, place?.y ?? 0, radius, group]);
  });
  const forces: Force<Body, undefined>[] = [
    forceManyBody<Body>()
      .strength(-40)
      .distanceMax(220)
      .theta(bodies.length > MANY ? 1.3 : 0.9),
    forceLink<Body, Tie>(linksOf(lines, bodies)).strength(0.04).distance(50),
    forceX<Body>(({ group }) => places[group]?.x ?? 0).strength(0.16),
    forceY<Body>(({ group }) => places[group]?.y ?? 0).strength(0.16),
    forceCollide<Body>(({ radius }) => radius + ROOM),
  ];
  yield* moved(bodies, forces, stepsOf(bodies.length));
  return {
    xs: Float64Array.from(bodies, ({ x }) => x),
    ys: Float64Array.from(bodies, ({ y }) => y),
  };
}
