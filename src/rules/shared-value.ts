import type { ErrorIssue } from '../errors';
import type { Cohort, SharedValueRule } from '../model';
import { evidence } from '../scoring';
import { Interner, toLists, transposeLists } from '../scoring/flat/lists';
import type { TagSpace } from '../scoring/similarity/tag-space';
import { blankSide, type CompiledRule } from './compiled-rule';
import { comparisonKey, listValues } from './fields';

/** Pattern of a blank list. */
const BLANK = -1;

/** The rule `shared-value`. Mentors with equal lists share a pattern; a row counts per pattern, not per mentor. */
export function sharedValue(
  id: string,
  rule: SharedValueRule,
  cohort: Cohort,
  tags: TagSpace,
  issues: ErrorIssue[],
): CompiledRule {
  const menteeField = rule.menteeField ?? rule.mentorField;
  const mentorLists = listValues('mentors', rule.mentorField, cohort, id, issues);
  const menteeLists = listValues('mentees', menteeField, cohort, id, issues);
  const values = new Interner();
  const patterns = new Interner();
  const patternValues: number[][] = [];
  const mentorPattern = Int32Array.from(mentorLists, (list) => {
    if (list === undefined) return BLANK;
    const codes = distinctCodes(
      list.map((value) => values.code(comparisonKey(value, rule.mentorField, tags))),
    );
    const known = patterns.size;
    const pattern = patterns.code(codes.join());
    if (pattern === known) patternValues.push(codes);
    return pattern;
  });
  const menteeCodes = menteeLists.map((list) =>
    list === undefined
      ? undefined
      : distinctCodes(list.map((value) => values.find(comparisonKey(value, menteeField, tags)))),
  );
  const patternsWith = transposeLists(toLists(patternValues), values.size);
  const minimum = rule.minimum ?? 1;
  const blankAllowed = rule.whenBlank !== 'forbid';
  const counts = new Int32Array(patterns.size);

  const countShared = (mentor: number, mentee: number) => {
    const ofMentor = patternValues[mentorPattern[mentor]!] ?? [];
    return menteeCodes[mentee]?.filter((code) => ofMentor.includes(code)).length ?? 0;
  };
  return {
    id,
    clear: (mentee, out) => {
      const codes = menteeCodes[mentee];
      if (codes === undefined) {
        if (!blankAllowed) out.fill(0);
        return;
      }
      counts.fill(0);
      for (const code of codes) {
        if (code < 0) continue;
        const end = patternsWith.starts[code + 1]!;
        for (let at = patternsWith.starts[code]!; at < end; at++) counts[patternsWith.items[at]!]! += 1;
      }
      for (let mentor = 0; mentor < mentorPattern.length; mentor++) {
        const pattern = mentorPattern[mentor]!;
        if (pattern === BLANK ? !blankAllowed : counts[pattern]! < minimum) out[mentor] = 0;
      }
    },
    allows: (mentor, mentee) => {
      if (mentorPattern[mentor] === BLANK || menteeCodes[mentee] === undefined) return blankAllowed;
      return countShared(mentor, mentee) >= minimum;
    },
    describe: (mentor, mentee, passed) => {
      const outcome = passed ? 'passed' : 'failed';
      const ofMentor = mentorLists[mentor];
      const ofMentee = menteeLists[mentee];
      if (ofMentor === undefined || ofMentee === undefined) {
        const blank = blankSide(ofMentor === undefined, ofMentee === undefined);
        const field = ofMentor === undefined ? rule.mentorField : menteeField;
        return evidence(`rules.blank.${outcome}`, { field, blank });
      }
      const keys = new Set(ofMentor.map((value) => comparisonKey(value, rule.mentorField, tags)));
      const shared = new Map<string, string>();
      for (const value of ofMentee) {
        const key = comparisonKey(value, menteeField, tags);
        if (keys.has(key)) shared.set(key, String(value));
      }
      return evidence(`rules.shared-value.${outcome}`, {
        field: rule.mentorField,
        shared: [...shared.values()],
        count: shared.size,
        minimum,
      });
    },
  };
}

/** Each code once, ascending; codes of values that no mentor has (-1) are dropped. */
function distinctCodes(codes: readonly number[]): number[] {
  return [...new Set(codes)].filter((code) => code >= 0).sort((a, b) => a - b);
}
