/** Longest part of a file's name that comes from an id. */
const LONGEST = 60;

/** Names for files: safe on every system, and none twice, whatever people are called. */
export class FileNames {
  readonly #taken = new Set<string>();

  /** A name for a letter to somebody in a role. */
  of(role: 'mentor' | 'mentee', id: string): string {
    const words = id
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/g, '');
    const base = words === '' ? role : `${role}-${words}`;
    let name = base;
    for (let more = 2; this.#taken.has(name); more++) name = `${base}-${more}`;
    this.#taken.add(name);
    return name;
  }
}
