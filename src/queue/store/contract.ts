/**
 * Where people, policies and results are kept: the queue itself holds names of texts, never people. Keys are paths of
 * lower-case letters, digits, dots, hyphens and slashes, such as `results/5f0c.json`; a text is never changed under its
 * key.
 *
 * An implementation over a database needs one table: tenant, key, text and when it was written, with tenant and key as
 * its primary key (`examples/service/database.mjs`).
 */
export interface MatchingStore {
  /** The text under a key of a tenant; undefined where there is none. */
  read(tenant: string, key: string): Promise<string | undefined>;
  /**
   * Keeps a text, whole or not at all: who reads meanwhile finds all of it or nothing. One that is there already is as
   * young as a new one afterwards.
   */
  write(tenant: string, key: string, text: string): Promise<void>;
  /**
   * Deletes the text under a key and those below it (`tables/5f0c` and `tables/5f0c/0.txt`, and not `tables/5f0c1`), or
   * all of the tenant's for an empty key; of these, what was written at least `age` milliseconds ago. Who writes one of
   * them meanwhile finds it there afterwards, or not.
   *
   * @returns how many texts there were.
   */
  delete(tenant: string, key: string, age: number): Promise<number>;
}
