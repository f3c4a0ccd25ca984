import { analyzeSensitivity, changeProblem, resolveAssignment } from '../assignment';
import type { Locale, MessageCatalogue } from '../messages';
import type { Cohort, MatchingResult, PairRef, PolicyInput } from '../model';
import { compareIds } from './canonical';
import { toCost } from './encode';
import { type Effect, type ExchangedPair, toEffect } from './exchange';
import { checkRules, type RuleVerdict } from './explain-match';
import { menteeIndexOf, mentorIndexOf } from './people-index';
import type { Extensions } from './prepare';
import { type Reopened, reopen } from './reopen';
import { findWeightRemedies, type WeightRemedy } from './weight-remedy';

export interface WhyNotOptions extends Extensions {
  /** Language of the rules' reasons. Default `en`. */
  readonly locale?: Locale | MessageCatalogue;
  /**
   * Whether to look for a weight that would bring the pair about. Each try is a whole matching, about twenty a
   * criterion, so the default is yes up to 10,000 pairs and no beyond.
   */
  readonly searchWeights?: boolean;
}

/** What the exchange means for one person: the sum of the scores of their matches, before and after. */
export interface PersonEffect {
  readonly id: string;
  readonly role: 'mentor' | 'mentee';
  readonly before: number;
  readonly after: number;
}

/** A change that makes the pair part of an optimal matching; each was confirmed by solving again. */
export type Remedy =
  | { readonly kind: 'one-more-seat'; readonly mentorId: string; readonly seats: number }
  | { readonly kind: 'lift-rules'; readonly rules: readonly string[] }
  | { readonly kind: 'lift-rules-and-add-seat'; readonly rules: readonly string[]; readonly mentorId: string }
  | WeightRemedy;

/** Why two people are not matched with each other. */
export type WhyNot =
  | (PairRef & { readonly status: 'matched' })
  | (PairRef & {
      readonly status: 'not-eligible';
      /** The rules that forbid the pair, with the reason in words. */
      readonly rules: readonly RuleVerdict[];
      /** What forcing the pair would cost if those rules were lifted for it; `null` if it could not be had even then. */
      readonly ifAllowed: Effect | null;
      readonly remedies: readonly Remedy[];
    })
  | (PairRef & {
      readonly status: 'not-chosen';
      /** What forcing the pair costs; a loss of 0 means that an equally good matching has it. `null`: locks or required minimums leave no room. */
      readonly opportunityCost: Effect | null;
      /** Who would gain or lose by the exchange, by id. */
      readonly people: readonly PersonEffect[];
      readonly remedies: readonly Remedy[];
      /** Whether weights were searched for a remedy. */
      readonly weightsSearched: boolean;
    });

const SEARCH_UP_TO_PAIRS = 10_000;

/**
 * Why a mentor and a mentee are not matched: the rules that forbid it, or the exact opportunity cost, who would
 * gain or lose, and the smallest changes that would bring the pair about.
 *
 * After scoring all pairs, one shortest-path search for the cost; each remedy but the weights is one warm solve.
 *
 * @throws MentorMatchError `invalid-input` for unknown ids; `wrong-cohort` if the result was computed from something
 *   else or is not optimal.
 */
export function whyNot(
  cohort: Cohort,
  policy: PolicyInput,
  result: MatchingResult,
  pair: PairRef,
  options: WhyNotOptions = {},
): WhyNot {
  const reopened = reopen(cohort, policy, result, options);
  const { prepared, outcome, problem } = reopened;
  const mentor = mentorIndexOf(prepared, pair.mentorId);
  const mentee = menteeIndexOf(prepared, pair.menteeId);
  const ref = { mentorId: pair.mentorId, menteeId: pair.menteeId };
  if (outcome.pairs.some(([row, column]) => row === mentee && column === mentor))
    return { ...ref, status: 'matched' };
  const failed = checkRules(prepared, mentor, mentee, options.locale ?? 'en').filter(
    (verdict) => !verdict.passed,
  );
  if (failed.length > 0) return { ...ref, ...notEligible(reopened, mentor, mentee, failed) };

  const opportunityCost = toEffect(
    reopened,
    analyzeSensitivity(problem, outcome).opportunityCost(mentee, mentor),
  );
  const settled = opportunityCost !== null && opportunityCost.objective === null;
  const pairs = prepared.cohort.mentors.length * prepared.cohort.mentees.length;
  const searchWeights = !settled && (options.searchWeights ?? pairs <= SEARCH_UP_TO_PAIRS);
  return {
    ...ref,
    status: 'not-chosen',
    opportunityCost,
    people: opportunityCost === null ? [] : peopleAffected(reopened, opportunityCost),
    remedies: settled
      ? []
      : [
          ...seatRemedies(reopened, mentor, mentee),
          ...(searchWeights ? findWeightRemedies(prepared, mentor, mentee, options) : []),
        ],
    weightsSearched: searchWeights,
  };
}

