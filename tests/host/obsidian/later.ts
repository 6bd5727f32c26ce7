// Source: assumed: that work of the app comes in later tasks, and how late.
/** Work of the app that comes in a task of its own, later; counted, so that tests can await it. */
export class Later {
  private readonly timers = new Map<string, number>();
  private count = 0;

  constructor(private readonly delay: number) {}

  get isIdle(): boolean {
    return this.timers.size === 0;
  }

  /** Work of the same key that is still to come is replaced. */
  run(work: () => void, key = `unnamed ${String(this.count++)}`): void {
    window.clearTimeout(this.timers.get(key));
    const timer = window.setTimeout(() => {
      this.timers.delete(key);
      work();
    }, this.delay);
    this.timers.set(key, timer);
  }

  stop(): void {
    for (const timer of this.timers.values()) window.clearTimeout(timer);
    this.timers.clear();
  }
}
