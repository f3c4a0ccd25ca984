import type { Evidence } from '../model';
import type { RuleData } from './kernels';
import type { RuleKernel } from './kernels/kernel';

/** One rule of a policy, made ready for a cohort. */
export interface CompiledRule {
  /** The id under which results name the rule. */
  readonly id: string;
  /** What the rule reads: data for a kernel, or the caller's own function. */
  readonly source: RuleData | OwnRule;
  /** What was found for a pair, in words; `passed` is what the rule says of it. */
  describe(mentor: number, mentee: number, passed: boolean): Evidence;
}

/** A rule of the caller's own. */
export interface OwnRule extends RuleKernel {
  readonly kind: 'own';
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
