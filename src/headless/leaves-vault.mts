import { errorWords } from './error-words.mts';
import { PROGRAM_FILES } from '../words/kit/program-files';

/** Thrown if a link leads out of the vault. */
export class LeavesVault extends Error {}

/** Why something in a vault could not be written, in words; `what` names it. */
export function storeWords(error: unknown, what: string = PROGRAM_FILES.theNote): string {
  return error instanceof LeavesVault ? PROGRAM_FILES.liesOutside(what) : errorWords(error);
}
