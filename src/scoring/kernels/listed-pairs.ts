import { findIn } from '../flat/lists';
import type { CriterionKernel } from './kernel';

/**
 * What single pairs earn beyond the prior, which all pairs have that are not listed: for each mentee a list of mentors,
 * ascending, with what each earns more.
 */
export interface ListedPairData {
  readonly starts: Int32Array;
  readonly mentors: Int32Array;
  readonly earned: Int32Array;
}

/** Adds what listed pairs earn; all others nothing more than the prior. */
export class ListedPairKernel implements CriterionKernel {
  constructor(private readonly data: ListedPairData) {}

  addRow(mentee: number, earned: Int32Array): void {
    const { starts, mentors, earned: gains } = this.data;
    for (let at = starts[mentee]!; at < starts[mentee + 1]!; at++) earned[mentors[at]!]! += gains[at]!;
  }

  pair(mentor: number, mentee: number): number {
    const { starts, mentors, earned } = this.data;
    const at = findIn(mentors, starts[mentee]!, starts[mentee + 1]!, mentor);
    return at < 0 ? 0 : earned[at]!;
  }

  assesses(mentor: number, mentee: number): boolean {
    const { starts, mentors } = this.data;
    return findIn(mentors, starts[mentee]!, starts[mentee + 1]!, mentor) >= 0;
  }
}
