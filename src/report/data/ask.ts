import { MentorMatchError } from '../../errors';
import { groupBy } from '../../lists';
import {
  type AdminExplanation,
  answered,
  contentsOf,
  explainInForce,
  hasAnswers,
  hasMatches,
  type MatchMargin,
  marginsByPair,
  type OpenMatching,
  partOf,
  type RunSteps,
  recruitingAdvice,
  type SeatValue,
  type StoredResult,
  seatValues,
  stepsOf,
  type UnmatchedRemedies,
  unmatchedReasons,
  unmatchedRemedies,
  type Verification,
} from '../../matching';
import { compareText, type Side, type Unmatched } from '../../model';
import type { ReportEffort } from './effort';
import type { ReportRecruit } from './types';

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

/**
 * All mentees with their pairs in force, and the mentors without one; nobody where there is no matching.
 *
 * @param checked what checking the result again found; what it states of pairs and people is asked again unless that
 *   holds.
 */
export function* explainedSteps(
  open: OpenMatching,
  result: StoredResult,
  effort: ReportEffort,
  checked: Verification | null,
): RunSteps<Everybody> {
  if (!hasMatches(result)) return { mentors: [], mentees: [] };
  const isChecked = checked?.ok === true;
  const options = { places: effort.possible, isChecked };
  const pairs = yield* partOf(explainInForce(open, options), 0, 0.7);
  const reasons = yield* partOf(reasonsOf(open, result, effort, isChecked), 0.7, 1);
  const matches = groupBy(pairs, ({ menteeId }) => menteeId);
  const mentees = idsOf(open, 'mentees').map((id) => ({
    id,
    matches: matches.get(id) ?? [],
    unmatched: reasons.mentees.get(id) ?? null,
  }));
  const matched = new Set(pairs.map(({ mentorId }) => mentorId));
  const alone = idsOf(open, 'mentors').filter((id) => !matched.has(id));
  return {
    mentees,
    mentors: alone.map((id) => ({ id, matches: [], unmatched: reasons.mentors.get(id) ?? null })),
  };
}

function idsOf(open: OpenMatching, side: Side): readonly string[] {
  return contentsOf(open)
    .cohort[side].map(({ id }) => id)
    .sort(compareText);
}

type Reasons = { readonly [S in Side]: ReadonlyMap<string, Unmatched> };

/**
 * Why people have no partner in the matching, by id: as the result says, or by a look at all pairs where it is not
 * known to hold.
 */
function* reasonsOf(
  open: OpenMatching,
  result: StoredResult,
  { possible }: ReportEffort,
  isChecked: boolean,
): RunSteps<Reasons> {
  const isStated = 'unmatched' in result && result.explanations !== 'on-demand';
  if (!possible || (isStated && isChecked))
    return { mentors: statedReasons(result, 'mentors'), mentees: statedReasons(result, 'mentees') };
  return {
    mentees: yield* partOf(askedReasons(open, 'mentees'), 0, 0.5),
    mentors: yield* partOf(askedReasons(open, 'mentors'), 0.5, 1),
  };
}

function* askedReasons(open: OpenMatching, side: Side): RunSteps<ReadonlyMap<string, Unmatched>> {
  const unmatched = yield* unmatchedReasons(open, side);
  return new Map(unmatched.map((one) => [one.id, one]));
}

function statedReasons(result: StoredResult, side: Side): ReadonlyMap<string, Unmatched> {
  return new Map('unmatched' in result ? result.unmatched[side].map((one) => [one.id, one]) : []);
}

/**
 * How firmly each pair belongs to the matching; `null` where that was not asked, has no answer, or would tell the group
 * of a protected attribute that somebody is in.
 */
export function* marginSteps(
  open: OpenMatching,
  effort: ReportEffort,
): RunSteps<ReadonlyMap<string, MatchMargin> | null> {
  if (!effort.margins) return null;
  return yield* stepsOf(marginsByPair, [open, { alternatives: effort.alternatives ? 2 : 0 }]);
}

/** What one seat more of each mentor brings, by id. */
export function* seatValueSteps(
  open: OpenMatching,
  effort: ReportEffort,
): RunSteps<ReadonlyMap<string, SeatValue> | null> {
  if (!effort.seatValues) return null;
  const values = yield* answered(open, stepsOf(seatValues, [open]));
  return values === null ? null : new Map(values.map((value) => [value.mentorId, value]));
}

/** What would help everybody without a partner, by side and id. */
export function* remedySteps(
  open: OpenMatching,
  { mentors, mentees }: Everybody,
  effort: ReportEffort,
): RunSteps<ReadonlyMap<string, UnmatchedRemedies> | null> {
  if (!effort.remedies || !hasAnswers(open)) return null;
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
    const found = yield* answered(open, part);
    if (found === null) return null;
    remedies.set(key, found);
  }
  return remedies;
}

/**
 * Which mentors to look for together; `null` without an answer, `own` where a criterion or rule of the caller's own
 * fails for them: it may read an attribute that everybody in the cohort has, and a mentor who is made up has not.
 */
export function* recruitSteps(
  open: OpenMatching,
  mentors: number,
  effort: ReportEffort,
): RunSteps<readonly ReportRecruit[] | 'own' | null> {
  if (!effort.recruits) return null;
  const asked = stepsOf(recruitingAdvice, [open, { mentors, profiles: 1, tries: TRIES }]);
  const advice = yield* answered(open, unlessOwnFails(asked));
  if (advice === 'own') return advice;
  return (
    advice?.team.map(({ skills, goalsSupported, experienceYears, languages, timeZone, takes, effect }) => ({
      skills: skills.map(({ name }) => name),
      goals: goalsSupported.map(({ name }) => name),
      experienceYears,
      languages,
      timeZone,
      takes: takes.length,
      effect,
    })) ?? null
  );
}

function* unlessOwnFails<Answer>(asked: RunSteps<Answer>): RunSteps<Answer | 'own'> {
  try {
    return yield* asked;
  } catch (error) {
    if (error instanceof MentorMatchError && error.code === 'callback-failed') return 'own';
    throw error;
  }
}

/** Profiles that are tried for each mentor. */
const TRIES = 6;

/** One text for each person of a side: the same id may stand on both. */
export function personKey(side: Side, id: string): string {
  return `${side} ${id}`;
}
