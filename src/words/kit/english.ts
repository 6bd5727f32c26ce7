/** `1 day`, `3 days`: for English alone; each other language has its own forms in its messages. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
