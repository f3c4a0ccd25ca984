import { MentorMatchError } from '../../errors';
import {
  type AdminExplanation,
  contentsOf,
  type Explanation,
  explainAll,
  hasMatches,
  type MatchMargin,
  matchMargins,
  type OpenMatching,
  pairKey,
  pairsWithoutPlaces,
  partOf,
  type RunSteps,
  type SeatValue,
  type StoredResult,
  seatValues,
  stepsOf,
  type UnmatchedRemedies,
  unmatchedRemedies,
} from '../../matching';
import { compareText, type Unmatched } from '../../model';
import type { ReportEffort } from './types';

/** One person with their pairs in force, each explained, or the reason why there is none. */
export interface Told {
  readonly id: string;
  readonly matches: readonly AdminExplanation[];
  readonly unmatched: Unmatched | null;
}

/** Who is told of, by side and id. */
export interface Everybody {
  /** Those without a pair alone. */
  readonly mentors: readonly Told[];
  readonly mentees: readonly Told[];
}

/** All mentees with their pairs in force, and the mentors without one; nobody where there is no matching. */
export function* explainedSteps(
  open: OpenMatching,
  result: StoredResult,
  effort: ReportEffort,
): RunSteps<Everybody> {
  if (!hasMatches(result)) return { mentors: [], mentees: [] };
  const explained = effort.possible ? withPlaces(open) : withoutPlaces(open, result);
  const mentees = yield* partOf(explained, 0, 0.7);
  const matched = new Set(mentees.flatMap(({ matches }) => matches.map(({ mentorId }) => mentorId)));
  const alone = idsOf(open, 'mentors').filter((id) => !matched.has(id));
  if (alone.length === 0) return { mentors: [], mentees };
  const reasons = yield* partOf(mentorReasons(open, result, effort), 0.7, 1);
  return {
    mentees,
    mentors: alone.map((id) => ({ id, matches: [], unmatched: reasons.get(id) ?? null })),
  };
}

function idsOf(open: OpenMatching, side: 'mentors' | 'mentees'): readonly string[] {
  return contentsOf(open)
    .cohort[side].map(({ id }) => id)
    .sort(compareText);
}

function* withPlaces(open: OpenMatching): RunSteps<readonly Told[]> {
  const told = yield* stepsOf(explainAll, [open, { side: 'mentees' }]);
  return told.map(({ id, matches, unmatched }) => ({
    id,
    matches: matches.filter(isForAdministrators),
    unmatched,
  }));
}

/** The same without a look at all pairs: no places, and reasons as far as the result has them. */
function* withoutPlaces(open: OpenMatching, result: StoredResult): RunSteps<readonly Told[]> {
  const pairs = yield* pairsWithoutPlaces(open);
  const reasons = statedReasons(result, 'mentees');
  const matches = new Map<string, AdminExplanation[]>();
  for (const pair of pairs) matches.set(pair.menteeId, [...(matches.get(pair.menteeId) ?? []), pair]);
  return idsOf(open, 'mentees').map((id) => ({
    id,
    matches: matches.get(id) ?? [],
    unmatched: reasons.get(id) ?? null,
  }));
}

/** Why mentors have no mentee in the matching, by id: as the result says, or else by a look at all pairs. */
function* mentorReasons(
  open: OpenMatching,
  result: StoredResult,
  effort: ReportEffort,
): RunSteps<ReadonlyMap<string, Unmatched>> {
  const isStated = 'unmatched' in result && result.explanations !== 'on-demand';
  if (isStated || !effort.possible) return statedReasons(result, 'mentors');
  const mentors = yield* stepsOf(explainAll, [open, { side: 'mentors' }]);
  return new Map(mentors.flatMap(({ id, unmatched }) => (unmatched === null ? [] : [[id, unmatched]])));
}

function statedReasons(result: StoredResult, side: 'mentors' | 'mentees'): ReadonlyMap<string, Unmatched> {
  return new Map('unmatched' in result ? result.unmatched[side].map((one) => [one.id, one]) : []);
}

function isForAdministrators(explanation: Explanation): explanation is AdminExplanation {
  return explanation.audience === 'admin';
}

/** How firmly each pair belongs to the matching; `null` where that was not asked, or has no answer. */
export function* marginSteps(
  open: OpenMatching,
  effort: ReportEffort,
): RunSteps<ReadonlyMap<string, MatchMargin> | null> {
  if (!effort.margins) return null;
  const asked = stepsOf(matchMargins, [open, { alternatives: effort.alternatives ? 2 : 0 }]);
  const margins = yield* answered(asked);
  return margins === null ? null : new Map(margins.map((margin) => [pairKey(margin), margin]));
}

/** What one seat more of each mentor brings, by id. */
export function* seatValueSteps(
  open: OpenMatching,
  effort: ReportEffort,
): RunSteps<ReadonlyMap<string, SeatValue> | null> {
  if (!effort.seatValues) return null;
  const values = yield* answered(stepsOf(seatValues, [open]));
  return values === null ? null : new Map(values.map((value) => [value.mentorId, value]));
}

/** What would help everybody without a partner, by side and id. */
export function* remedySteps(
  open: OpenMatching,
  { mentors, mentees }: Everybody,
  effort: ReportEffort,
): RunSteps<ReadonlyMap<string, UnmatchedRemedies> | null> {
  if (!effort.remedies) return null;
  const remedies = new Map<string, UnmatchedRemedies>();
  // Whom a decision left alone has a partner in the matching that the prices are of.
  const alone = ({ matches, unmatched }: Told) => matches.length === 0 && unmatched !== null;
  const asked = [
    ...mentees.filter(alone).map(({ id }) => [personKey('mentees', id), { menteeId: id }] as const),
    ...mentors.filter(alone).map(({ id }) => [personKey('mentors', id), { mentorId: id }] as const),
  ];
  for (const [at, [key, person]] of asked.entries()) {
    const part = partOf(
      stepsOf(unmatchedRemedies, [open, person]),
      at / asked.length,
      (at + 1) / asked.length,
    );
    const found = yield* answered(part);
    if (found === null) return null;
    remedies.set(key, found);
  }
  return remedies;
}

/** One text for each person of a side: the same id may stand on both. */
export function personKey(side: 'mentors' | 'mentees', id: string): string {
  return `${side} ${id}`;
}

/** The answer to a question; `null` where the result is of a kind that has none. */
function* answered<Answer>(asked: RunSteps<Answer>): RunSteps<Answer | null> {
  try {
    return yield* asked;
  } catch (error) {
    if (error instanceof MentorMatchError && error.code === 'wrong-cohort') return null;
    throw error;
  }
}
