/**
 * The value that stands at a place of a list once it is sorted, or the next larger one if no value is smaller: Infinity
 * if there is none. Reorders the list. O(length) on average: C. A. R. Hoare, "Algorithm 65: Find", Comm. ACM 4 (1961)
 * 321-322.
 */
export function valueAt(list: Float64Array, length: number, place: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = list[(low + high) >> 1]!;
    let from = low;
    let to = high;
    while (from <= to) {
      while (list[from]! < pivot) from++;
      while (list[to]! > pivot) to--;
      if (from > to) break;
      const value = list[from]!;
      list[from++] = list[to]!;
      list[to--] = value;
    }
    if (place <= to) high = to;
    else if (place >= from) low = from;
    else break;
  }
  const value = list[place]!;
  let larger = Number.POSITIVE_INFINITY;
  for (let at = 0; at < length; at++) {
    if (list[at]! < value) return value;
    if (list[at]! > value && list[at]! < larger) larger = list[at]!;
  }
  return larger;
}
