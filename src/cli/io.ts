/** What the command touches of the world, so that tests can stand in for it. */
export interface Io {
  /** Bytes of a file. @throws if it can not be read. */
  readFile(path: string): Uint8Array;
  /** Writes a text file, making its folder first. */
  writeFile(path: string, text: string): void;
  /** Imports a module by its path, for `--extensions`. */
  importModule(path: string): Promise<unknown>;
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes of the command. */
export const EXIT = { ok: 0, badInput: 1, infeasible: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
