import { scoringEvidence as evidence } from '../../messages';
import type { Goal, GoalSupported } from '../../model';
import { isBlank, needsBoth } from '../answers';
import { type Help, type Wish, wishes } from '../shapes';
import type { CriterionDefinition } from './definition';

/**
 * Goals, directed: how far the mentor has done, or can support, what the mentee wants to reach.
 *
 *     value = sum of priority * best / sum of priority,
 *     best  = largest of strength * closeness over the goals that the mentor supports
 *
 * A goal that is named twice counts once, with the higher priority.
 *
 * Not assessable without goals of the mentee and supported goals of the mentor.
 */
export const goals: CriterionDefinition = {
  id: 'goals',
  reads: { mentors: ['goalsSupported'], mentees: ['goals'] },
  words: ['goals'],
  answers: needsBoth(
    (mentor) => !isBlank(mentor.goalsSupported),
    (mentee) => !isBlank(mentee.goals),
    (blank) => evidence(`goals.${blank}`, {}),
  ),
  moreOf: ['goalsSupported'],
  prepare: (cohort, { tags }) =>
    wishes<Goal, GoalSupported>(
      {
        text: 'phrase',
        wished: (mentee) => mentee.goals,
        // The whole climb of a goal. A supporter stands at its top.
        demand: ({ priority = 1 }) => ({ weight: priority, current: 0, target: 1 }),
        offered: (mentor) => mentor.goalsSupported,
        offer: ({ strength = 1 }) => ({ level: 1, value: strength }),
        describe,
      },
      cohort,
      tags,
    ),
};

function describe({ stated }: Wish<Goal>, help: Help<GoalSupported> | undefined) {
  const params = { goal: stated.name, source: stated.source };
  if (help === undefined || help.gain === 0) return evidence('goals.not-supported', params);
  const { name, strength } = help.offered;
  if (!help.isSame)
    return evidence('goals.related', { ...params, related: name, similarity: help.closeness, strength });
  if (strength === undefined) return evidence('goals.offered', params);
  return strength === 1
    ? evidence('goals.done', params)
    : evidence('goals.supported', { ...params, strength });
}
