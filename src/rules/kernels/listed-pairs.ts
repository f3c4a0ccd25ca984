import { type Lists, listHas } from '../../scoring/flat/lists';
import type { RuleKernel } from './kernel';

/** Pairs that are out: for each mentee a list of mentors, ascending. */
export interface ListedPairsData {
  readonly kind: 'listed-pairs';
  readonly forbidden: Lists;
}

export function listedPairsKernel({ forbidden }: ListedPairsData): RuleKernel {
  const { starts, items } = forbidden;
  return {
    clear: (mentee, out) => {
      for (let at = starts[mentee]!; at < starts[mentee + 1]!; at++) out[items[at]!] = 0;
    },
    allows: (mentor, mentee) => !listHas(forbidden, mentee, mentor),
  };
}
