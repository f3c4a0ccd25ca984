import { scoringEvidence as evidence } from '../../messages';
import type { Person } from '../../model';
import { isBlank, needsBoth } from '../answers';
import { overlap } from '../shapes';
import type { CriterionDefinition } from './definition';

/**
 * Interests, symmetric: Jaccard similarity of the two sets of interests in which rare ones count more, with
 * pseudo-interests in the union that shrink short lists toward 0. Only equal interests count, after normalization and
 * synonyms.
 *
 *     value = weight of those in common / (weight of those of either + shrinkage)
 *
 * Not assessable unless both have named some.
 */
export const interests: CriterionDefinition = {
  id: 'interests',
  reads: { mentors: ['interests'], mentees: ['interests'] },
  words: ['interests'],
  answers: needsBoth(hasInterests, hasInterests, (blank) => evidence(`interests.${blank}`, {})),
  prepare: (cohort, { params, tags, mentorOfMentee }) =>
    overlap(
      {
        ...params.interests,
        list: (person) => person.interests,
        describe: (shared) =>
          shared.length === 0
            ? evidence('interests.none-shared', {})
            : evidence('interests.shared', { interests: shared, count: shared.length }),
      },
      cohort,
      tags,
      mentorOfMentee,
    ),
};

function hasInterests({ interests }: Person): boolean {
  return !isBlank(interests);
}
