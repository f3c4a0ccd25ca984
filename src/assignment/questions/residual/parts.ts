/** Reduced costs of an arc, or their sum along a cycle: at the levels before the last, and at the last. */
export interface Parts {
  readonly earlier: readonly number[];
  readonly last: number;
}

export const NOTHING: Parts = { earlier: [], last: 0 };

export function negated({ earlier, last }: Parts): Parts {
  return { earlier: earlier.map((part) => 0 - part), last: 0 - last };
}

export function added(one: Parts, other: Parts): Parts {
  return {
    earlier: one.earlier.map((part, at) => part + other.earlier[at]!),
    last: one.last + other.last,
  };
}

/** In the order of the levels. */
export function isLess(one: Parts, other: Parts): boolean {
  for (let at = 0; at < Math.max(one.earlier.length, other.earlier.length); at++) {
    const difference = (one.earlier[at] ?? 0) - (other.earlier[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return one.last < other.last;
}
