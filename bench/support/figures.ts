/** What the tables of benches are made of. */

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

/** The list begun at another place each round, so that nobody always runs first, or after the same one. */
export function rotated<T>(list: readonly T[], round: number): T[] {
  const from = list.length === 0 ? 0 : round % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

/** Three digits or so: `0.42`, `7.3`, `1,435`. */
export function figure(value: number): string {
  if (value < 1) return value.toFixed(2);
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US');
}

/** `n^1.54`: how time grew between two sizes. */
export const growth = (from: number, to: number, sizes: number): string =>
  `n^${(Math.log(to / from) / Math.log(sizes)).toFixed(2)}`;

export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The head of a table: the first so many columns are text, the others numbers. */
export const head = (cells: readonly string[], texts = 1): string =>
  `${row(cells)}\n|${cells.map((_, at) => (at < texts ? '---|' : '---:|')).join('')}`;

/** A line that `publish.mjs` takes into the summary at the head of README.md. */
export const summary = (what: string, size: string, found: string): string =>
  `Summary: ${what} | ${size} | ${found}`;
