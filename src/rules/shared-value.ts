import type { ErrorIssue } from '../errors';
import { ruleEvidence } from '../messages';
import type { Cohort, SharedValueRule } from '../model';
import { Interner, packClasses, toLists, transposeLists } from '../scoring/flat/lists';
import type { TagSpace } from '../scoring/similarity/tag-space';
import { blankSide, type CompiledRule } from './compiled-rule';
import { comparisonKey, listValues } from './fields';

type Values = readonly (string | number | boolean)[] | undefined;

/** The rule `shared-value`: lists become patterns of numbers. */
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
  const keys = new Interner();
  const mentors = patternsOf(mentorLists, (value) => keys.code(comparisonKey(value, rule.mentorField, tags)));
  const mentees = patternsOf(menteeLists, (value) => keys.code(comparisonKey(value, menteeField, tags)));
  const mentorValues = toLists(mentors.values);
  const minimum = rule.minimum ?? 1;
  return {
    id,
    source: {
      kind: 'shared-value',
      minimum,
      blankAllowed: rule.whenBlank !== 'forbid',
      mentorPattern: packClasses(mentors.pattern, mentors.values.length),
      menteePattern: mentees.pattern,
      mentorValues,
      menteeValues: toLists(mentees.values),
      mentorBlank: mentors.blank,
      menteeBlank: mentees.blank,
      patternsWith: transposeLists(mentorValues, keys.size),
    },
    describe: (mentor, mentee, passed) => {
      const outcome = passed ? 'passed' : 'failed';
      const ofMentor = mentorLists[mentor];
      const ofMentee = menteeLists[mentee];
      if (ofMentor === undefined || ofMentee === undefined) {
        const blank = blankSide(ofMentor === undefined, ofMentee === undefined);
        const field = ofMentor === undefined ? rule.mentorField : menteeField;
        return ruleEvidence(`rules.blank.${outcome}`, { field, blank });
      }
      const known = new Set(ofMentor.map((value) => comparisonKey(value, rule.mentorField, tags)));
      const shared = new Map<string, string>();
      for (const value of ofMentee) {
        const key = comparisonKey(value, menteeField, tags);
        if (known.has(key)) shared.set(key, String(value));
      }
      return ruleEvidence(`rules.shared-value.${outcome}`, {
        field: rule.mentorField,
        shared: [...shared.values()],
        count: shared.size,
        minimum,
      });
    },
  };
}

/** Gives equal lists one pattern. Values of a pattern are each once, ascending; a blank list has none. */
function patternsOf(lists: readonly Values[], codeOf: (value: string | number | boolean) => number) {
  const patterns = new Interner();
  const values: number[][] = [];
  const blank: number[] = [];
  const pattern = Int32Array.from(lists, (list) => {
    const codes = list === undefined ? [] : [...new Set(list.map(codeOf))].sort((a, b) => a - b);
    const code = patterns.code(list === undefined ? 'blank' : codes.join());
    if (code === values.length) {
      values.push(codes);
      blank.push(list === undefined ? 1 : 0);
    }
    return code;
  });
  return { pattern, values, blank: Uint8Array.from(blank) };
}
