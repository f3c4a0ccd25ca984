import { type ErrorIssue, printValue } from '../errors';
import { ruleEvidence } from '../messages';
import type { Cohort, GapRule } from '../model';
import { integersOf, NumberInterner, packClasses } from '../scoring/flat/lists';
import type { TagSpace } from '../scoring/similarity/tag-space';
import { blankSide, type CompiledRule } from './compiled-rule';
import { comparisonKey, fieldPath, SIDES, type Side, singleValues } from './fields';

/** Decimals such as 5.3 - 2.3 miss their difference by less than this. */
const ROUNDING = 1e-9;

/**
 * The rule `gap`: mentor's number less mentee's, between two bounds.
 *
 * @param path where the rule stands in the input, for errors.
 */
export function gapBetween(
  id: string,
  rule: GapRule,
  cohort: Cohort,
  tags: TagSpace,
  path: string,
  issues: ErrorIssue[],
): CompiledRule {
  const [mentorValues, menteeValues] = SIDES.map((side) =>
    singleValues(side, rule.field, cohort, id, issues),
  );
  const position = positionReader(id, rule, tags, path, issues);
  const ofMentors = Float64Array.from(mentorValues!, (value, index) => position(value, 'mentors', index));
  const ofMentees = Float64Array.from(menteeValues!, (value, index) => position(value, 'mentees', index));
  const mentors = classesOf(ofMentors);
  const mentees = classesOf(ofMentees);
  return {
    id,
    source: {
      kind: 'gap',
      mentorClass: packClasses(mentors.classOf, mentors.values.length),
      menteeClass: mentees.classOf,
      mentorValue: mentors.values,
      menteeValue: mentees.values,
      min: (rule.min ?? Number.NEGATIVE_INFINITY) - ROUNDING,
      max: (rule.max ?? Number.POSITIVE_INFINITY) + ROUNDING,
      blankAllowed: rule.whenBlank !== 'forbid',
    },
    describe: (mentor, mentee, passed) => {
      const outcome = passed ? 'passed' : 'failed';
      const ofMentor = mentorValues![mentor];
      const ofMentee = menteeValues![mentee];
      if (ofMentor === undefined || ofMentee === undefined) {
        const blank = blankSide(ofMentor === undefined, ofMentee === undefined);
        return ruleEvidence(`rules.blank.${outcome}`, { field: rule.field, blank });
      }
      return ruleEvidence(`rules.gap.${outcome}`, {
        field: rule.field,
        mentor: String(ofMentor),
        mentee: String(ofMentee),
        gap: ofMentors[mentor]! - ofMentees[mentee]!,
        min: rule.min,
        max: rule.max,
      });
    },
  };
}

/** Gives equal numbers one class; blanks (NaN) are equal too. */
function classesOf(numbers: Float64Array) {
  const values = new NumberInterner();
  const classOf = integersOf(numbers, (number) => values.code(number));
  return { classOf, values: values.keys() };
}

type Value = string | number | boolean | undefined;

/** Reads a value as a number: its position on the rule's scale, or itself. */
function positionReader(id: string, rule: GapRule, tags: TagSpace, path: string, issues: ErrorIssue[]) {
  // A number on a scale is compared as text: a spreadsheet's 7 is the scale's "7".
  const keyOf = (value: string | number | boolean) => comparisonKey(String(value), rule.field, tags);
  const scale = rule.scale === undefined ? undefined : new Map<string, number>();
  for (const [index, step] of (rule.scale ?? []).entries()) {
    if (scale?.has(keyOf(step)) === true) {
      issues.push({
        path: `${path}.scale[${index}]`,
        message: 'the step stands twice on the scale',
        received: printValue(step),
        expected: 'each step once, lowest first',
      });
    }
    scale?.set(keyOf(step), index);
  }
  return (value: Value, side: Side, index: number): number => {
    if (value === undefined) return Number.NaN;
    const position = scale === undefined ? value : scale.get(keyOf(value));
    if (typeof position === 'number') return position;
    issues.push({
      path: fieldPath(side, index, rule.field),
      message:
        scale === undefined
          ? `${id} compares numbers, and this is none`
          : `${id} does not find this on its scale`,
      received: printValue(value),
      expected:
        scale === undefined
          ? 'a number; or a "scale" in the rule, lowest step first'
          : `one of ${(rule.scale ?? []).map(printValue).join(', ')}, or nothing`,
    });
    return Number.NaN;
  };
}
