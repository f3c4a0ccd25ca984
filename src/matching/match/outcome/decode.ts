import type { Pair } from '../../../assignment';
import {
  type Contribution,
  compareText,
  type Match,
  type Matching,
  type Shortfall,
  SIDES,
} from '../../../model';
import { type Steps, within } from '../../../steps';
import type { Outline, Prepared } from '../../prepared';
import { bounds, type Pairs } from '../../problem';
import { byPair } from '../../records';
import { ruleEffects } from './rule-effects';
import { summarize } from './summary';
import { unmatchedSteps } from './unmatched';

/**
 * From pairs of indices to people with reasons: the parts of a matching that do not depend on the method.
 *
 * @param explained the same cohort with all that explanations read; nothing: they are left for later.
 */
export function* decodeSteps(
  outline: Outline,
  pairs: Pairs,
  matched: readonly Pair[],
  explained: Prepared | undefined,
): Steps<Decoded> {
  const { cohort, policy } = outline;
  const matches = yield* within(matchesSteps(outline, matched, explained), 0, 0.5);
  const search = explained && { prepared: explained, pairs };
  const mentors = yield* within(unmatchedSteps(outline, search, matched, 'mentors'), 0.5, 0.7);
  const mentees = yield* within(unmatchedSteps(outline, search, matched, 'mentees'), 0.7, 0.9);
  yield* within(pairs.count(), 0.9, 1);
  return {
    matches,
    unmatched: { mentors, mentees },
    shortfalls: findShortfalls(cohort, matches),
    summary: summarize(outline, matches, pairs.eligible, ruleEffects(outline, pairs), policy.scoreUnit),
    ...(explained === undefined && { explanations: 'on-demand' }),
  };
}

/** What {@link decodeSteps} returns. */
export type Decoded = Pick<Matching, 'matches' | 'unmatched' | 'shortfalls' | 'summary' | 'explanations'>;

/** Matches between two steps: a tenth of a millisecond each, where they are explained. */
const STRIDE = 16;

/** Pairs of indices as matches, by mentee and mentor; with contributions if `explained` is given. */
export function* matchesSteps(
  outline: Outline,
  matched: readonly Pair[],
  explained: Prepared | undefined,
): Steps<Match[]> {
  const isLocked = lockReader(outline);
  const matches: Match[] = [];
  for (const [done, [mentee, mentor]] of matched.entries()) {
    if (done % STRIDE === 0) yield done / matched.length;
    matches.push(matchOf(outline, mentor, mentee, isLocked(mentee, mentor), explained));
  }
  return matches.sort(byPair);
}

/** One pair as a match. */
export function matchOf(
  { cohort, scoring }: Outline,
  mentor: number,
  mentee: number,
  locked: boolean,
  explained: Prepared | undefined,
): Match {
  if (explained !== undefined) return { ...explained.scoring.explain(mentor, mentee), locked };
  // Written out, so that each of 100,000 takes no more memory than it must.
  const { score, units, coverage } = scoring.score(mentor, mentee);
  return {
    mentorId: cohort.mentors[mentor]!.id,
    menteeId: cohort.mentees[mentee]!.id,
    score,
    units,
    coverage,
    contributions: NONE,
    locked,
  };
}

const NONE: readonly Contribution[] = Object.freeze([]);

/** Whether the policy locks a pair. */
export function lockReader({ cohort, locks }: Outline): (mentee: number, mentor: number) => boolean {
  const mentors = cohort.mentors.length;
  const locked = new Set(locks.map(([mentee, mentor]) => mentee * mentors + mentor));
  return (mentee, mentor) => locked.size > 0 && locked.has(mentee * mentors + mentor);
}

/** Everybody who has fewer partners than the minimum, mentors first, by id. */
export function findShortfalls(
  cohort: Outline['cohort'],
  matches: readonly Pick<Match, 'mentorId' | 'menteeId'>[],
): Shortfall[] {
  return SIDES.flatMap((side) => {
    // Most people have no minimum.
    const owed = cohort[side].filter((person) => bounds(person).min > 0);
    if (owed.length === 0) return [];
    const partners = new Map<string, number>();
    for (const match of matches) {
      const id = side === 'mentors' ? match.mentorId : match.menteeId;
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
      .sort((a, b) => compareText(a.id, b.id));
  });
}
