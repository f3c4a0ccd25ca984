import { findIn } from '../../flat';
import { stakeOf } from '../../stakes';
import type { ClassEarnings, CriterionPass } from '../pass';
import { type MarkedData, UNMARKED } from './data';

/** Gives marked pairs what they earn, and all others the rest. */
export class MarkedPass implements CriterionPass {
  readonly byClass: ClassEarnings;

  constructor(private readonly data: MarkedData) {
    const { earnings, mentorClass, classes, starts, items, marked, others } = data;
    const earned = new Int32Array(classes);
    let usual = 0;
    let first = 0;
    let end = 0;
    this.byClass = {
      classOf: mentorClass,
      earned: (mentee) => {
        const stake = stakeOf(earnings, mentee);
        for (let at = first; at < end; at++) earned[items[at]!] = usual;
        if (usual !== others * stake) {
          usual = others * stake;
          earned.fill(usual);
        }
        first = starts[mentee]!;
        end = starts[mentee + 1]!;
        for (let at = first; at < end; at++) earned[items[at]!] = marked * stake;
        return earned;
      },
    };
  }

  pair(mentor: number, mentee: number): number {
    const { earnings, mentorClass, starts, items, marked, others } = this.data;
    const one = mentorClass[mentor]!;
    const isMarked = one !== UNMARKED && findIn(items, starts[mentee]!, starts[mentee + 1]!, one) >= 0;
    return (isMarked ? marked : others) * stakeOf(earnings, mentee);
  }
}
