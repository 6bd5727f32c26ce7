import { unique } from '../collections/unique';
import { basename } from '../notes/note-facts';
import { copyName } from './copy-name';
import type { Introduction, IntroductionStatus } from './introduction-note';
import type { Problem } from './problem';

/** One introduction, in however many notes it stands. */
export interface MergedIntroduction {
  /** The note that steps are written to. */
  readonly primary: Introduction;
  /** What all its notes say together. */
  readonly merged: Introduction;
  /** Paths of the other notes. */
  readonly copies: readonly string[];
}

/** Whether a file name is one that programs give to the second version of a note. */
function isCopyName(path: string): boolean {
  return copyName(basename(path)) !== null;
}

// A name of its own first, then the shortest: copies have longer ones.
function byName(a: Introduction, b: Introduction): number {
  const copies = Number(isCopyName(a.path)) - Number(isCopyName(b.path));
  return copies || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

/** What was made stays made, whatever an older copy says: a no counts before that only. */
const BY_WEIGHT: readonly (IntroductionStatus | null)[] = [
  null,
  ...([
    'proposed',
    'asked',
    'agreed',
    'declined',
    'dismissed',
    'made',
    'met',
    'worked-out',
  ] as const),
];

/** The note that is furthest on; of equals the first. */
function furthest(notes: readonly [Introduction, ...Introduction[]]): Introduction {
  const weight = ({ status }: Introduction): number => BY_WEIGHT.indexOf(status);
  return notes.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

function latest<D extends string>(days: readonly (D | null)[]): D | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

/** Two devices may each know half: who agreed on one and on the other, the step furthest on. */
function together(note: Introduction, others: readonly Introduction[]): Introduction {
  if (others.length === 0) return note;
  const all = [note, ...others] as const;
  const { status, outcome } = furthest(all);
  return {
    ...note,
    status,
    outcome: outcome ?? note.outcome,
    reason: note.reason ?? others.find(({ reason }) => reason !== null)?.reason ?? null,
    askedOf: unique(all.flatMap(({ askedOf }) => askedOf)),
    agreedBy: unique(all.flatMap(({ agreedBy }) => agreedBy)),
    declinedBy: unique(all.flatMap(({ declinedBy }) => declinedBy)),
    place: note.place ?? others.find(({ place }) => place !== null)?.place ?? null,
    proposedDays: unique(all.flatMap(({ proposedDays }) => proposedDays)),
    asked: latest(all.map(({ asked }) => asked)),
    made: latest(all.map(({ made }) => made)),
    // Steps are written to the one note: what it says is newest.
    followUp: note.followUp ?? latest(others.map(({ followUp }) => followUp)),
  };
}

/** What identifies an introduction: the people it names. One that names nobody is its own. */
function keyOf({ path, people, direction }: Introduction): string {
  return people.length < 2 || direction === 'received' ? path : [...people].sort().join('\n');
}

/** Introductions, each once: notes that name the same people are one introduction. */
export function oneEach(notes: Iterable<Introduction>): MergedIntroduction[] {
  const groups = new Map<string, Introduction[]>();
  for (const note of notes) {
    const key = keyOf(note);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].flatMap((group) => {
    const [note, ...others] = group.sort(byName);
    if (!note) return [];
    return [
      { primary: note, merged: together(note, others), copies: others.map(({ path }) => path) },
    ];
  });
}

/** A problem for every note that says a second time what another says. */
export function copyProblems(notes: Iterable<Introduction>): Problem[] {
  return oneEach(notes).flatMap(({ primary, copies }) =>
    copies.map((path) => {
      const fault = { code: 'introduction-twice', other: basename(primary.path) } as const;
      return { path, property: null, fault, value: null };
    }),
  );
}
