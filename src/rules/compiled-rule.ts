import type { Evidence } from '../model';

/**
 * One rule made ready for a cohort. The row form and the pair form agree: a pair that one forbids, the other
 * forbids too.
 */
export interface CompiledRule {
  /** The id under which results name the rule. */
  readonly id: string;
  /** Sets `out[mentor]` to 0 for every mentor that this rule forbids for this mentee, and leaves the others. */
  clear(mentee: number, out: Uint8Array): void;
  allows(mentor: number, mentee: number): boolean;
  /** What was found for a pair, in words; `passed` is what {@link allows} says. */
  describe(mentor: number, mentee: number, passed: boolean): Evidence;
}

/** What one rule says of one pair. */
export interface RuleCheck {
  readonly rule: string;
  readonly passed: boolean;
  readonly evidence: Evidence;
}

/** Which side is blank, as a message parameter. */
export function blankSide(mentorBlank: boolean, menteeBlank: boolean): 'mentor' | 'mentee' | 'both' {
  return mentorBlank && menteeBlank ? 'both' : mentorBlank ? 'mentor' : 'mentee';
}
