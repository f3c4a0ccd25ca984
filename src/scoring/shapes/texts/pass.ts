import { findIn } from '../../flat';
import { stakeOf } from '../../stakes';
import { type CriterionPass, roundEarned } from '../pass';
import { cosineOf, dotOf, type TextData, type TextVectors } from './data';

/** Scores texts. A row is O(words of the mentee * mentors who write them), and with vectors O(mentors * length). */
export class TextPass implements CriterionPass {
  /** Product of the weights in common with each mentor; all 0 between calls. */
  private readonly shared: Float64Array;

  constructor(private readonly data: TextData) {
    this.shared = new Float64Array(data.mentorSquares.length);
  }

  addRow(mentee: number, earned: Int32Array): void {
    const { earnings, ofMentee, mentorsOf, mentorSquares, menteeSquares, vectors } = this.data;
    const { shared } = this;
    const stake = stakeOf(earnings, mentee);
    const first = ofMentee.starts[mentee]!;
    const last = ofMentee.starts[mentee + 1]!;
    const decided =
      vectors !== undefined && vectors.mentees.at[mentee]! >= 0 ? vectors.mentors.at : undefined;
    for (let at = first; at < last; at++) {
      const word = ofMentee.items[at]!;
      const weight = ofMentee.weights[at]!;
      const end = mentorsOf.starts[word + 1]!;
      for (let posting = mentorsOf.starts[word]!; posting < end; posting++)
        shared[mentorsOf.items[posting]!]! += weight * mentorsOf.weights[posting]!;
    }
    for (let at = first; at < last; at++) {
      const word = ofMentee.items[at]!;
      const end = mentorsOf.starts[word + 1]!;
      for (let posting = mentorsOf.starts[word]!; posting < end; posting++) {
        const mentor = mentorsOf.items[posting]!;
        const common = shared[mentor]!;
        if (common === 0) continue;
        shared[mentor] = 0;
        if (decided !== undefined && decided[mentor]! >= 0) continue;
        const value = cosineOf(common, mentorSquares[mentor]!, menteeSquares[mentee]!);
        earned[mentor]! += roundEarned(stake * value);
      }
    }
    if (vectors !== undefined && decided !== undefined)
      addVectors(vectors.mentors, vectors.mentees, mentee, stake, earned);
  }

  pair(mentor: number, mentee: number): number {
    const { earnings, ofMentee, mentorsOf, mentorSquares, menteeSquares, vectors } = this.data;
    const stake = stakeOf(earnings, mentee);
    if (vectors !== undefined) {
      const value = vectorValue(vectors.mentors, vectors.mentees, mentor, mentee);
      if (value !== undefined) return roundEarned(stake * value);
    }
    let common = 0;
    for (let at = ofMentee.starts[mentee]!; at < ofMentee.starts[mentee + 1]!; at++) {
      const word = ofMentee.items[at]!;
      const posting = findIn(mentorsOf.items, mentorsOf.starts[word]!, mentorsOf.starts[word + 1]!, mentor);
      if (posting >= 0) common += ofMentee.weights[at]! * mentorsOf.weights[posting]!;
    }
    return roundEarned(stake * cosineOf(common, mentorSquares[mentor]!, menteeSquares[mentee]!));
  }
}

/** Cosine of two people's vectors, `undefined` where one has none. */
function vectorValue(
  mentors: TextVectors,
  mentees: TextVectors,
  mentor: number,
  mentee: number,
): number | undefined {
  const a = mentors.at[mentor]!;
  const b = mentees.at[mentee]!;
  if (a < 0 || b < 0) return undefined;
  const { length } = mentors;
  const dot = dotOf(mentors.entries, a * length, mentees.entries, b * length, length);
  return cosineOf(dot, mentors.squares[a]!, mentees.squares[b]!);
}

function addVectors(
  mentors: TextVectors,
  mentees: TextVectors,
  mentee: number,
  stake: number,
  earned: Int32Array,
): void {
  for (let mentor = 0; mentor < earned.length; mentor++) {
    const value = vectorValue(mentors, mentees, mentor, mentee);
    if (value !== undefined) earned[mentor]! += roundEarned(stake * value);
  }
}
