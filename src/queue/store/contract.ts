/**
 * Where people, policies and results are kept: the queue itself holds names of texts, never people. Keys are paths of
 * lower-case letters, digits, dots, hyphens and slashes, such as `results/5f0c.json`; a text is never changed under its
 * key.
 *
 * An implementation over a database needs one table: tenant, key, text, with tenant and key as its primary key.
 */
export interface MatchingStore {
  /** The text under a key of a tenant; undefined where there is none. */
  read(tenant: string, key: string): Promise<string | undefined>;
  /** Keeps a text, whole or not at all: who reads meanwhile finds all of it or nothing. */
  write(tenant: string, key: string, text: string): Promise<void>;
}
