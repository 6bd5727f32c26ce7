import { errorWords } from './error-words.mts';

/** Thrown where a link leads out of the vault. */
export class LeavesVault extends Error {}

/** Why something in a vault could not be written, in words; `what` names it. */
export function storeWords(error: unknown, what = 'the note'): string {
  return error instanceof LeavesVault ? `${what} lies outside the vault` : errorWords(error);
}
