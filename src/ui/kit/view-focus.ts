/** The path of the note that a view is to begin with; null: it is as good as any. */
export function pathToFocus(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('at' in state)) return null;
  return typeof state.at === 'string' ? state.at : null;
}

/** Whether the app tells a view to take the focus: when a command opens it or leads to it. */
export function isFocusWanted(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'focus' in state && state.focus === true;
}
