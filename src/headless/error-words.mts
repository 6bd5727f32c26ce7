import { fileErrorWords } from '../words/kit/program-files';

/** The code of a file system error; empty if it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What a failure of the file system means, in words. */
export function errorWords(error: unknown): string {
  const code = errorCode(error);
  return fileErrorWords(code) ?? (code === '' ? String(error) : code);
}
