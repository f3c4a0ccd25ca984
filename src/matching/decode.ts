import type { Cohort, Contribution, Match, Matching, PairScore, Shortfall } from '../model';
import { compareIds } from './canonical';
import { bounds } from './encode';
import type { Explanations } from './explanations';
import type { Pairs } from './pairs';
import type { Prepared } from './prepare';
import { summarize } from './summary';
import { listUnmatched } from './unmatched';

/** From pairs of indices to people with reasons: the parts of a matching that do not depend on the method. */
export function decode(
  prepared: Prepared,
  pairs: Pairs,
  matched: readonly (readonly [mentee: number, mentor: number])[],
  explanations: Explanations = 'full',
): Pick<Matching, 'matches' | 'unmatched' | 'shortfalls' | 'summary' | 'explanations'> {
  const { cohort, policy } = prepared;
  const full = explanations === 'full';
  const matches = full ? matchesOf(prepared, matched) : leanMatchesOf(prepared, matched);
  const reasons = full ? pairs : undefined;
  return {
    matches,
    unmatched: {
      mentors: listUnmatched(prepared, reasons, matched, 'mentors'),
      mentees: listUnmatched(prepared, reasons, matched, 'mentees'),
    },
    shortfalls: findShortfalls(cohort, matches),
    summary: summarize(cohort, matches, pairs.eligible, policy.scoreUnit),
    ...(!full && { explanations }),
  };
}

/** Pairs of indices as explained matches, by mentee and mentor. */
export function matchesOf(prepared: Prepared, matched: readonly IndexPair[]): Match[] {
  return toMatches(prepared, matched, (mentor, mentee) => prepared.scoring.explain(mentor, mentee));
}

/** The same without contributions. */
export function leanMatchesOf(prepared: Prepared, matched: readonly IndexPair[]): Match[] {
  return toMatches(prepared, matched, (mentor, mentee) => leanScore(prepared, mentor, mentee));
}

/** A pair's score without what made it. */
export function leanScore({ scoring }: Prepared, mentor: number, mentee: number): PairScore {
  return { ...scoring.score(mentor, mentee), contributions: NONE };
}

const NONE: readonly Contribution[] = Object.freeze([]);

type IndexPair = readonly [mentee: number, mentor: number];

function toMatches(
  prepared: Prepared,
  matched: readonly IndexPair[],
  score: (mentor: number, mentee: number) => PairScore,
): Match[] {
  const isLocked = lockReader(prepared);
  return matched
    .map(([mentee, mentor]): Match => ({ ...score(mentor, mentee), locked: isLocked(mentee, mentor) }))
    .sort((a, b) => compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId));
}

/** Whether the policy locks a pair. */
export function lockReader({ cohort, locks }: Prepared): (mentee: number, mentor: number) => boolean {
  const mentors = cohort.mentors.length;
  const locked = new Set(locks.map(([mentee, mentor]) => mentee * mentors + mentor));
  return (mentee, mentor) => locked.size > 0 && locked.has(mentee * mentors + mentor);
}

/** Everybody who has fewer partners than the minimum, mentors first, by id. */
export function findShortfalls(
  cohort: Cohort,
  matches: readonly Pick<Match, 'mentorId' | 'menteeId'>[],
): Shortfall[] {
  return (['mentor', 'mentee'] as const).flatMap((side) => {
    // Most people have no minimum.
    const owed = cohort[`${side}s`].filter((person) => bounds(person).min > 0);
    if (owed.length === 0) return [];
    const partners = new Map<string, number>();
    for (const match of matches) {
      const id = side === 'mentor' ? match.mentorId : match.menteeId;
      partners.set(id, (partners.get(id) ?? 0) + 1);
    }
    return owed
      .map(
        (person): Shortfall => ({
          id: person.id,
          side,
          minimum: bounds(person).min,
          matched: partners.get(person.id) ?? 0,
        }),
      )
      .filter(({ matched, minimum }) => matched < minimum)
      .sort((a, b) => compareIds(a.id, b.id));
  });
}
