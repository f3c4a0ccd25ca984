import type { RuleKernel } from './kernel';

/**
 * The rule `gap`: mentor's number less mentee's, between two bounds. Blanks are NaN, which fails every
 * comparison, so the form of the comparison decides what happens to them.
 */
export interface GapData {
  readonly kind: 'gap';
  readonly ofMentors: Float64Array;
  readonly ofMentees: Float64Array;
  /** Both included; infinite where not set. */
  readonly min: number;
  readonly max: number;
  readonly blankAllowed: boolean;
}

export function gapKernel({ ofMentors, ofMentees, min, max, blankAllowed }: GapData): RuleKernel {
  return {
    clear: (mentee, out) => {
      const base = ofMentees[mentee]!;
      if (blankAllowed) clearOutside(out, ofMentors, base, min, max);
      else clearNotInside(out, ofMentors, base, min, max);
    },
    allows: (mentor, mentee) => {
      const gap = ofMentors[mentor]! - ofMentees[mentee]!;
      return Number.isNaN(gap) ? blankAllowed : gap >= min && gap <= max;
    },
  };
}

function clearOutside(out: Uint8Array, values: Float64Array, base: number, min: number, max: number): void {
  for (let mentor = 0; mentor < values.length; mentor++) {
    const gap = values[mentor]! - base;
    if (gap < min || gap > max) out[mentor] = 0;
  }
}

function clearNotInside(out: Uint8Array, values: Float64Array, base: number, min: number, max: number): void {
  for (let mentor = 0; mentor < values.length; mentor++) {
    const gap = values[mentor]! - base;
    if (!(gap >= min && gap <= max)) out[mentor] = 0;
  }
}
