import { describe, expect, it } from 'vitest';
import { ChangeThrottle, type FrameClock } from '../../src/obsidian/change-throttle';

interface Planned {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that a test turns; frames come every 16 ms, or never. */
class TurnedClock implements FrameClock {
  private time = 0;
  private readonly planned = new Set<Planned>();

  constructor(private readonly hasFrames = true) {}

  now(): number {
    return this.time;
  }

  nextFrame(run: () => void): () => void {
    const frame = Math.floor(this.time / 16) * 16 + 16;
    return this.plan(this.hasFrames ? frame : Number.POSITIVE_INFINITY, run);
  }

  after(milliseconds: number, run: () => void): () => void {
    return this.plan(this.time + milliseconds, run);
  }

  /** Goes on to a time, and runs what falls due on the way. */
  turnTo(time: number): void {
    for (;;) {
      const [next] = [...this.planned].sort((a, b) => a.at - b.at);
      if (!next || next.at > time) break;
      this.planned.delete(next);
      this.time = next.at;
      next.run();
    }
    this.time = time;
  }

  private plan(at: number, run: () => void): () => void {
    const planned = { at, run };
    this.planned.add(planned);
    return () => this.planned.delete(planned);
  }
}

function throttleOn(clock: FrameClock): {
  readonly throttle: ChangeThrottle;
  readonly told: number[];
} {
  const told: number[] = [];
  const throttle = new ChangeThrottle(() => {
    told.push(clock.now());
    return true;
  }, clock);
  return { throttle, told };
}

/** Changes one by one, so many milliseconds apart. @returns how often was told in all */
function flood(count: number, apart: number): number {
  const clock = new TurnedClock();
  const { throttle, told } = throttleOn(clock);
  for (let at = 1; at <= count; at++) {
    throttle.changed();
    clock.turnTo(at * apart);
  }
  clock.turnTo(count * apart + 5000);
  return told.length;
}

describe('listeners', () => {
  it('hear of all changes of a frame once', () => {
    const clock = new TurnedClock();
    const { throttle, told } = throttleOn(clock);
    for (let i = 0; i < 100; i++) throttle.changed();
    expect(told).toEqual([]);
    clock.turnTo(1000);
    expect(told).toEqual([16]);
  });

  it('hear of a change within 50 ms where no frame comes', () => {
    const clock = new TurnedClock(false);
    const { throttle, told } = throttleOn(clock);
    throttle.changed();
    clock.turnTo(1000);
    expect(told).toEqual([50]);
  });

  it('hear of changes that are a second apart with the next frame each', () => {
    const clock = new TurnedClock();
    const { throttle, told } = throttleOn(clock);
    for (let at = 0; at < 20; at++) {
      clock.turnTo(at * 1600);
      throttle.changed();
    }
    clock.turnTo(60_000);
    expect(told).toEqual(Array.from({ length: 20 }, (_, at) => at * 1600 + 16));
  });

  it.each([
    ['1,000 notes in 2 seconds', 1000, 2],
    ['1,000 notes in 5 seconds', 1000, 5],
    ['1,000 notes in half a minute', 1000, 30],
    ['10,000 notes in half a minute', 10_000, 3],
  ])('are told at most 60 times of %s', (_, count, apart) => {
    expect(flood(count, apart)).toBeLessThanOrEqual(60);
  });

  it('are told of a flood every 200 ms at first', () => {
    expect(flood(500, 2)).toBeGreaterThanOrEqual(9);
  });

  it('hear of the last change of a flood', () => {
    const clock = new TurnedClock();
    const { throttle, told } = throttleOn(clock);
    for (let at = 0; at < 400; at++) {
      clock.turnTo(at * 3);
      throttle.changed();
    }
    clock.turnTo(10_000);
    expect(told.at(-1)).toBeGreaterThan(399 * 3);
  });

  it('hear of nothing while changes are held, and then once', () => {
    const clock = new TurnedClock();
    const { throttle, told } = throttleOn(clock);
    throttle.changed();
    const [end, endOther] = [throttle.hold(), throttle.hold()];
    throttle.changed();
    clock.turnTo(5000);
    end();
    end();
    clock.turnTo(6000);
    expect(told).toEqual([]);
    endOther();
    clock.turnTo(7000);
    expect(told).toHaveLength(1);
  });

  it('hear of nothing after the end', () => {
    const clock = new TurnedClock();
    const { throttle, told } = throttleOn(clock);
    throttle.changed();
    throttle.stop();
    clock.turnTo(1000);
    expect(told).toEqual([]);
  });

  it('do not lose the pace of frames to changes that say nothing', () => {
    const clock = new TurnedClock();
    const told: number[] = [];
    let isNews = false;
    const throttle = new ChangeThrottle(() => {
      if (isNews) told.push(clock.now());
      return isNews;
    }, clock);
    for (let at = 0; at < 50; at++) {
      clock.turnTo(at * 20);
      throttle.changed();
    }
    clock.turnTo(1000);
    isNews = true;
    throttle.changed();
    clock.turnTo(1100);
    expect(told).toEqual([1008]);
  });
});
