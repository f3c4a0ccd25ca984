import type { ErrorIssue } from '../../../errors';
import { scoringEvidence as evidence } from '../../../messages';
import { type Cohort, criterionId, type DistanceCriterion, type Person, SIDES } from '../../../model';
import { needsBoth } from '../../answers';
import { fieldValue, scaleReader, singleValues } from '../../fields';
import { profiles } from '../../shapes';
import type { CriterionDefinition } from '../definition';

/**
 * Distance on an ordered scale, or of two numbers: a trapezoid over the mentor's position less the mentee's. Not
 * assessable unless both values are known.
 *
 *     value = trapezoid(distance), distance = position of the mentor - position of the mentee
 *
 * By default the trapezoid is max(0, 1 - |distance| / (steps - 1)).
 */
export function distanceCriterion(
  spec: DistanceCriterion,
  path: string,
  cohort: Cohort,
): CriterionDefinition {
  const { field, scale } = spec;
  const id = criterionId(spec);
  const far = Math.max(1, (scale?.length ?? 0) - 1);
  const knots = spec.knots ?? [-far, 0, 0, far];
  const has = (person: Person) => fieldValue(person, field, cohort) !== undefined;
  const answers = needsBoth(has, has, (blank) => evidence(`value.${blank}`, { field }));
  const stepOf = (position: number) => scale?.[position] ?? String(position);
  return {
    id,
    reads: { mentors: [field], mentees: [field] },
    words: [],
    answers,
    issues: (_, { tags }) => {
      const issues: ErrorIssue[] = [];
      const read = scaleReader({ id, path, field, scale }, tags, issues);
      for (const side of SIDES)
        for (const [index, value] of singleValues(side, field, cohort, id, issues).entries())
          read(value, side, index);
      return issues;
    },
    prepare: (people, { tags, prior, parts }) => {
      const read = scaleReader({ id, path, field, scale }, tags, []);
      const positionOf = (person: Person) => {
        const value = fieldValue(person, field, cohort);
        // Lists, objects and what is off the scale are reported by `issues`.
        return typeof value === 'object' || value === undefined ? undefined : read(value, 'mentors', 0);
      };
      return profiles(
        [
          {
            kind: 'gap',
            ofMentor: positionOf,
            ofMentee: positionOf,
            ahead: 'mentor',
            knots,
            describe: ({ ofMentor, ofMentee, gap, value }) => [
              evidence(value === 0 ? 'value.far' : 'value.near', {
                field,
                mentor: stepOf(ofMentor),
                mentee: stepOf(ofMentee),
                gap,
              }),
            ],
          },
        ],
        { kind: 'mean', prior, parts },
        answers,
        people,
        tags,
      );
    },
  };
}
