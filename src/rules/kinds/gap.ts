import { mapBoth } from '../../lists';
import { ruleEvidence, ruleWarning } from '../../messages';
import { type GapRule, SIDES } from '../../model';
import { integersOf, NumberInterner, packClasses, scaleReader, singleValues } from '../../scoring';
import type { RuleKind } from '../definition';
import type { NumbersData } from '../filters';
import { describeValues } from './shared';

/** Decimals such as 5.3 - 2.3 miss their difference by less than this. */
const ROUNDING = 1e-9;

/** The rule `gap`: mentor's number less mentee's, between two bounds; with a scale, positions on it. */
export const gap: RuleKind<GapRule> = {
  kind: 'gap',
  compares: ({ field }) => ({ mentors: field, mentees: field }),
  reads: ({ field }) => [field],
  compile: (rule, { id, path, cohort, tags, issues }) => {
    const [mentorValues, menteeValues] = mapBoth(SIDES, (side) =>
      singleValues(side, rule.field, cohort, id, issues),
    );
    const position = scaleReader({ id, path, field: rule.field, scale: rule.scale }, tags, issues);
    const ofMentors = Float64Array.from(mentorValues, (value, index) => position(value, 'mentors', index));
    const ofMentees = Float64Array.from(menteeValues, (value, index) => position(value, 'mentees', index));
    const mentors = classesOf(ofMentors);
    const mentees = classesOf(ofMentees);
    const source: NumbersData = {
      shape: 'numbers',
      mentorClass: packClasses(mentors.classOf, mentors.values.length),
      menteeClass: mentees.classOf,
      mentorValue: mentors.values,
      menteeValue: mentees.values,
      min: (rule.min ?? Number.NEGATIVE_INFINITY) - ROUNDING,
      max: (rule.max ?? Number.POSITIVE_INFINITY) + ROUNDING,
      blankAllowed: rule.whenBlank !== 'forbid',
    };
    return {
      id,
      source,
      describe: describeValues(
        { mentors: rule.field, mentees: rule.field },
        mentorValues,
        menteeValues,
        ({ ofMentor, ofMentee }, outcome, mentor, mentee) =>
          ruleEvidence(`rules.gap.${outcome}`, {
            field: rule.field,
            mentor: String(ofMentor),
            mentee: String(ofMentee),
            gap: ofMentors[mentor]! - ofMentees[mentee]!,
            min: rule.min,
            max: rule.max,
          }),
      ),
      voids: () => {
        const { lowest, highest } = reach(source);
        if (lowest <= source.max && highest >= source.min) return [];
        const { field, min, max } = rule;
        return [
          ruleWarning('warnings.rule-gap-out-of-reach', { rule: id, field, lowest, highest, min, max }, path),
        ];
      },
    };
  },
};

/** Gives equal numbers one class; blanks (NaN) are equal too. */
function classesOf(numbers: Float64Array) {
  const values = new NumberInterner();
  const classOf = integersOf(numbers, (number) => values.code(number));
  return { classOf, values: values.keys() };
}

/** The lowest and the highest difference of two who are there, mentor less mentee. */
function reach({ mentorClass, menteeClass, mentorValue, menteeValue }: NumbersData) {
  const [lowMentor, highMentor] = range(mentorClass, mentorValue);
  const [lowMentee, highMentee] = range(menteeClass, menteeValue);
  return { lowest: lowMentor - highMentee, highest: highMentor - lowMentee };
}

function range(classes: ArrayLike<number>, values: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes.length; at++) {
    const value = values[classes[at]!]!;
    if (Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
