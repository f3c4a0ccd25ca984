import type { Evidence, Warning } from '../model';
import type { Filter, FilterData } from './filters';
import type { VoidContext } from './void';

/** One rule of a policy, made ready for a cohort. */
export interface CompiledRule {
  /** The id under which results name the rule. */
  readonly id: string;
  /** What the rule reads: data in one of the shapes, or the caller's own function. */
  readonly source: FilterData | OwnFilter;
  /** What was found for a pair, in words; `passed` is what the rule says of it. */
  describe(mentor: number, mentee: number, passed: boolean): Evidence;
  /** What its author should know before anybody is matched, where both sides give the rule something to compare. */
  readonly voids?: (context: VoidContext) => readonly Warning[];
}

/** A rule of the caller's own. */
export interface OwnFilter extends Filter {
  readonly shape: 'own';
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
