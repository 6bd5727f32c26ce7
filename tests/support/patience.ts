/**
 * How long is waited for what must come, in milliseconds: far longer than the slowest machine needs,
 * so that only what never comes ends by the clock. No test says a time of its own. While a test is
 * being written, `PATIENCE=20000` says sooner that it fails.
 */
export const PATIENCE = Number(process.env['PATIENCE'] ?? 900_000);
