import type { AssignmentSensitivity, Pair, PairChange } from '../../../assignment';
import { effectText, languageTag, type MessageCatalogue } from '../../../messages';
import { compareText, expectPair, type PairRef } from '../../../model';
import { checkRules, type RuleVerdict } from '../../explain';
import { type OpenMatching, type Reopened, sessionOf } from '../../open';
import {
  checkOptionTypes,
  expectNoSearch,
  isRefusal,
  menteeIndexOf,
  mentorIndexOf,
  unitsOfPair,
} from '../../prepared';
import { toCost } from '../../problem';
import { partOf, type RunSteps, type Sliceable, sliceable } from '../../run';
import {
  bestWithPair,
  costOfPair,
  describeChange,
  type Effect,
  type ExchangedPair,
  nameOf,
  pairAsText,
} from '../effects';
import { findWeightRemedies, type WeightRemedy } from './weight-remedy';

/** How far {@link whyNot} goes, and in which language. */
export interface WhyNotOptions {
  /** Language of the rules' reasons and of the remedies' texts. Default `en`. */
  readonly locale?: MessageCatalogue;
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
  /** Sum of scores in the matching in force; 0 for who has no partner. */
  readonly before: number;
  /** Sum of scores after the change. */
  readonly after: number;
}

/**
 * A change that makes the pair part of a best matching; each was confirmed by solving again. `effect` is what the
 * change does to the matching in force: of several matchings that are then best, one with the pair. `text` says both in
 * words.
 */
export type Remedy =
  | {
      readonly kind: 'one-more-seat';
      readonly mentorId: string;
      /** Seats with the further one. */
      readonly seats: number;
      readonly effect: Effect;
      readonly text: string;
    }
  | {
      readonly kind: 'lift-rules';
      readonly rules: readonly string[];
      readonly effect: Effect;
      readonly text: string;
    }
  | {
      readonly kind: 'lift-rules-and-add-seat';
      readonly rules: readonly string[];
      readonly mentorId: string;
      /** Seats that the mentor would have. */
      readonly seats: number;
      readonly effect: Effect;
      readonly text: string;
    }
  /** Other weights change all scores, so there is no effect in those of today. */
  | (WeightRemedy & { readonly text: string });

