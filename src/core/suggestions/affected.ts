/** Whose pairs have other scores after edits, by number. */
export interface Affected {
  /** Any pair of theirs may. */
  readonly people: Set<number>;
  /** Any pair of people who both know them: as a common acquaintance they add something else. */
  readonly reweighed: Set<number>;
  /** By person: the acquaintances that came or went, to whom the others are something else now. */
  readonly exchanged: Map<number, Set<number>>;
}

/** Notes that somebody came to know another, or knows them no more. */
export function noteAcquaintance(
  { exchanged }: Affected,
  number: number,
  acquaintance: number,
): void {
  const others = exchanged.get(number);
  if (others) others.add(acquaintance);
  else exchanged.set(number, new Set([acquaintance]));
}
