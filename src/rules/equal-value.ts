import type { ErrorIssue } from '../errors';
import type { Cohort, DifferentRule, SameRule } from '../model';
import { evidence } from '../scoring';
import { groupMembers, Interner } from '../scoring/flat/lists';
import type { TagSpace } from '../scoring/similarity/tag-space';
import { blankSide, type CompiledRule } from './compiled-rule';
import { comparisonKey, SIDES, singleValues } from './fields';

/** Code of a blank value. */
const BLANK = -1;

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
    value === undefined ? BLANK : keys.code(comparisonKey(value, rule.field, tags));
  const mentorCode = Int32Array.from(mentorValues!, encode);
  const menteeCode = Int32Array.from(menteeValues!, encode);
  const groups = groupMembers(mentorCode, keys.size);
  const blanks = Int32Array.from(mentorCode.keys()).filter((mentor) => mentorCode[mentor] === BLANK);
  const blankAllowed = rule.whenBlank !== 'forbid';
  const wantsEqual = rule.kind === 'same';

  const clearBlanks = (out: Uint8Array) => {
    if (!blankAllowed) for (const mentor of blanks) out[mentor] = 0;
  };
  return {
    id,
    clear: (mentee, out) => {
      const code = menteeCode[mentee]!;
      if (code === BLANK) {
        if (!blankAllowed) out.fill(0);
      } else if (wantsEqual) {
        for (let mentor = 0; mentor < mentorCode.length; mentor++) {
          if (mentorCode[mentor] !== code && mentorCode[mentor] !== BLANK) out[mentor] = 0;
        }
        clearBlanks(out);
      } else {
        const { starts, items } = groups;
        for (let at = starts[code]!; at < starts[code + 1]!; at++) out[items[at]!] = 0;
        clearBlanks(out);
      }
    },
    allows: (mentor, mentee) => {
      const ofMentor = mentorCode[mentor]!;
      const ofMentee = menteeCode[mentee]!;
      if (ofMentor === BLANK || ofMentee === BLANK) return blankAllowed;
      return (ofMentor === ofMentee) === wantsEqual;
    },
    describe: (mentor, mentee, passed) => {
      const outcome = passed ? 'passed' : 'failed';
      const ofMentor = mentorValues![mentor];
      const ofMentee = menteeValues![mentee];
      if (ofMentor === undefined || ofMentee === undefined) {
        const blank = blankSide(ofMentor === undefined, ofMentee === undefined);
        return evidence(`rules.blank.${outcome}`, { field: rule.field, blank });
      }
      return evidence(`rules.${rule.kind}.${outcome}`, {
        field: rule.field,
        mentor: String(ofMentor),
        mentee: String(ofMentee),
      });
    },
  };
}
