import { linkSync, lstatSync, readFileSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './error-words.mts';

/** Who holds a lock, as its file says. */
interface Owner {
  readonly pid: number;
  /** When the process was started, as its machine counts; empty if that is not known. */
  readonly started: string;
  readonly host: string;
}

/** Milliseconds without a sign of life, if nobody can tell whether a process is running. */
const SILENCE = 3_600_000;

/** More than any lock says. */
const MAX_BYTES = 1_000;

/**
 * When a process was started: a number given to another process has another one. Only Linux tells
 * without asking another program.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM'; // another user's
  }
}

function statOf(file: string): Stats | undefined {
  return lstatSync(file, { throwIfNoEntry: false });
}

/** What a lock says; null if there is none any more. */
export function lockText(file: string): string | null {
  try {
    const stat = statOf(file);
    if (!stat) return null;
    return stat.isFile() && stat.size <= MAX_BYTES ? readFileSync(file, 'utf8') : '';
  } catch {
    return statOf(file) ? '' : null;
  }
}

export function lockOwner(text: string): Owner | null {
  const [, pid = '', started = '', host = ''] = /^(\d{1,15}) (\d*) (.*)\n$/.exec(text) ?? [];
  return pid === '' ? null : { pid: Number(pid), started, host };
}

function isSilent(file: string): boolean {
  const stat = statOf(file);
  return stat !== undefined && Date.now() - stat.mtimeMs > SILENCE;
}

/** Whether who holds a lock is there no more. */
export function isOwnerGone(file: string, { pid, started, host }: Owner): boolean {
  if (host !== hostname()) return isSilent(file);
  if (!isThere(pid)) return true;
  const now = startOf(pid);
  return now === '' || started === '' ? isSilent(file) : now !== started;
}

/**
 * Creates a lock that appears with its content.
 * @returns false if there is one
 */
export function makeLock(file: string, text: string): boolean {
  const beside = `${file}.${String(process.pid)}`;
  try {
    rmSync(beside, { force: true });
    writeFileSync(beside, text, { flag: 'wx' });
    try {
      linkSync(beside, file);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      writeFileSync(file, text, { flag: 'wx' }); // no hard links here
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

export function ownLockText(): string {
  return `${String(process.pid)} ${startOf(process.pid)} ${hostname()}\n`;
}

/**
 * Takes away a lock that was left behind, if it still is the one that was looked at: one process at
 * a time may, else it could be another's new one.
 */
export function clearLock(file: string, seen: string): void {
  const gate = `${file}.clearing`;
  if (!makeLock(gate, ownLockText())) {
    const owner = lockOwner(lockText(gate) ?? '');
    if (!owner || isOwnerGone(gate, owner)) rmSync(gate, { force: true });
    return;
  }
  try {
    if (lockText(file) === seen) rmSync(file, { force: true });
  } finally {
    rmSync(gate, { force: true });
  }
}
