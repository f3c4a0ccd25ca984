import type { ErrorIssue } from '../../../errors';
import { scoringEvidence as evidence } from '../../../messages';
import { type Cohort, criterionId, type Person, SIDES, type ValueCriterion } from '../../../model';
import { needsBoth } from '../../answers';
import { comparisonKey, fieldValue, singleValues } from '../../fields';
import { profiles } from '../../shapes';
import type { CriterionDefinition } from '../definition';

/**
 * Same or other value: 1 where the two have the same value of a field (or another one), else 0, compared as the rules
 * `same` and `different` compare. Not assessable unless both values are known.
 */
export function valueCriterion(spec: ValueCriterion, cohort: Cohort): CriterionDefinition {
  const { kind, field } = spec;
  const id = criterionId(spec);
  const read = (person: Person) => {
    const value = fieldValue(person, field, cohort);
    return typeof value === 'object' || value === undefined ? undefined : value;
  };
  const has = (person: Person) => read(person) !== undefined;
  const answers = needsBoth(has, has, (blank) => evidence(`value.${blank}`, { field }));
  return {
    id,
    reads: { mentors: [field], mentees: [field] },
    words: [],
    answers,
    issues: () => {
      const issues: ErrorIssue[] = [];
      for (const side of SIDES) singleValues(side, field, cohort, id, issues);
      return issues;
    },
    prepare: (people, { tags, prior, parts }) =>
      profiles(
        [
          {
            kind: 'equal',
            ofMentor: read,
            ofMentee: read,
            keyOf: (value) => comparisonKey(value, field, tags),
            wantsEqual: kind === 'same-value',
            describe: ({ ofMentor, ofMentee, isEqual }) => [
              evidence(isEqual ? 'value.same' : 'value.other', {
                field,
                mentor: String(ofMentor),
                mentee: String(ofMentee),
              }),
            ],
          },
        ],
        { kind: 'mean', prior, parts },
        answers,
        people,
        tags,
      ),
  };
}
