import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorWords } from './error-words.mts';
import {
  clearLock,
  isOwnerGone,
  lockOwner,
  lockText,
  makeLock,
  ownLockText,
} from './lock-file.mts';
import { PROGRAM_FILES } from '../words/kit/program-files';

/** What came of work that nothing else may do at the same time. */
export type Held<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly reason: string };

interface LockEnvironment {
  /** The machine's folder for temporary files. */
  readonly folder: string;
  /** Passes some time before the lock is looked at again. */
  readonly pause: () => Promise<unknown>;
}

/** Looks before giving up: at 10 ms each, a minute and more. */
const MAX_LOOKS = 6_000;

/** Looks after which a lock that says nothing of its owner counts as left behind. */
const LOOKS_AT_NOTHING = 100;

/** One name for a vault, whatever links or letters lead to it. */
function keyOf(root: string): string {
  const { dev, ino } = statSync(root, { bigint: true });
  return `acquaint-${dev.toString(36)}-${ino.toString(36)}.lock`;
}

function busy(file: string): string {
  const owner = lockOwner(lockText(file) ?? '');
  return owner ? PROGRAM_FILES.lockedBy(String(owner.pid), file) : PROGRAM_FILES.locked(file);
}

/**
 * Keeps runs of the program that write to one vault apart, by a file in the machine's temporary
 * folder. Whoever finds the file of a process that is gone takes it over. It holds the app and
 * sync tools off nothing: they do not know of it.
 */
export class VaultLock {
  private depth = 0;
  private file = '';
  private failure: string | null = null;

  constructor(
    private readonly root: string,
    private readonly environment: LockEnvironment = {
      folder: tmpdir(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 10)),
    },
  ) {}

  /** Does work that no other run does at the same time; within it, more of it is done at once. */
  async hold<T>(work: () => T | Promise<T>): Promise<Held<T>> {
    if (this.depth === 0 && this.failure === null) this.failure = await this.take();
    // Once is enough: each of many writes would wait as long again.
    if (this.failure !== null) return { kind: 'refused', reason: this.failure };
    this.depth++;
    try {
      return { kind: 'done', value: await work() };
    } finally {
      if (--this.depth === 0) this.letGo();
    }
  }

  /** @returns null once it is held, else why it is not */
  private async take(): Promise<string | null> {
    const { folder, pause } = this.environment;
    let before: string | null = null;
    try {
      const file = join(folder, keyOf(this.root));
      this.file = file;
      for (let looks = 0, same = 0; looks < MAX_LOOKS; looks++) {
        if (makeLock(file, ownLockText())) return null;
        const seen = lockText(file);
        same = seen === before ? same + 1 : 0;
        before = seen;
        const owner = lockOwner(seen ?? '');
        const isLeft = owner ? isOwnerGone(file, owner) : same >= LOOKS_AT_NOTHING;
        if (seen !== null && isLeft) clearLock(file, seen);
        else await pause();
      }
      return busy(file);
    } catch (error) {
      return PROGRAM_FILES.noLock(folder, errorWords(error));
    }
  }

  private letGo(): void {
    const { file } = this;
    if (lockText(file) === ownLockText()) rmSync(file, { force: true });
  }
}
