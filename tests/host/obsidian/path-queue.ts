// Source: assumed: that the app writes one file once at a time (Vault.process, obsidian.d.ts).
/** One task at a time for each path. */
export class PathQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  async run<T>(path: string, task: () => Promise<T>): Promise<T> {
    const before = this.tails.get(path) ?? Promise.resolve();
    const turn = before.then(task, task);
    this.tails.set(path, turn);
    try {
      return await turn;
    } finally {
      if (this.tails.get(path) === turn) this.tails.delete(path);
    }
  }

  get isIdle(): boolean {
    return this.tails.size === 0;
  }
}
