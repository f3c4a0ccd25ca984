import type { AvailabilityOverlapRule, Cohort } from '../model';
import { evidence } from '../scoring';
import type { Facts } from '../scoring/facts';
import { compileOverlap, INCOMPARABLE, NO_PATTERN, OverlapKernel } from '../scoring/flat/overlap';
import { blankSide, type CompiledRule } from './compiled-rule';

/**
 * The rule `availability-overlap`: common free minutes a week, exact to the minute. Where either availability
 * is blank, or only one of the two has a time zone, there is nothing to compare and `whenBlank` decides.
 */
export function availabilityOverlap(
  id: string,
  rule: AvailabilityOverlapRule,
  cohort: Cohort,
  facts: Pick<Facts, 'offset'>,
): CompiledRule {
  const data = compileOverlap(cohort.mentors, cohort.mentees, facts);
  const kernel = new OverlapKernel(data);
  const { mentorPattern, menteePattern } = data;
  const minutes = new Int32Array(kernel.patterns);
  const blankAllowed = rule.whenBlank !== 'forbid';

  const overlap = (mentor: number, mentee: number): number => {
    const ofMentor = mentorPattern[mentor]!;
    const ofMentee = menteePattern[mentee]!;
    if (ofMentor === NO_PATTERN || ofMentee === NO_PATTERN) return INCOMPARABLE;
    return kernel.pair(ofMentor, ofMentee);
  };
  return {
    id,
    clear: (mentee, out) => {
      const pattern = menteePattern[mentee]!;
      if (pattern === NO_PATTERN) {
        if (!blankAllowed) out.fill(0);
        return;
      }
      kernel.row(pattern, minutes);
      for (let mentor = 0; mentor < mentorPattern.length; mentor++) {
        const ofMentor = mentorPattern[mentor]!;
        const common = ofMentor === NO_PATTERN ? INCOMPARABLE : minutes[ofMentor]!;
        if (common === INCOMPARABLE ? !blankAllowed : common < rule.minutes) out[mentor] = 0;
      }
    },
    allows: (mentor, mentee) => {
      const common = overlap(mentor, mentee);
      return common === INCOMPARABLE ? blankAllowed : common >= rule.minutes;
    },
    describe: (mentor, mentee, passed) => {
      const outcome = passed ? 'passed' : 'failed';
      const common = overlap(mentor, mentee);
      if (common !== INCOMPARABLE) {
        return evidence(`rules.availability-overlap.${outcome}`, { minutes: common, minimum: rule.minutes });
      }
      const mentorBlank = mentorPattern[mentor] === NO_PATTERN;
      const menteeBlank = menteePattern[mentee] === NO_PATTERN;
      if (mentorBlank || menteeBlank) {
        const blank = blankSide(mentorBlank, menteeBlank);
        return evidence(`rules.blank.${outcome}`, { field: 'availability', blank });
      }
      const blank = cohort.mentors[mentor]!.timeZone === undefined ? 'mentor' : 'mentee';
      return evidence(`rules.blank.${outcome}`, { field: 'timeZone', blank });
    },
  };
}
