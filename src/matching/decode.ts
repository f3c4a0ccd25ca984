import type { Cohort, Match, Matching, Shortfall } from '../model';
import { compareIds } from './canonical';
import { bounds } from './encode';
import type { Pairs } from './pairs';
import type { Prepared } from './prepare';
import { summarize } from './summary';
import { explainUnmatched } from './unmatched';

/** From pairs of indices to people with reasons: the parts of a matching that do not depend on the method. */
export function decode(
  prepared: Prepared,
  pairs: Pairs,
  matched: readonly (readonly [mentee: number, mentor: number])[],
): Pick<Matching, 'matches' | 'unmatched' | 'shortfalls' | 'summary'> {
  const { cohort, policy } = prepared;
  const matches = matchesOf(prepared, matched);
  return {
    matches,
    unmatched: {
      mentors: explainUnmatched(prepared, pairs, matched, 'mentors'),
      mentees: explainUnmatched(prepared, pairs, matched, 'mentees'),
    },
    shortfalls: findShortfalls(cohort, matches),
    summary: summarize(cohort, matches, pairs.eligible, policy.scoreUnit),
  };
}

/** Pairs of indices as explained matches, by mentee and mentor. */
export function matchesOf(
  { cohort, scoring, locks }: Prepared,
  matched: readonly (readonly [mentee: number, mentor: number])[],
): Match[] {
  const locked = new Set(locks.map(([mentee, mentor]) => mentee * cohort.mentors.length + mentor));
  return matched
    .map(([mentee, mentor]): Match => {
      const pair = scoring.explain(mentor, mentee);
      return { ...pair, locked: locked.has(mentee * cohort.mentors.length + mentor) };
    })
    .sort((a, b) => compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId));
}

/** Everybody who has fewer partners than the minimum, mentors first, by id. */
export function findShortfalls(
  cohort: Cohort,
  matches: readonly Pick<Match, 'mentorId' | 'menteeId'>[],
): Shortfall[] {
  const shortfalls: Shortfall[] = [];
  for (const side of ['mentor', 'mentee'] as const) {
    const partners = new Map<string, number>();
    for (const match of matches) {
      const id = side === 'mentor' ? match.mentorId : match.menteeId;
      partners.set(id, (partners.get(id) ?? 0) + 1);
    }
    const people = [...cohort[`${side}s`]].sort((a, b) => compareIds(a.id, b.id));
    for (const person of people) {
      const minimum = bounds(person).min;
      const matched = partners.get(person.id) ?? 0;
      if (matched < minimum) shortfalls.push({ id: person.id, side, minimum, matched });
    }
  }
  return shortfalls;
}
