/**
 * How long is waited for what must come, in milliseconds: far longer than the slowest machine needs,
 * so that only what never comes ends by the clock. No test says a time of its own.
 */
export const PATIENCE = 900_000;
