/** Called once a batch, with the paths whose notes now say something else. */
export type IndexListener = (changed: ReadonlySet<string>) => void;

/** Who hears of changes to an index. */
export class IndexEvents {
  private readonly followers: IndexListener[] = [];
  private readonly listeners = new Set<IndexListener>();
  private changes = 0;

  /** Another number whenever something has changed, for what is kept until then. */
  get version(): number {
    return this.changes;
  }

  /** @returns how to stop listening */
  subscribe(listener: IndexListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** For what is worked out from the index: it hears of changes before those who show it. */
  follow(follower: IndexListener): void {
    this.followers.push(follower);
  }

  protected tell(changed: ReadonlySet<string>): void {
    this.changes++;
    for (const listener of [...this.followers, ...this.listeners]) listener(changed);
  }
}
