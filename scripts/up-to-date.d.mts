export function isUpToDate(made: readonly string[], sources: readonly string[]): boolean;
