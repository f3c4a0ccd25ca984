/** Text to write: whole, or in chunks that are made as they are written. */
export type Text = string | Iterable<string> | AsyncIterable<string>;

/** A file that is read piece by piece. */
export interface OpenFile {
  /** Bytes in all, for the progress bar; `null` where that cannot be told (a pipe). */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Files that appear in a folder together or not at all, whatever interrupts the run and whoever else writes there.
 * Each is written under a name of its own that nobody can foresee.
 */
export interface OutputFolder {
  /** Writes a file, as fast as the disk takes it. */
  write(name: string, content: Text | Uint8Array): Promise<void>;
  /**
   * Gives all files their names in one go, apart from every other run. A file that is replaced keeps its mode.
   *
   * @param stale names of files that an earlier run may have left, and that do not belong to this one; removed if a
   *   file called `beside` is there, by which that run is known.
   */
  commit(stale: readonly string[], beside: string): Promise<void>;
  /** Removes what was written and has no name yet. */
  discard(): void;
}

/** What the command touches of the world, so that tests can stand in for it. */
export interface Io {
  /** Opens a file to be read in pieces. @throws if it cannot be read. */
  openFile(path: string): Promise<OpenFile>;
  /**
   * Begins the files of one run in a folder, which is made with the first of them.
   *
   * @param names that the run may write or remove.
   * @param inputs files that were read, none of which is ever written over or removed.
   * @throws MentorMatchError if a name is that of an input, by whatever path or link, or cannot be written.
   */
  openFolder(path: string, names: readonly string[], inputs: readonly string[]): Promise<OutputFolder>;
  /** Imports a module by its path, for `--extensions`. */
  importModule(path: string): Promise<unknown>;
  /** Writes to standard output, as fast as the reader takes it. A reader that has gone is no error. */
  out(text: Text): Promise<void>;
  /** Writes to standard error at once. */
  err(text: string): void;
  /** Writes over the last line of the terminal that standard error goes to. */
  redraw(line: string): void;
  /** Whether whoever runs the command wants to see where in the code something unforeseen happened. */
  readonly debug: boolean;
  /** The terminal that standard error goes to; `null` if it is no terminal. */
  readonly terminal: { readonly columns: number } | null;
  /** The day it is, as `2026-03-02`. */
  today(): string;
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
