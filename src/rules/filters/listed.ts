import { type Lists, listHas } from '../../scoring';
import type { ShapedFilter } from './filter';

/** Pairs that are out: for each mentee a list of mentors, ascending. */
export interface ListedPairsData {
  readonly shape: 'listed';
  readonly forbidden: Lists;
}

export function listedFilter({ forbidden }: ListedPairsData): ShapedFilter {
  const { starts, items } = forbidden;
  return {
    list: (mentee, take) => {
      for (let at = starts[mentee]!; at < starts[mentee + 1]!; at++) take(items[at]!);
    },
    clear: (mentee, out) => {
      for (let at = starts[mentee]!; at < starts[mentee + 1]!; at++) out[items[at]!] = 0;
    },
    allows: (mentor, mentee) => !listHas(forbidden, mentee, mentor),
    count: () => ({ forbidden: items.length, allowedBecauseBlank: 0 }),
  };
}
