import { findIn } from '../../flat';
import type { ClassEarnings, CriterionPass } from '../pass';
import { type MarkedData, UNMARKED } from './data';

/** Gives marked pairs what they earn, and all others the rest. */
export class MarkedPass implements CriterionPass {
  readonly byClass: ClassEarnings;

  constructor(private readonly data: MarkedData) {
    const { mentorClass, classes, starts, items, marked, others } = data;
    const earned = new Int32Array(classes).fill(others);
    let first = 0;
    let end = 0;
    this.byClass = {
      classOf: mentorClass,
      earned: (mentee) => {
        for (let at = first; at < end; at++) earned[items[at]!] = others;
        first = starts[mentee]!;
        end = starts[mentee + 1]!;
        for (let at = first; at < end; at++) earned[items[at]!] = marked;
        return earned;
      },
    };
  }

  pair(mentor: number, mentee: number): number {
    const { mentorClass, starts, items, marked, others } = this.data;
    const one = mentorClass[mentor]!;
    return one !== UNMARKED && findIn(items, starts[mentee]!, starts[mentee + 1]!, one) >= 0
      ? marked
      : others;
  }
}
