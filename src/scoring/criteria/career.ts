import type { Evidence, Mentor } from '../../model';
import { evidence, whichBlank } from '../evidence';
import type { Facts } from '../facts';
import type { CriterionDefinition } from './criterion';

/** What a like start is worth where the mentor has not held the role aimed at. */
export const LIKE_START = 0.5;

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
  reads: ['role', 'nextRole', 'path'],
  assess: (mentor, mentee, facts) => {
    const held = rolesHeld(mentor);
    const goal = mentee.nextRole;
    if (goal === undefined || held.length === 0) {
      const blank = whichBlank(held.length === 0, goal === undefined) ?? 'both-blank';
      return { value: null, evidence: [evidence(`career.${blank}`, {})] };
    }
    const reached = closestRole(goal, held, facts);
    const found: Evidence[] = [
      reached.closeness === 1
        ? evidence('career.held', { role: goal })
        : reached.closeness > 0
          ? evidence('career.related', { role: goal, related: reached.role, similarity: reached.closeness })
          : evidence('career.not-held', { role: goal }),
    ];
    const today = mentee.role;
    if (today === undefined) return { value: reached.closeness, evidence: found };
    const started = closestRole(today, mentor.path ?? [], facts);
    if (started.closeness === 1) found.push(evidence('career.started-alike', { role: today }));
    else if (started.closeness > 0) {
      const params = { role: today, related: started.role, similarity: started.closeness };
      found.push(evidence('career.started-related', params));
    }
    return { value: Math.max(reached.closeness, LIKE_START * started.closeness), evidence: found };
  },
};

/** Every role the mentor has held, earlier ones first. */
export function rolesHeld(mentor: Mentor): readonly string[] {
  return mentor.role === undefined ? (mentor.path ?? []) : [...(mentor.path ?? []), mentor.role];
}

function closestRole(wanted: string, roles: readonly string[], facts: Facts) {
  const tag = facts.tags.canonical(wanted);
  let best = { role: '', closeness: 0 };
  for (const role of roles) {
    const closeness = facts.tags.closeness(tag, facts.tags.canonical(role), 'tag');
    if (closeness > best.closeness) best = { role, closeness };
  }
  return best;
}
