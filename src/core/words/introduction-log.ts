/** What a person's log says of an introduction: `introduced to [[Bo Lee]]`. */
export function introducedTo(others: readonly string[]): string {
  return `introduced to ${others.join(' and ')}`;
}
