/** Text to write: whole, or in chunks that are made as they are written. */
export type Text = string | Iterable<string> | AsyncIterable<string>;

/** A file that is read piece by piece. */
export interface OpenFile {
  /** Bytes in all, for the progress bar; `null` where that can not be told (a pipe). */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What the command touches of the world, so that tests can stand in for it. */
export interface Io {
  /** Opens a file to be read in pieces. @throws if it can not be read. */
  openFile(path: string): Promise<OpenFile>;
  /**
   * Writes a file, making its folder first. The name appears when all of it is written, so that an
   * interrupted run leaves no half of a file under it. Chunks are taken as fast as the disk takes them.
   */
  writeFile(path: string, content: Text | Uint8Array): Promise<void>;
  /** Removes a file if it is there. */
  removeFile(path: string): Promise<void>;
  /** Imports a module by its path, for `--extensions`. */
  importModule(path: string): Promise<unknown>;
  /** Writes to standard output, as fast as the reader takes it. A reader that has gone is no error. */
  out(text: Text): Promise<void>;
  /** Writes to standard error at once. */
  err(text: string): void;
  /** The terminal that standard error goes to; `null` if it is no terminal. */
  readonly terminal: { readonly columns: number } | null;
  /** Milliseconds since some moment. */
  now(): number;
  /**
   * Calls the listener at the first interrupt (Ctrl-C); a second one ends the command. Returns how to stop
   * listening, after which an interrupt ends the command at once.
   */
  onInterrupt(listener: () => void): () => void;
}

/** Exit codes of the command. */
export const EXIT = { ok: 0, badInput: 1, infeasible: 2, stopped: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