function notEligible(reopened: Reopened, mentor: number, mentee: number, failed: readonly RuleVerdict[]) {
  const { prepared, problem, outcome } = reopened;
  const rules = failed.map((verdict) => verdict.rule);
  const cost = toCost(prepared.scoring.units(mentor, mentee));
  const allowed = changeProblem(problem, [{ kind: 'cost', row: mentee, column: mentor, cost }]);
  const again = resolveAssignment(allowed, outcome);
  const effect =
    again.status === 'infeasible'
      ? null
      : toEffect(
          { ...reopened, problem: allowed, outcome: again },
          analyzeSensitivity(allowed, again).opportunityCost(mentee, mentor),
        );
  const remedies: Remedy[] = [];
  if (effect !== null && effect.objective === null) remedies.push({ kind: 'lift-rules', rules });
  else if (again.status === 'optimal') {
    const withSeat = seatRemedies({ ...reopened, problem: allowed, outcome: again }, mentor, mentee);
    for (const { mentorId } of withSeat) remedies.push({ kind: 'lift-rules-and-add-seat', rules, mentorId });
  }
  // Rules that are part of the person's identity with themselves can not be lifted.
  return {
    status: 'not-eligible' as const,
    rules: failed,
    ifAllowed: rules.includes('not-self') ? null : effect,
    remedies: rules.includes('not-self') ? [] : remedies,
  };
}

/** One seat more for the mentor, if that makes the pair part of an optimal matching. */
function seatRemedies(
  { problem, outcome, prepared }: Reopened,
  mentor: number,
  mentee: number,
): Extract<Remedy, { kind: 'one-more-seat' }>[] {
  const seats = (problem.columnMax?.[mentor] ?? 1) + 1;
  const widened = changeProblem(problem, [{ kind: 'column', column: mentor, max: seats }]);
  const again = resolveAssignment(widened, outcome);
  if (again.status === 'infeasible') return [];
  const effect = analyzeSensitivity(widened, again, { check: false }).opportunityCost(mentee, mentor);
  if (effect.status === 'impossible' || effect.level !== null) return [];
  return [{ kind: 'one-more-seat', mentorId: prepared.cohort.mentors[mentor]!.id, seats }];
}

function peopleAffected({ prepared, outcome, pairs }: Reopened, effect: Effect): PersonEffect[] {
  const { cohort, policy } = prepared;
  const before = { mentor: new Map<string, number>(), mentee: new Map<string, number>() };
  for (const [row, column] of outcome.pairs) {
    const units = pairs.units(row, column);
    const mentorId = cohort.mentors[column]!.id;
    const menteeId = cohort.mentees[row]!.id;
    before.mentor.set(mentorId, (before.mentor.get(mentorId) ?? 0) + units);
    before.mentee.set(menteeId, (before.mentee.get(menteeId) ?? 0) + units);
  }
  const changes = { mentor: new Map<string, number>(), mentee: new Map<string, number>() };
  const note = (exchanged: readonly ExchangedPair[], sign: 1 | -1) => {
    for (const { mentorId, menteeId, score } of exchanged) {
      const units = sign * Math.round(score * policy.scoreUnit);
      changes.mentor.set(mentorId, (changes.mentor.get(mentorId) ?? 0) + units);
      changes.mentee.set(menteeId, (changes.mentee.get(menteeId) ?? 0) + units);
    }
  };
  note(effect.ends, -1);
  note(effect.begins, 1);
  const people: PersonEffect[] = [];
  for (const role of ['mentor', 'mentee'] as const) {
    for (const [id, change] of [...changes[role]].sort(([a], [b]) => compareIds(a, b))) {
      const units = before[role].get(id) ?? 0;
      people.push({ id, role, before: units / policy.scoreUnit, after: (units + change) / policy.scoreUnit });
    }
  }
  return people;
}
