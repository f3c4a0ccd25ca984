import { findIn } from '../../flat';
import type { CriterionPass } from '../pass';
import type { ListedData } from './data';

/** Adds what listed pairs earn; all others nothing more than the prior. */
export class ListedPass implements CriterionPass {
  constructor(private readonly data: ListedData) {}

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
