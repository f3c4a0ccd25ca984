import { ruleEvidence, ruleWarning } from '../../messages';
import type { Field, ListField, NoSharedValueRule, SharedValueRule, Warning } from '../../model';
import { comparisonKey, Interner, listValues, packClasses, toLists, transposeLists } from '../../scoring';
import type { RuleKind, RuleSetup } from '../definition';
import type { SharedData } from '../filters';
import { areSuspicious, examples, mixedTypes, type VoidContext, valuesOf } from '../void';
import { describeValues } from './shared';

type Values = readonly (string | number | boolean)[] | undefined;

/** The rule `shared-value`: two lists must share at least so many values. */
export const sharedValue: RuleKind<SharedValueRule> = sharing('shared-value');

/** The rule `no-shared-value`: two lists must share none. */
export const noSharedValue: RuleKind<NoSharedValueRule> = sharing('no-shared-value');

/** Lists become patterns of numbers, of which those with a value in common are counted. */
function sharing<R extends SharedValueRule | NoSharedValueRule>(kind: R['kind']): RuleKind<R> {
  return {
    kind,
    compares: ({ mentorField, menteeField = mentorField }) => ({
      mentors: mentorField,
      mentees: menteeField,
    }),
    reads: ({ mentorField, menteeField = mentorField }) => [mentorField, menteeField],
    compile: (rule, setup) => {
      const { id, cohort, tags, issues } = setup;
      const menteeField = rule.menteeField ?? rule.mentorField;
      const mentorLists = listValues('mentors', rule.mentorField, cohort, id, issues);
      const menteeLists = listValues('mentees', menteeField, cohort, id, issues);
      const keys = new Interner();
      const mentors = patternsOf(mentorLists, (value) =>
        keys.code(comparisonKey(value, rule.mentorField, tags)),
      );
      const mentees = patternsOf(menteeLists, (value) => keys.code(comparisonKey(value, menteeField, tags)));
      const mentorValues = toLists(mentors.values);
      const minimum = 'minimum' in rule ? (rule.minimum ?? 1) : 1;
      const wantsShared = kind === 'shared-value';
      const source: SharedData = {
        shape: 'shared',
        wantsShared,
        minimum,
        blankAllowed: rule.whenBlank !== 'forbid',
        mentorPattern: packClasses(mentors.pattern, mentors.values.length),
        menteePattern: mentees.pattern,
        mentorValues,
        menteeValues: toLists(mentees.values),
        mentorBlank: mentors.blank,
        menteeBlank: mentees.blank,
        patternsWith: transposeLists(mentorValues, keys.size),
      };
      return {
        id,
        source,
        describe: describeValues(
          { mentors: rule.mentorField, mentees: menteeField },
          mentorLists,
          menteeLists,
          ({ ofMentor, ofMentee }, outcome) => {
            const known = new Set(ofMentor.map((value) => comparisonKey(value, rule.mentorField, tags)));
            const shared = new Map<string, string>();
            for (const value of ofMentee) {
              const key = comparisonKey(value, menteeField, tags);
              if (known.has(key)) shared.set(key, String(value));
            }
            const params = {
              field: rule.mentorField,
              shared: [...shared.values()],
              count: shared.size,
              minimum,
            };
            return wantsShared
              ? ruleEvidence(`rules.shared-value.${outcome}`, params)
              : ruleEvidence(`rules.no-shared-value.${outcome}`, params);
          },
        ),
        voids: (context) => {
          const fields = [rule.mentorField, menteeField] as const;
          const apart = sharedApart(setup, source, fields, context);
          return apart.length > 0 ? apart : mixedTypes(setup, fields, context);
        },
      };
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

/** Values of the two sides that never meet, where both sides have some. O(people + length of their lists). */
function sharedApart(
  { id, path }: RuleSetup,
  { mentorValues, menteeValues, minimum, wantsShared }: SharedData,
  [mentorField, menteeField]: readonly [Field | ListField, Field | ListField],
  context: VoidContext,
): Warning[] {
  const ofMentors = new Set(mentorValues.items);
  if (!menteeValues.items.some((code) => ofMentors.has(code))) {
    const mentors = valuesOf('mentors', mentorField, context);
    const mentees = valuesOf('mentees', menteeField, context);
    // Lists that never meet are what `no-shared-value` wants; that they never could is not.
    if (!wantsShared && !areSuspicious(mentors, mentees)) return [];
    const field = mentorField === menteeField ? mentorField : `${mentorField}, ${menteeField}`;
    return [
      ruleWarning(
        'warnings.rule-values-apart',
        {
          rule: id,
          effect: wantsShared ? 'forbid' : 'allow',
          field,
          mentors: examples(mentors),
          mentees: examples(mentees),
        },
        path,
      ),
    ];
  }
  if (!wantsShared) return [];
  for (const [side, lists, field] of [
    ['mentors', mentorValues, mentorField],
    ['mentees', menteeValues, menteeField],
  ] as const) {
    let most = 0;
    for (let list = 0; list + 1 < lists.starts.length; list++)
      most = Math.max(most, lists.starts[list + 1]! - lists.starts[list]!);
    if (most < minimum)
      return [ruleWarning('warnings.rule-minimum-too-high', { rule: id, field, minimum, most, side }, path)];
  }
  return [];
}
