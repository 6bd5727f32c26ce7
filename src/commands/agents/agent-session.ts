import {
  PlannedNotes,
  type PlannedChange,
  type PathState,
} from '../../actions/agents/planned-notes';
import { reversed, writeTogether, type NotDone } from '../../actions/agents/write-together';
import type { Clock, LinkedStore } from '../../actions/ports';
import type { Day } from '../../core/days/day';
import { basename } from '../../core/notes/note-facts';
import type { LikelyFolder } from '../../core/people/likely-folder';
import type { PeopleIndex } from '../../core/people/people-index';
import { lineDiff } from '../../core/text/line-diff';
import { AGENTS } from '../../words/agents/agents';
import type { Command, CommandOutcome, Options } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { namesakesOf, type PossibleNamesake } from './namesakes';

/** A vault that was read just now. */
export interface OpenVault {
  readonly index: PeopleIndex;
  readonly likelyFolder: LikelyFolder | null;
  readonly store: LinkedStore;
  /** What is at a path where a note is to be made. */
  readonly stateOfPath: (path: string) => PathState;
}

/** Work on a vault, or why it could not be begun, in words. */
export type VaultWork<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly reason: string };

/** The vault that agents are served from. It is read again for each call: nothing of it is kept. */
export interface AgentVault {
  read<T>(work: (vault: OpenVault) => Promise<T>): Promise<VaultWork<T>>;
  /** The same while no other run of the program writes. */
  alone<T>(work: (vault: OpenVault) => Promise<T>): Promise<VaultWork<T>>;
}

export interface SessionEnvironment {
  readonly vault: AgentVault;
  readonly clock: Clock;
  /** Milliseconds, to tell how old a plan is. */
  readonly now: () => number;
  /** A text that nobody can guess. */
  readonly newId: () => string;
}

/** A call of a command, checked against its options. */
export interface AgentCall {
  readonly command: Command;
  readonly options: Options;
  readonly date: Day | null;
}

/** What is shown of a change: the file's path, what becomes of it, and its lines as a diff. */
interface ShownChange {
  readonly path: string;
  readonly effect: 'created' | 'changed' | 'removed';
  readonly diff: readonly string[];
}

export type AgentAnswer =
  | { readonly kind: 'answer'; readonly data: unknown }
  | {
      readonly kind: 'plan';
      readonly plan: string;
      /** What the command will answer once it is carried out. */
      readonly data: unknown;
      /** People who may be the one to be added. */
      readonly alike: readonly PossibleNamesake[];
      readonly changes: readonly ShownChange[];
    }
  | {
      readonly kind: 'confirmed' | 'undone';
      readonly plan: string;
      readonly changes: readonly Pick<ShownChange, 'path' | 'effect'>[];
    }
  | { readonly kind: 'refused'; readonly message: string };

interface Plan {
  readonly call: AgentCall;
  readonly today: Day;
  readonly changes: readonly PlannedChange[];
  readonly madeAt: number;
}

interface Confirmed {
  readonly id: string;
  readonly changes: readonly PlannedChange[];
}

/** How long a plan is kept, in milliseconds. */
const KEPT_FOR = 10 * 60_000;

/** Plans that are kept beside each other, and changes that can be undone; the oldest go first. */
const [MAX_PLANS, MAX_CONFIRMED] = [50, 100];

/** Characters of a plan's diff: what cannot be shown is not done. */
const MAX_SHOWN = 40_000;

function refused(message: string): AgentAnswer {
  return { kind: 'refused', message };
}

function effectOf({ before, after }: PlannedChange): ShownChange['effect'] {
  if (before === null) return 'created';
  return after === null ? 'removed' : 'changed';
}

function effects(changes: readonly PlannedChange[]): Pick<ShownChange, 'path' | 'effect'>[] {
  return changes.map((change) => ({ path: change.path, effect: effectOf(change) }));
}

function shown(changes: readonly PlannedChange[]): ShownChange[] {
  return changes.map((change) => ({
    path: change.path,
    effect: effectOf(change),
    diff: lineDiff(change.before ?? '', change.after ?? ''),
  }));
}

function lengthOf(changes: readonly ShownChange[]): number {
  return changes.reduce((sum, { diff }) => sum + diff.join('\n').length, 0);
}

/** What differs of two plans of one call: the note that changed; empty: something else; null: nothing. */
function differing(planned: readonly PlannedChange[], now: readonly PlannedChange[]) {
  const isSame = (change: PlannedChange, at: number): boolean =>
    (['path', 'before', 'after'] as const).every((key) => now[at]?.[key] === change[key]);
  if (planned.length === now.length && planned.every(isSame)) return null;
  const changed = planned.find((change) =>
    now.some(({ path, before }) => path === change.path && before !== change.before),
  );
  return changed?.path ?? '';
}

/** Letters and digits of a name, so that whoever approves an id sees which person it is about. */
function slug(path: string): string {
  return basename(path)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 24)
    .replace(/^-+|-+$/g, '');
}

