/**
 * Duals that are the same for all members but a few: cuts that concern a few rows and columns, of which `leximin` has
 * one for every step. JSON as it stands.
 */
export interface SparseDuals {
  /** Number of rows, or of columns. */
  readonly length: number;
  /** The dual of every member that is not in `at`. */
  readonly base: number;
  /** Indices of the members with another dual, each once. */
  readonly at: ArrayLike<number>;
  /** The duals of these members, in the order of `at`. */
  readonly values: ArrayLike<number>;
}

/** One integer for each row, or each column, by index, in the costs of its level. */
export type Duals = ArrayLike<number> | SparseDuals;

export function isSparse(duals: Duals): duals is SparseDuals {
  return 'base' in duals;
}

/**
 * Writes sparse duals out; a list is returned as it is. O(length). Never throws for duals of an outcome, and checks
 * nothing. Deterministic.
 *
 * @param duals `u` or `v` of a level.
 *
 * @returns one integer a row, or a column, in the order of their indices and the costs of their level.
 *
 * @example
 * ```ts
 * import { denseDuals } from 'mentor-match/assignment';
 *
 * Array.from(denseDuals({ length: 4, base: 0, at: [2], values: [-1] })); // => [0, 0, -1, 0]
 * ```
 */
export function denseDuals(duals: Duals): ArrayLike<number> {
  if (!isSparse(duals)) return duals;
  // The steps of `leximin` are many, and their duals small.
  const isSmall =
    Math.abs(duals.base) < 128 && Array.prototype.every.call(duals.values, (dual) => Math.abs(dual) < 128);
  const dense = (isSmall ? new Int8Array(duals.length) : new Float64Array(duals.length)).fill(duals.base);
  for (let index = 0; index < duals.at.length; index++) dense[duals.at[index]!] = duals.values[index]!;
  return dense;
}

/** The dual of members that are not in `at` is 0; what is the most frequent becomes the base. */
export function sparseDuals(
  length: number,
  at: readonly number[],
  values: readonly number[],
  base: number,
): SparseDuals {
  const counts = new Map<number, number>([[base, length - at.length]]);
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let common = base;
  for (const [value, count] of counts) if (count > counts.get(common)!) common = value;
  const others: number[] = [];
  const theirs: number[] = [];
  const put = (member: number, value: number) => {
    if (value === common) return;
    others.push(member);
    theirs.push(value);
  };
  if (common === base) {
    at.forEach((member, index) => {
      put(member, values[index]!);
    });
  } else {
    const dense = new Map(at.map((member, index) => [member, values[index]!]));
    for (let member = 0; member < length; member++) put(member, dense.get(member) ?? base);
  }
  return { length, base: common, at: Int32Array.from(others), values: Int32Array.from(theirs) };
}
