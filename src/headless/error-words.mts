const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'not a folder',
  EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads to itself',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EEXIST: 'it exists already',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'in use by another program',
};

/** The code of a failure of the file system; empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What a failure of the file system means, in words. */
export function errorWords(error: unknown): string {
  const code = errorCode(error);
  return WORDS[code] ?? (code === '' ? String(error) : code);
}