/** Why two people are not matched with each other, what it would cost, and what would bring it about. */
export type WhyNot =
  | (PairRef & { readonly status: 'matched' })
  | (PairRef & {
      readonly status: 'not-eligible';
      /** The rules that forbid the pair, with the reason in words. */
      readonly rules: readonly RuleVerdict[];
      /**
       * What becomes of the matching in force if those rules are lifted for this pair, and the pair is matched: a loss
       * below 0 is a gain. `null` if it could not be had even then, and where a refusal or one person on both sides
       * stands against it, which nobody can lift.
       */
      readonly ifAllowed: Effect | null;
      readonly remedies: readonly Remedy[];
    })
  | (PairRef & {
      readonly status: 'not-chosen';
      /**
       * What having the pair costs: the best matching with it against the one in force. A loss of 0 means that an
       * equally good matching has it; `null` that locks or required minimums exclude the pair.
       */
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
 * After checking the proof of the result: one shortest-path search for the cost, and up to two for each remedy but the
 * weights; warm solves where the policy asks for `worst-off` or `leximin`. Every effect is against the matching in
 * force. A search is O(mentors * mentees) at worst. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for unknown ids, and under the rule `not-both-ways`, whose matchings are
 *   searched: `whatIf` with the pair as a lock searches again; `wrong-cohort` if the result was computed from something
 *   else or is not optimal; `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching, whyNot } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [
 *     { id: 'ana', skills: [{ name: 'SQL' }] },
 *     { id: 'ben', skills: [{ name: 'SQL' }, { name: 'sales' }] },
 *   ],
 *   mentees: [
 *     { id: 'cleo', skillsWanted: [{ name: 'SQL' }] },
 *     { id: 'dan', skillsWanted: [{ name: 'sales' }] },
 *     { id: 'eve', skillsWanted: [{ name: 'SQL' }, { name: 'law' }] },
 *   ],
 * };
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * const answer = whyNot(open, { mentorId: 'ben', menteeId: 'cleo' });
 * answer.status; // => 'not-chosen'
 * answer.status === 'not-chosen' && answer.opportunityCost!.loss > 0; // => true
 * ```
 */
export const whyNot: Sliceable<[open: OpenMatching, pair: PairRef, options?: WhyNotOptions], WhyNot> =
  /* @__PURE__ */ sliceable(function* (
    open: OpenMatching,
    pair: PairRef,
    options: WhyNotOptions = {},
  ): RunSteps<WhyNot> {
    const session = sessionOf(open);
    checkOptionTypes(options, { locale: true, searchWeights: true });
    const { prepared } = session;
    expectNoSearch(prepared.policy, 'whyNot');
    expectPair(pair);
    const mentor = mentorIndexOf(prepared, pair.mentorId);
    const mentee = menteeIndexOf(prepared, pair.menteeId);
    const reopened = yield* partOf(session.reopened(), 0, 0.4);
    const { outcome } = reopened;
    const ref = {
      mentorId: prepared.cohort.mentors[mentor]!.id,
      menteeId: prepared.cohort.mentees[mentee]!.id,
    };
    if (outcome.pairs.some(([row, column]) => row === mentee && column === mentor))
      return { ...ref, status: 'matched' };
    const failed = checkRules(prepared, mentor, mentee, options.locale).filter((verdict) => !verdict.passed);
    const analysis = reopened.analysis();
    const asked: Asked = { reopened, analysis, mentor, mentee, locale: options.locale };
    if (failed.length > 0) {
      return { ...ref, ...(yield* partOf(notEligible(asked, failed), 0.4, 1)) };
    }

    const opportunityCost = yield* partOf(costOfPair(reopened, analysis, [mentee, mentor]), 0.4, 0.6);
    const settled = opportunityCost !== null && opportunityCost.objective === null;
    const pairs = prepared.cohort.mentors.length * prepared.cohort.mentees.length;
    const searchWeights = !settled && (options.searchWeights ?? pairs <= SEARCH_UP_TO_PAIRS);
    const seats = settled ? [] : yield* partOf(seatRemedies(asked), 0.6, 0.7);
    const weights = searchWeights
      ? yield* partOf(findWeightRemedies(prepared, mentor, mentee, session.options), 0.7, 1)
      : [];
    return {
      ...ref,
      status: 'not-chosen',
      opportunityCost,
      people: opportunityCost === null ? [] : peopleAffected(reopened, opportunityCost),
      remedies: [...seats, ...weights.map(withText(asked))],
      weightsSearched: searchWeights,
    };
  });

/** A pair that is asked about. */
interface Asked {
  readonly reopened: Reopened;
  readonly analysis: AssignmentSensitivity;
  readonly mentor: number;
  readonly mentee: number;
  readonly locale: MessageCatalogue | undefined;
}

function* notEligible(
  asked: Asked,
  failed: readonly RuleVerdict[],
): RunSteps<Omit<Extract<WhyNot, { status: 'not-eligible' }>, keyof PairRef>> {
  const { reopened, analysis, mentor, mentee, locale } = asked;
  const { prepared } = reopened;
  const rules = failed.map((verdict) => verdict.rule);
  const status = 'not-eligible' as const;
  if (rules.some(isRefusal)) return { status, rules: failed, ifAllowed: null, remedies: [] };
  const pair: Pair = [mentee, mentor];
  const cost = toCost(unitsOfPair(prepared, pair));
  const lifted = yield* bestWithPair(reopened, analysis, pair, { cost });
  const { mentors, mentees } = prepared.cohort;
  const who = pairAsText(mentors[mentor]!, mentees[mentee]!);
  const remedies: Remedy[] = [];
  if (lifted?.isBest) {
    const { effect } = lifted;
    const change = effectText(locale, 'remedy.lift-rules', { who, rules });
    const text = describeChange(prepared.cohort, change, effect, locale);
    remedies.push({ kind: 'lift-rules', rules, effect, text });
  } else {
    const seat = yield* oneMoreSeat(asked, { cost });
    if (seat !== undefined) {
      const { mentorId, seats, effect } = seat;
      const change = effectText(locale, 'remedy.lift-rules-and-add-seat', {
        who,
        rules,
        mentor: nameOf(mentors[mentor]!),
        before: seats - 1,
        seats,
      });
      const text = describeChange(prepared.cohort, change, effect, locale);
      remedies.push({ kind: 'lift-rules-and-add-seat', rules, mentorId, seats, effect, text });
    }
  }
  return { status, rules: failed, ifAllowed: lifted?.effect ?? null, remedies };
}

/**
 * One seat more for the mentor, if that makes the pair part of a best matching; with another cost, as if it had that.
 */
function* oneMoreSeat(
  { reopened, analysis, mentor, mentee }: Asked,
  change: PairChange = {},
): RunSteps<{ readonly mentorId: string; readonly seats: number; readonly effect: Effect } | undefined> {
  const seats = (reopened.problem.columnMax?.[mentor] ?? 1) + 1;
  const best = yield* bestWithPair(reopened, analysis, [mentee, mentor], { ...change, seat: 'column' });
  if (!best?.isBest) return undefined;
  return { mentorId: reopened.prepared.cohort.mentors[mentor]!.id, seats, effect: best.effect };
}

function* seatRemedies(asked: Asked): RunSteps<Remedy[]> {
  const { reopened, mentor, locale } = asked;
  const seat = yield* oneMoreSeat(asked);
  if (seat === undefined) return [];
  const { cohort } = reopened.prepared;
  const change = effectText(locale, 'remedy.one-more-seat', {
    who: nameOf(cohort.mentors[mentor]!),
    before: seat.seats - 1,
    seats: seat.seats,
  });
  return [{ kind: 'one-more-seat', ...seat, text: describeChange(cohort, change, seat.effect, locale) }];
}

function withText({ locale }: Asked): (remedy: WeightRemedy) => Remedy {
  return (remedy) => {
    const { criterion, from, to } = remedy;
    const weight = new Intl.NumberFormat(languageTag(locale), {
      maximumFractionDigits: 6,
      useGrouping: false,
    });
    const params = { criterion, from: weight.format(from), to: weight.format(to) };
    return { ...remedy, text: effectText(locale, 'remedy.weight', params) };
  };
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
    for (const [id, change] of [...changes[role]].sort(([a], [b]) => compareText(a, b))) {
      const units = before[role].get(id) ?? 0;
      people.push({ id, role, before: units / policy.scoreUnit, after: (units + change) / policy.scoreUnit });
    }
  }
  return people;
}
