import { scoringEvidence as evidence } from '../../messages';
import type { Mentor } from '../../model';
import { needsBoth } from '../answers';
import { profiles } from '../shapes';
import type { CriterionDefinition } from './definition';

/** What a like start is worth where the mentor has not held the role aimed at. */
const LIKE_START = 0.5;

const answers = needsBoth(
  (mentor) => rolesHeld(mentor).length > 0,
  (mentee) => mentee.nextRole !== undefined,
  (blank) => evidence(`career.${blank}`, {}),
);

/**
 * Career: whether the mentor has been where the mentee wants to go. Directed.
 *
 *     value = max(closeness of the next role to any role the mentor has held, today's included,
 *                 1/2 * closeness of the mentee's role today to any earlier role of the mentor)
 *
 * Not assessable without a next role of the mentee and a role, present or past, of the mentor.
 */
export const career: CriterionDefinition = {
  id: 'career',
  reads: { mentors: ['role', 'path'], mentees: ['role', 'nextRole'] },
  words: ['roles'],
  answers,
  moreOf: ['path'],
  prepare: (cohort, { tags }) =>
    profiles(
      [
        {
          kind: 'closest',
          words: 'roles',
          offered: rolesHeld,
          wanted: ({ nextRole }) => (nextRole === undefined ? [] : [nextRole]),
          describe: (nextRoles) =>
            nextRoles.map(({ wanted: role, name: related, closeness: similarity }) => {
              if (similarity === 1) return evidence('career.held', { role });
              return similarity > 0
                ? evidence('career.related', { role, related, similarity })
                : evidence('career.not-held', { role });
            }),
        },
        {
          kind: 'closest',
          words: 'roles',
          offered: (mentor) => mentor.path ?? [],
          wanted: ({ role }) => (role === undefined ? [] : [role]),
          describe: (roles) =>
            roles.flatMap(({ wanted: role, name: related, closeness: similarity }) => {
              if (similarity === 1) return evidence('career.started-alike', { role });
              return similarity > 0 ? evidence('career.started-related', { role, related, similarity }) : [];
            }),
        },
      ],
      { kind: 'largest', factors: [1, LIKE_START] },
      answers,
      cohort,
      tags,
    ),
};

/** Every role the mentor has held, earlier ones first. */
function rolesHeld(mentor: Mentor): readonly string[] {
  return mentor.role === undefined ? (mentor.path ?? []) : [...(mentor.path ?? []), mentor.role];
}
