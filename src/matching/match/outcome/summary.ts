import type { Match, MatchingSummary, RuleEffect } from '../../../model';
import type { Outline } from '../../prepared';
import { groupCoverage } from './groups';
import { priorityClasses } from './priorities';

/** Counts and adds up a matching. The total is a sum of integers, hence exact. O(people + matches). */
export function summarize(
  { cohort, groups }: Pick<Outline, 'cohort' | 'groups'>,
  matches: readonly Pick<Match, 'mentorId' | 'menteeId' | 'units' | 'coverage'>[],
  eligiblePairs: number | null,
  rules: readonly RuleEffect[],
  scoreUnit: number,
): MatchingSummary {
  const distribution = new Array<number>(10).fill(0);
  let totalUnits = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (const match of matches) {
    totalUnits += match.units;
    lowest = Math.min(lowest, match.units);
    distribution[Math.min(9, Math.floor((match.units * 10) / scoreUnit))]! += 1;
  }
  const none = matches.length === 0;
  const mentees = new Set(matches.map((match) => match.menteeId));
  return {
    mentors: cohort.mentors.length,
    mentees: cohort.mentees.length,
    seats: cohort.mentors.reduce((seats, mentor) => seats + (mentor.capacity?.max ?? 1), 0),
    eligiblePairs,
    rules,
    matches: matches.length,
    mentorsMatched: new Set(matches.map((match) => match.mentorId)).size,
    menteesMatched: mentees.size,
    unknownMatches: matches.filter((match) => match.coverage === 0).length,
    priorities: priorityClasses(cohort.mentees, mentees),
    ...groupCoverage({ cohort, groups }, mentees),
    totalUnits,
    totalScore: totalUnits / scoreUnit,
    meanScore: none ? null : totalUnits / scoreUnit / matches.length,
    minimumScore: none ? null : lowest / scoreUnit,
    distribution,
  };
}
