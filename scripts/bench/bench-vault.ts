import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capacityFor } from '../../src/core/suggestions/ranking';
import { profilesOf, type Profile } from './baselines/profile';
import { countersOf, type Counters } from './counters';
import { generateVault, writeVault } from './generate';
import type { MatchFigures } from './match-quality';
import { factsOf, indexOf } from './read-vault';
import { tieEdits, topicEdits } from './rows/edits';
import { followUpRows } from './rows/follow-up-rows';
import { editFigures, isExactEdited, indexRows, type EditFigures } from './rows/index-rows';
import { introductionResults } from './rows/introduction-rows';
import { TOP_20 } from './rows/introductions';
import { matchingResults } from './rows/matching-rows';
import { bytesKept } from './rows/memory-run';
import { programRows, type Programs } from './rows/programs';
import type { Row } from './rows/row';
import type { SyntheticNote } from './synthetic/note';
import type { VaultPlan } from './options';
import { REGIMES } from './synthetic/world';

export const SEED = 1;

/** The goals for speed are for vaults of this size. */
const GOAL_PEOPLE = 10_000;

/** What a vault is like: the same for one seed and number of people. */
interface VaultFigures {
  readonly regime: VaultPlan['regime'];
  readonly people: number;
  readonly notes: number;
  readonly unreadable: number;
  readonly bytesPerPerson: number;
  readonly tiesPerPerson: number;
  readonly termsPerPerson: number;
}

export interface VaultResults {
  readonly vault: VaultFigures;
  readonly rows: readonly Row[];
  readonly counters: Counters;
  readonly edits: EditFigures;
  readonly tieEdits: EditFigures;
  /** What index and introductions keep for each person, beyond the facts of the notes. */
  readonly bytesKept: number;
  /** Whether the introductions equal those of all pairs; null where there were too many. */
  readonly isExact: boolean | null;
  /** Whether the list after many edits is that of the same people worked out anew. */
  readonly isExactEdited: boolean;
  readonly matching: MatchFigures | null;
}

function average(profiles: readonly Profile[], count: (profile: Profile) => number): number {
  return profiles.reduce((sum, profile) => sum + count(profile), 0) / profiles.length;
}

function bytesPerPerson(notes: readonly SyntheticNote[]): number {
  const persons = notes.filter(({ path }) => path.startsWith('People/'));
  const bytes = persons.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return Math.round(bytes / persons.length);
}

function rowsOnDisk(programs: Programs, notes: readonly SyntheticNote[]): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-bench-'));
  try {
    writeVault(folder, notes);
    return programRows(programs, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Times everything on a synthetic vault. */
export function benchVault(plan: VaultPlan, programs: Programs): VaultResults {
  const { people, regime } = plan;
  const kept = bytesKept(programs.memory, SEED, plan);
  const notes = [...generateVault(SEED, people, REGIMES[regime])];
  const isWhole = plan.isForIntroductions !== true;
  const onDisk = isWhole ? rowsOnDisk(programs, notes) : [];
  const facts = factsOf(notes);
  const index = indexOf(facts);
  const profiles = profilesOf(index);
  const introductions = introductionResults(facts);
  const matching = isWhole ? matchingResults(SEED, people) : null;
  const rows = [
    ...onDisk,
    ...indexRows(facts),
    ...followUpRows(index, facts),
    ...introductions.rows,
    ...(matching?.rows ?? []),
  ];
  return {
    vault: {
      regime,
      people: profiles.length,
      notes: notes.length,
      unreadable: facts.filter(({ unreadable }) => unreadable !== null).length,
      bytesPerPerson: bytesPerPerson(notes),
      tiesPerPerson: average(profiles, ({ ties }) => ties.size),
      termsPerPerson: average(
        profiles,
        ({ offers, seeks, interests }) => offers.size + seeks.size + interests.size,
      ),
    },
    rows: people < GOAL_PEOPLE ? rows.map((row) => ({ ...row, goal: null })) : rows,
    counters: countersOf(index, capacityFor(TOP_20.limit)),
    edits: editFigures(facts, topicEdits),
    tieEdits: editFigures(facts, tieEdits),
    bytesKept: kept,
    isExact: introductions.isExact,
    isExactEdited: isExactEdited(facts),
    matching: matching?.figures ?? null,
  };
}
