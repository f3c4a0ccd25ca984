import { CholeskyDecomposition, Matrix } from 'ml-matrix';

/** Relative size of a gradient that counts as 0. */
const TOLERANCE = 1e-10;

/**
 * Minimises `b' H b / 2 - c' b` over `b >= 0`, for a positive definite `H`: an active-set method. The solution is the
 * only one, and satisfies `b >= 0`, `H b - c >= 0`, and `b' (H b - c) = 0` but for rounding.
 *
 * O(size^3) a step; ends after finitely many, since no set of positive entries comes twice.
 *
 * Source: Lawson and Hanson, Solving Least Squares Problems, 1974, chapter 23 (with `H = A'A`, `c = A'y`).
 */
export function minimiseNonNegative(h: Matrix, c: readonly number[]): number[] {
  const size = c.length;
  const scale = Math.max(1e-300, ...c.map(Math.abs));
  let current = new Array<number>(size).fill(0);
  const positive = new Set<number>();
  for (let step = 0; step < 3 * size * size + 10; step++) {
    const gradient = c.map((target, at) => target - dot(h.getRow(at), current));
    let enters = -1;
    for (let at = 0; at < size; at++) {
      if (positive.has(at) || gradient[at]! <= TOLERANCE * scale) continue;
      if (enters < 0 || gradient[at]! > gradient[enters]!) enters = at;
    }
    if (enters < 0) break;
    positive.add(enters);
    for (;;) {
      const set = [...positive].sort((a, b) => a - b);
      const solved = solve(h, c, set);
      const wrong = set.filter((_, at) => solved[at]! <= 0);
      if (wrong.length === 0) {
        current = new Array<number>(size).fill(0);
        for (const [at, entry] of set.entries()) current[entry] = solved[at]!;
        break;
      }
      // As far as the first entry reaches 0.
      let part = 1;
      for (const [at, entry] of set.entries())
        if (solved[at]! <= 0) part = Math.min(part, current[entry]! / (current[entry]! - solved[at]!));
      for (const [at, entry] of set.entries()) {
        current[entry] = current[entry]! + part * (solved[at]! - current[entry]!);
        if (current[entry]! <= TOLERANCE * Math.max(...current)) {
          current[entry] = 0;
          positive.delete(entry);
        }
      }
      if (positive.size === 0) break;
    }
  }
  return current;
}

function solve(h: Matrix, c: readonly number[], set: readonly number[]): number[] {
  const given = h.selection([...set], [...set]);
  // Products of matrices are symmetric but for rounding.
  const part = Matrix.add(given, given.transpose()).mul(0.5);
  const target = Matrix.columnVector(set.map((at) => c[at]!));
  return new CholeskyDecomposition(part).solve(target).getColumn(0);
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
