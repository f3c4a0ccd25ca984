import { listHas } from '../../flat';
import { stakeOf } from '../../stakes';
import { type CriterionPass, roundEarned } from '../pass';
import type { OverlapData } from './data';
import { jaccard } from './weights';

export class OverlapPass implements CriterionPass {
  /** Weight in common with each mentor; all 0 between calls. */
  private readonly shared: Int32Array;

  constructor(private readonly data: OverlapData) {
    this.shared = new Int32Array(data.mentorTotal.length);
  }

  addRow(mentee: number, earned: Int32Array): void {
    const { earnings, ofMentee, mentorsOf, weight, mentorTotal, menteeTotal, shrinkage } = this.data;
    const { shared } = this;
    const stake = stakeOf(earnings, mentee);
    const first = ofMentee.starts[mentee]!;
    const last = ofMentee.starts[mentee + 1]!;
    for (let at = first; at < last; at++) {
      const entry = ofMentee.items[at]!;
      addShared(
        shared,
        mentorsOf.items,
        mentorsOf.starts[entry]!,
        mentorsOf.starts[entry + 1]!,
        weight[entry]!,
      );
    }
    for (let at = first; at < last; at++) {
      const entry = ofMentee.items[at]!;
      settleShared(
        earned,
        shared,
        mentorsOf.items,
        mentorsOf.starts[entry]!,
        mentorsOf.starts[entry + 1]!,
        mentorTotal,
        menteeTotal[mentee]!,
        shrinkage,
        stake,
      );
    }
  }

  pair(mentor: number, mentee: number): number {
    const { earnings, ofMentee, mentorsOf, weight, mentorTotal, menteeTotal, shrinkage } = this.data;
    let shared = 0;
    for (let at = ofMentee.starts[mentee]!; at < ofMentee.starts[mentee + 1]!; at++) {
      const entry = ofMentee.items[at]!;
      if (listHas(mentorsOf, entry, mentor)) shared += weight[entry]!;
    }
    if (shared === 0) return 0;
    const stake = stakeOf(earnings, mentee);
    return earnedFor(shared, mentorTotal[mentor]!, menteeTotal[mentee]!, shrinkage, stake);
  }
}

function earnedFor(shared: number, ofMentor: number, ofMentee: number, shrinkage: number, stake: number) {
  return roundEarned(stake * jaccard(shared, ofMentor, ofMentee, shrinkage));
}

function addShared(shared: Int32Array, mentors: Int32Array, from: number, to: number, weight: number): void {
  for (let at = from; at < to; at++) shared[mentors[at]!]! += weight;
}

/** Pays out each mentor's shared weight once, and sets it back to 0. */
function settleShared(
  earned: Int32Array,
  shared: Int32Array,
  mentors: Int32Array,
  from: number,
  to: number,
  mentorTotal: Int32Array,
  ofMentee: number,
  shrinkage: number,
  stake: number,
): void {
  for (let at = from; at < to; at++) {
    const mentor = mentors[at]!;
    const common = shared[mentor]!;
    if (common === 0) continue;
    shared[mentor] = 0;
    earned[mentor]! += earnedFor(common, mentorTotal[mentor]!, ofMentee, shrinkage, stake);
  }
}
