// Source: ours: what the stand-in needs of a store; nothing of the app is asserted here.
/** A file of the store; `text` where the store gives it along, so that loading needs no reads. */
export interface StoredFile {
  readonly path: string;
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
  readonly text?: string;
}

export interface Listing {
  /** All files, those of hidden folders included. */
  readonly files: readonly StoredFile[];
  readonly folders: readonly string[];
}

/** What the stand-in's vault needs of the place that keeps the files. */
export interface VaultAdapter {
  readonly name: string;
  list(): Promise<Listing>;
  /** @returns null where there is no file */
  read(path: string): Promise<string | null>;
  /** Makes the folders that are missing. */
  write(path: string, text: string): Promise<StoredFile>;
  /** @returns null where there is no file */
  readBytes(path: string): Promise<Uint8Array | null>;
  /** Makes the folders that are missing. */
  writeBytes(path: string, bytes: Uint8Array): Promise<StoredFile>;
  makeFolder(path: string): Promise<void>;
  /** A file, or a folder with all in it. */
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Tells of changes by others: of one path, or of anything (null). */
  watch?(onChange: (path: string | null) => void): () => void;
}