function whyNot({ path, reason, left }: NotDone, say: (path: string, reason: string) => string) {
  const why = say(terminalLine(path), reason);
  return refused(left.length === 0 ? why : AGENTS.leftBehind(why, left.map(terminalLine)));
}

function settled(work: VaultWork<AgentAnswer>): AgentAnswer {
  return work.kind === 'done' ? work.value : refused(AGENTS.vaultUnread(work.reason));
}

/**
 * One agent's session: reading is done at once; what would write becomes a plan, which is carried
 * out when it is confirmed, exactly as it was shown, and can be undone afterwards. Plans and
 * changes are kept in memory alone.
 */
export class AgentSession {
  private readonly plans = new Map<string, Plan>();
  private readonly confirmed: Confirmed[] = [];

  constructor(private readonly environment: SessionEnvironment) {}

  /** Runs a command that reads, or makes a plan of one that would write. */
  async call(call: AgentCall): Promise<AgentAnswer> {
    const today = call.date ?? this.environment.clock.today();
    const work = await this.environment.vault.read(async (vault) => {
      const { outcome, changes } = await this.dryRun(vault, call, today);
      if (outcome.kind !== 'answer') return refused(outcome.message);
      if (changes.length === 0) return this.read(outcome, call);
      return this.plan(vault, { call, today, changes, madeAt: this.environment.now() }, outcome);
    });
    return settled(work);
  }

  /** Carries out a plan, if the vault would still make of it what was shown. */
  async confirm(id: string): Promise<AgentAnswer> {
    this.dropOld();
    const plan = this.plans.get(id);
    if (!plan) return refused(AGENTS.noSuchPlan(terminalLine(id)));
    this.plans.delete(id);
    const { call, today, changes } = plan;
    const work = await this.environment.vault.alone(async (vault) => {
      const now = await this.dryRun(vault, call, today);
      const changed = differing(changes, now.changes);
      if (changed !== null)
        return refused(
          changed === '' ? AGENTS.vaultChanged : AGENTS.changedSince(terminalLine(changed)),
        );
      const failure = await writeTogether(vault.store, changes);
      if (failure) return whyNot(failure, AGENTS.notWritten);
      this.confirmed.push({ id, changes });
      if (this.confirmed.length > MAX_CONFIRMED) this.confirmed.shift();
      return { kind: 'confirmed', plan: id, changes: effects(changes) } as const;
    });
    return settled(work);
  }

  /** Takes back the newest change, or the one named, where all its files are still as it left them. */
  async undo(id: string | null): Promise<AgentAnswer> {
    const at = id === null ? -1 : this.confirmed.findIndex((each) => each.id === id);
    const change = id === null ? this.confirmed.at(-1) : this.confirmed[at];
    if (!change)
      return refused(id === null ? AGENTS.nothingToUndo : AGENTS.noSuchChange(terminalLine(id)));
    const back = change.changes.map(reversed).reverse();
    const work = await this.environment.vault.alone(async ({ store }) => {
      const failure = await writeTogether(store, back);
      if (failure) return whyNot(failure, AGENTS.notUndone);
      this.confirmed.splice(this.confirmed.indexOf(change), 1);
      return { kind: 'undone', plan: change.id, changes: effects(back) } as const;
    });
    return settled(work);
  }

  /** Forgets a plan that nobody was told of. */
  forget(answer: AgentAnswer): void {
    if (answer.kind === 'plan') this.plans.delete(answer.plan);
  }

  private async dryRun(
    vault: OpenVault,
    { command, options }: AgentCall,
    today: Day,
  ): Promise<{ outcome: CommandOutcome; changes: PlannedChange[] }> {
    const store = new PlannedNotes(vault.store, vault.stateOfPath);
    const { index, likelyFolder } = vault;
    const outcome = await command.run({ index, likelyFolder, store, today }, options);
    return { outcome, changes: store.changes() };
  }

  private plan(
    { index }: OpenVault,
    plan: Plan,
    { data }: { readonly data: unknown },
  ): AgentAnswer {
    const changes = shown(plan.changes);
    const length = lengthOf(changes);
    if (length > MAX_SHOWN) return refused(AGENTS.tooMuch(changes.length, length));
    const { command, options } = plan.call;
    const id = [command.name, slug(changes[0]?.path ?? ''), this.environment.newId()]
      .filter((part) => part !== '')
      .join('-');
    this.dropOld();
    for (const oldest of [...this.plans.keys()].slice(0, 1 - MAX_PLANS)) this.plans.delete(oldest);
    this.plans.set(id, plan);
    const alike = namesakesOf(index, command, options);
    return { kind: 'plan', plan: id, data: copyOf(data), alike, changes };
  }

  private read({ data }: { readonly data: unknown }, { options }: AgentCall): AgentAnswer {
    const isCounted = options['total'] === 'true' && Array.isArray(data);
    return { kind: 'answer', data: isCounted ? data.length : copyOf(data) };
  }

  private dropOld(): void {
    const oldest = this.environment.now() - KEPT_FOR;
    for (const [id, { madeAt }] of this.plans) if (madeAt < oldest) this.plans.delete(id);
  }
}

function copyOf(data: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  return copy;
}
