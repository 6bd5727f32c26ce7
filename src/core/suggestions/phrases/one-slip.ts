/** Where two texts begin to differ. */
function differFrom(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/**
 * Whether a word is a meant one but for one slip: a letter too many, too few or another one, or two
 * that changed places.
 * @param isOpen whether the word may go on behind what is meant
 */
export function isWithinOneSlip(word: string, meant: string, isOpen = false): boolean {
  const at = differFrom(word, meant);
  const isRest = (from: number, wanted: number): boolean => {
    const [rest, left] = [word.slice(from), meant.slice(wanted)];
    return isOpen ? rest.startsWith(left) : rest === left;
  };
  const isSwapped =
    word[at] === meant[at + 1] && word[at + 1] === meant[at] && at + 1 < word.length;
  return (
    isRest(at, at) ||
    isRest(at + 1, at) ||
    isRest(at, at + 1) ||
    isRest(at + 1, at + 1) ||
    (isSwapped && isRest(at + 2, at + 2))
  );
}
