/** Milliseconds until listeners are told if no frame comes: a hidden window draws none. */
const WITHOUT_FRAME = 50;

/** How often listeners are told at the pace of frames before that is called a flood. */
const BURST = 6;

/** Milliseconds without a change after which a flood is over. */
const QUIET = 1000;

/** Milliseconds between two tellings in a flood, at its start and when it has lasted long. */
const INTERVAL = { shortest: 200, longest: 1000 } as const;

/** In a flood a tenth of the time it has lasted passes between two tellings. */
const SHARE = 10;

/** Time, as the window or a test has it; in milliseconds. */
export interface FrameClock {
  now(): number;
  /** Runs something with the next frame. @returns how to take that back */
  nextFrame(run: () => void): () => void;
  /** Runs something later. @returns how to take that back */
  after(milliseconds: number, run: () => void): () => void;
}

const WINDOW_CLOCK: FrameClock = {
  now: () => performance.now(),
  nextFrame: (run) => {
    const frame = window.requestAnimationFrame(run);
    return () => {
      window.cancelAnimationFrame(frame);
    };
  },
  after: (milliseconds, run) => {
    const timer = window.setTimeout(run, milliseconds);
    return () => {
      window.clearTimeout(timer);
    };
  },
};

/**
 * Batches changes, so that listeners are told once a frame however many notes changed. The app
 * reports notes one by one, thousands on a first start or when a folder is synced: then listeners
 * are told about every 200 ms, later every second, because they draw.
 */
export class ChangeThrottle {
  private cancel: (() => void) | null = null;
  private isOwed = false;
  private holders = 0;
  private told = 0;
  private floodSince = 0;
  private lastChange = Number.NEGATIVE_INFINITY;

  /** @param tell tells the listeners; says whether there was something to tell */
  constructor(
    private readonly tell: () => boolean,
    private readonly clock: FrameClock = WINDOW_CLOCK,
  ) {}

  /** Something changed. */
  changed(): void {
    const now = this.clock.now();
    if (now - this.lastChange > QUIET) {
      this.floodSince = now;
      this.told = 0;
    }
    this.lastChange = now;
    this.isOwed = true;
    this.plan();
  }

  /**
   * Listeners hear of nothing until the hold is over, then once of everything.
   * @returns how to end it; calling that again does nothing
   */
  hold(): () => void {
    this.holders++;
    this.unplan();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.holders--;
      this.plan();
    };
  }

  /** Nothing is told any more. */
  stop(): void {
    this.isOwed = false;
    this.unplan();
  }

  private plan(): void {
    if (!this.isOwed || this.holders > 0 || this.cancel !== null) return;
    const run = (): void => {
      this.unplan();
      this.isOwed = false;
      if (this.tell()) this.told++;
    };
    if (this.told >= BURST) {
      this.cancel = this.clock.after(this.interval(), run);
      return;
    }
    const ways = [this.clock.nextFrame(run), this.clock.after(WITHOUT_FRAME, run)];
    this.cancel = () => {
      for (const cancel of ways) cancel();
    };
  }

  private interval(): number {
    const share = (this.clock.now() - this.floodSince) / SHARE;
    return Math.min(INTERVAL.longest, Math.max(INTERVAL.shortest, share));
  }

  private unplan(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
