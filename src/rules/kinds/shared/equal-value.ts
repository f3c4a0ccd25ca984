import { mapBoth } from '../../../lists';
import { ruleEvidence, ruleWarning } from '../../../messages';
import { type DifferentRule, type Field, type SameRule, SIDES, type Warning } from '../../../model';
import {
  comparisonKey,
  groupMembers,
  Interner,
  integersOf,
  packClasses,
  singleValues,
} from '../../../scoring';
import type { RuleKind, RuleSetup } from '../../definition';
import { BLANK_CODE, type EqualData } from '../../filters';
import { areSuspicious, examples, mixedTypes, type VoidContext, valuesOf } from '../../void';
import { describeValues } from './describe-values';

/** The rules `different` and `same`: values become numbers, mentors are grouped by them. */
export function equalValue<R extends DifferentRule | SameRule>(kind: R['kind']): RuleKind<R> {
  return {
    kind,
    compares: ({ field }) => ({ mentors: field, mentees: field }),
    reads: ({ field }) => [field],
    compile: ({ field, whenBlank }, setup) => {
      const { id, cohort, tags, issues } = setup;
      const keys = new Interner();
      const [mentorValues, menteeValues] = mapBoth(SIDES, (side) =>
        singleValues(side, field, cohort, id, issues),
      );
      const encode = (value: string | number | boolean | undefined) =>
        value === undefined ? BLANK_CODE : 1 + keys.code(comparisonKey(value, field, tags));
      const mentorCode = integersOf(mentorValues, encode);
      const menteeCode = integersOf(menteeValues, encode);
      const source: EqualData = {
        shape: 'equal',
        wantsEqual: kind === 'same',
        blankAllowed: whenBlank !== 'forbid',
        mentorCode: packClasses(mentorCode, 1 + keys.size),
        menteeCode,
        mentorsWith: groupMembers(mentorCode, 1 + keys.size),
      };
      return {
        id,
        source,
        describe: describeValues(
          { mentors: field, mentees: field },
          mentorValues,
          menteeValues,
          ({ ofMentor, ofMentee }, outcome) =>
            ruleEvidence(`rules.${kind}.${outcome}`, {
              field,
              mentor: String(ofMentor),
              mentee: String(ofMentee),
            }),
        ),
        voids: (context) => {
          const apart = valuesApart(setup, source, field, context);
          return apart.length > 0 ? apart : mixedTypes(setup, [field], context);
        },
      };
    },
  };
}

/** Values of the two sides that never meet, where both sides have some. O(people). */
function valuesApart(
  { id, path }: RuleSetup,
  data: EqualData,
  field: Field,
  context: VoidContext,
): readonly Warning[] {
  const ofMentors = new Set(data.mentorCode);
  for (const code of data.menteeCode) if (code !== BLANK_CODE && ofMentors.has(code)) return [];
  const mentors = valuesOf('mentors', field, context);
  const mentees = valuesOf('mentees', field, context);
  const effect = data.wantsEqual ? 'forbid' : 'allow';
  // People who all differ are what `different` wants; that they never could be alike is not.
  if (effect === 'allow' && !areSuspicious(mentors, mentees)) return [];
  return [
    ruleWarning(
      'warnings.rule-values-apart',
      { rule: id, effect, field, mentors: examples(mentors), mentees: examples(mentees) },
      path,
    ),
  ];
}
