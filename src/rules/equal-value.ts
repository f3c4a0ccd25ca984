import type { ErrorIssue } from '../errors';
import { ruleEvidence } from '../messages';
import type { Cohort, DifferentRule, SameRule } from '../model';
import { groupMembers, Interner, integersOf, packClasses } from '../scoring/flat/lists';
import type { TagSpace } from '../scoring/similarity/tag-space';
import { blankSide, type CompiledRule } from './compiled-rule';
import { comparisonKey, SIDES, singleValues } from './fields';
import { BLANK } from './kernels/equal-value';

/** The rules `different` and `same`: values become numbers, mentors are grouped by them. */
export function equalValue(
  id: string,
  rule: DifferentRule | SameRule,
  cohort: Cohort,
  tags: TagSpace,
  issues: ErrorIssue[],
): CompiledRule {
  const keys = new Interner();
  const [mentorValues, menteeValues] = SIDES.map((side) =>
    singleValues(side, rule.field, cohort, id, issues),
  );
  const encode = (value: string | number | boolean | undefined) =>
    value === undefined ? BLANK : 1 + keys.code(comparisonKey(value, rule.field, tags));
  const mentorCode = integersOf(mentorValues!, encode);
  const menteeCode = integersOf(menteeValues!, encode);
  return {
    id,
    source: {
      kind: 'equal-value',
      wantsEqual: rule.kind === 'same',
      blankAllowed: rule.whenBlank !== 'forbid',
      mentorCode: packClasses(mentorCode, 1 + keys.size),
      menteeCode,
      mentorsWith: groupMembers(mentorCode, 1 + keys.size),
    },
    describe: (mentor, mentee, passed) => {
      const outcome = passed ? 'passed' : 'failed';
      const ofMentor = mentorValues![mentor];
      const ofMentee = menteeValues![mentee];
      if (ofMentor === undefined || ofMentee === undefined) {
        const blank = blankSide(ofMentor === undefined, ofMentee === undefined);
        return ruleEvidence(`rules.blank.${outcome}`, { field: rule.field, blank });
      }
      return ruleEvidence(`rules.${rule.kind}.${outcome}`, {
        field: rule.field,
        mentor: String(ofMentor),
        mentee: String(ofMentee),
      });
    },
  };
}
