/** Answers remembered at most: a vault asks some hundred questions, hostile notes any number. */
const MAX_REMEMBERED = 5_000;

/** The same answers, each worked out once. */
export function memoize<T, Question = string>(
  answer: (question: Question) => T,
): (question: Question) => T {
  const known = new Map<Question, T>();
  return (question) => {
    const found = known.get(question);
    if (found !== undefined) return found;
    const fresh = answer(question);
    if (known.size < MAX_REMEMBERED) known.set(question, fresh);
    return fresh;
  };
}
