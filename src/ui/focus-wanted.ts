/** Whether the app tells a view to take the focus: when a command opens it or leads to it. */
export function isFocusWanted(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'focus' in state && state.focus === true;
}
