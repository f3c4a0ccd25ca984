/** Least or largest degrees as they are given, or `fallback` for each of `length` where none are. O(length). */
export function boundsOr(given: ArrayLike<number> | undefined, length: number, fallback: number): number[] {
  return given === undefined ? new Array<number>(length).fill(fallback) : Array.from(given);
}
