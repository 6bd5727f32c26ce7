/** How many characters two texts begin with alike, or end with alike. */
function alike(length: number, isAlike: (at: number) => boolean): number {
  let at = 0;
  while (at < length && isAlike(at)) at++;
  return at;
}

function isSwap(a: string, b: string, at: number): boolean {
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
}

/**
 * Whether one mistake of typing makes one text the other: a character too many, too few or another,
 * or two neighbours in the wrong order (a Damerau–Levenshtein distance of 1). Quick, because it has
 * no table: what lies between the equal beginning and the equal end says it.
 */
export function isOneEdit(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (longer - shorter > 1 || a === b) return false;
  const start = alike(shorter, (at) => a.charAt(at) === b.charAt(at));
  const end = alike(shorter - start, (at) => a.at(-1 - at) === b.at(-1 - at));
  const between = longer - start - end;
  return between === 1 || (between === 2 && a.length === b.length && isSwap(a, b, start));
}

/** A text with each of its characters left out in turn: texts one edit apart have one in common. */
export function withOneLeftOut(text: string): string[] {
  return Array.from(text, (_, at) => at)
    .filter((at) => text.charAt(at) !== text.charAt(at + 1))
    .map((at) => text.slice(0, at) + text.slice(at + 1));
}
