import { type Lists, listHas } from '../flat/lists';
import { type CriterionKernel, roundEarned } from './kernel';

/** Interests as posting lists. Weights are integers whose sums stay below 2^31, so they are exact in any order. */
export interface InterestData {
  readonly stake: number;
  /** Interests of each mentee, each once. */
  readonly ofMentee: Lists;
  /** Mentors of each interest, ascending. */
  readonly mentorsOf: Lists;
  /** Weight of each interest, see `InterestWeights`. */
  readonly weight: Int32Array;
  /** Weight of all interests of each mentor and mentee. */
  readonly mentorTotal: Int32Array;
  readonly menteeTotal: Int32Array;
  /** What pseudo-interests add to every union. */
  readonly shrinkage: number;
}

export class InterestKernel implements CriterionKernel {
  /** Weight in common with each mentor; all 0 between calls. */
  private readonly shared: Int32Array;

  constructor(private readonly data: InterestData) {
    this.shared = new Int32Array(data.mentorTotal.length);
  }

  addRow(mentee: number, earned: Int32Array): void {
    const { stake, ofMentee, mentorsOf, weight, mentorTotal, menteeTotal, shrinkage } = this.data;
    const { shared } = this;
    const first = ofMentee.starts[mentee]!;
    const last = ofMentee.starts[mentee + 1]!;
    for (let at = first; at < last; at++) {
      const interest = ofMentee.items[at]!;
      addShared(
        shared,
        mentorsOf.items,
        mentorsOf.starts[interest]!,
        mentorsOf.starts[interest + 1]!,
        weight[interest]!,
      );
    }
    for (let at = first; at < last; at++) {
      const interest = ofMentee.items[at]!;
      settleShared(
        earned,
        shared,
        mentorsOf.items,
        mentorsOf.starts[interest]!,
        mentorsOf.starts[interest + 1]!,
        mentorTotal,
        menteeTotal[mentee]!,
        shrinkage,
        stake,
      );
    }
  }

  pair(mentor: number, mentee: number): number {
    const { stake, ofMentee, mentorsOf, weight, mentorTotal, menteeTotal, shrinkage } = this.data;
    let shared = 0;
    for (let at = ofMentee.starts[mentee]!; at < ofMentee.starts[mentee + 1]!; at++) {
      const interest = ofMentee.items[at]!;
      if (listHas(mentorsOf, interest, mentor)) shared += weight[interest]!;
    }
    return shared === 0 ? 0 : earnedFor(shared, mentorTotal[mentor]!, menteeTotal[mentee]!, shrinkage, stake);
  }
}

/** Weighted Jaccard similarity, as `InterestWeights.jaccard`, times the stake. */
function earnedFor(shared: number, ofMentor: number, ofMentee: number, shrinkage: number, stake: number) {
  return roundEarned(stake * (shared / (ofMentor + ofMentee - shared + shrinkage)));
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
