import * as z from 'zod';
import type { ErrorIssue } from '../../errors';
import { expectList } from '../../errors';
import { parseWith } from '../../model';
import { expectKnown } from '../../options';
import {
  checkMinimumGroup,
  DEFAULT_MINIMUM_GROUP,
  type EvaluationOptions,
  type Figure,
  HIDDEN,
  protectGroups,
  shown,
} from '../disclosure';
import {
  addIssue,
  checkConfidence,
  DEFAULT_CONFIDENCE,
  estimateMean,
  expectRecord,
  type Interval,
  type MeanEstimate,
  type PairedChange,
  pairedChange,
  refuseIssues,
  standardDeviation,
  standardized,
  studentTwoSided,
} from '../statistics';
import { balanceOf, type CovariateBalance, commonCovariates, matchNearest } from './match-nearest';
import { type OutcomePerson, outcomePersonSchema, repeatedPeople } from './outcome-person';

/** What taking part came to against similar people who did not. */
export interface MatchedEffect {
  /** Matched pairs of people. */
  readonly n: number;
  /**
   * `difference-in-differences`: change of the participant less change of the other. `difference-after`: values
   * after the program alone, as not everybody has one before.
   */
  readonly method: 'difference-in-differences' | 'difference-after';
  /** In the units of the measure; above 0: participants came out higher. */
  readonly effect: number;
  readonly interval: Interval | null;
  /** Two-sided p value, in [0, 1]; `null` as the interval. */
  readonly p: number | null;
  /** The effect over the standard deviation of the matched others' values after (Glass's delta). */
  readonly delta: number | null;
  /** Covariates that were matched on, `before` among them where everybody has it. */
  readonly balance: readonly CovariateBalance[];
  /** Whether all are within 0.25 standard deviations after matching. */
  readonly balanced: boolean;
}

/** One measure of performance over participants and others. */
export interface OutcomeComparison {
  readonly participants: Figure<{ readonly after: MeanEstimate; readonly change: PairedChange | null }>;
  readonly others: Figure<{ readonly after: MeanEstimate; readonly change: PairedChange | null }>;
  readonly matched: Figure<MatchedEffect>;
  /** Participants and others given, whether or not they could be used. */
  readonly given: { readonly participants: number; readonly others: number };
  /** Participants without a similar other. Hidden as the matched effect is. */
  readonly unmatchedParticipants: Figure<number>;
}

/** How near in the covariates people must be to be compared, and how small a group may be told of. */
export interface ComparisonOptions extends EvaluationOptions {
  /** Largest difference of each covariate between two matched people, in standard deviations; > 0, default 0.5. */
  readonly caliper?: number;
}

/** Standardized differences up to this are taken for balance: D. B. Rubin, Health Services 2 (2001) 169-188. */
export const BALANCED = 0.25;

/**
 * Compares an outcome of participants with that of similar people who did not take part: one-to-one nearest
 * neighbours on all covariates that everybody has, the value before included, within a caliper; then the difference
 * of the changes, with its interval over the matched pairs of people. It takes away what was measured and what does
 * not change, not what nobody measured: who volunteers for mentoring may differ in drive, and the effect may be
 * theirs.
 *
 * Source of difference in differences after matching: J. J. Heckman, H. Ichimura, P. E. Todd, Review of Economic
 * Studies 64 (1997) 605-654, DOI 10.2307/2971733.
 *
 * Figures of fewer people than the minimum are hidden, and so are those that would leave fewer when subtracted.
 * O(p q (c + log(p q)) + (p + q) c^2) for p participants, q others and c covariates. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem: somebody in both groups or twice, no finite value.
 *
 * @example
 * ```ts
 * import { compareOutcomes } from 'mentor-match/evaluation';
 *
 * const people = Array.from({ length: 40 }, (_, at) => ({
 *   personId: `person-${at}`,
 *   group: at % 2 === 0 ? ('program' as const) : ('comparison' as const),
 *   after: at % 2 === 0 ? 4 : 3,
 * }));
 * const { participants } = compareOutcomes(people);
 * participants.hidden ? 'too few people' : participants.value.after.mean; // => 4
 * ```
 */
export function compareOutcomes(
  people: readonly OutcomePerson[],
  options: ComparisonOptions = {},
): OutcomeComparison {
  expectList('people', people);
  expectRecord('options', options);
  expectKnown(options, { minimumGroup: true, confidence: true, caliper: true });
  const { minimum, confidence, caliper } = checkInput(people, options);
  const participants = people.filter((person) => person.group === 'program');
  const others = people.filter((person) => person.group === 'comparison');
  const covariates = commonCovariates(people);
  const matched = covariates.length === 0 ? [] : matchNearest(participants, others, covariates, caliper);
  const differences = commonCovariates(people).includes('before');
  const told = protectGroups(
    [
      ...groupsOf(
        'participants',
        participants,
        matched.map((pair) => pair.participant),
      ),
      ...groupsOf(
        'others',
        others,
        matched.map((pair) => pair.comparison),
      ),
    ],
    minimum,
  );
  const tellsMatched = told.has('matched participants') && told.has('matched others') && matched.length > 0;
  const summary = (name: string, group: readonly OutcomePerson[]) =>
    told.has(name) && group.length > 0
      ? shown({
          after: estimateMean(
            group.map((person) => person.after),
            confidence,
          ),
          change: group.every((person) => person.before !== undefined) ? changeOf(group, confidence) : null,
        })
      : HIDDEN;
  return {
    participants: summary('participants', participants),
    others: summary('others', others),
    matched: tellsMatched
      ? shown({
          ...effectOf(matched, differences, confidence),
          ...balanceFigures(
            balanceOf(participants, others, matched, covariates),
            told.has('participants') && told.has('others'),
          ),
        })
      : HIDDEN,
    given: { participants: participants.length, others: others.length },
    unmatchedParticipants: tellsMatched ? shown(participants.length - matched.length) : HIDDEN,
  };
}

/** The matched people are what one wants to know, so they are told before the others. */
function groupsOf(name: string, all: readonly OutcomePerson[], matched: readonly OutcomePerson[]) {
  return [
    { id: name, members: all.map((person) => person.personId) },
    { id: `matched ${name}`, members: matched.map((person) => person.personId), rank: 1 },
  ];
}

function changeOf(group: readonly OutcomePerson[], confidence: number): PairedChange {
  return pairedChange(
    group.map((person) => person.before ?? 0),
    group.map((person) => person.after),
    confidence,
  );
}

function effectOf(
  matched: readonly ReturnType<typeof matchNearest>[number][],
  differences: boolean,
  confidence: number,
): Omit<MatchedEffect, 'balance' | 'balanced'> {
  const outcome = (person: OutcomePerson) => person.after - (differences ? (person.before ?? 0) : 0);
  const effects = matched.map(({ participant, comparison }) => outcome(participant) - outcome(comparison));
  const { n, mean: effect, standardError, interval } = estimateMean(effects, confidence);
  const t = interval === null ? null : standardized(effect, standardError);
  return {
    n,
    method: differences ? 'difference-in-differences' : 'difference-after',
    effect: effect ?? 0,
    interval,
    p: t === null ? null : studentTwoSided(t, n - 1),
    delta: standardized(effect, standardDeviation(matched.map(({ comparison }) => comparison.after))),
  };
}

/** @param tellsAll whether figures of all participants and all others are told; if not, nor is their difference. */
function balanceFigures(
  balance: readonly CovariateBalance[],
  tellsAll: boolean,
): Pick<MatchedEffect, 'balance' | 'balanced'> {
  return {
    balance: balance.map((entry) => (tellsAll ? entry : { ...entry, before: null })),
    balanced: balance.every(({ after }) => after === null || Math.abs(after) <= BALANCED),
  };
}

function checkInput(people: readonly OutcomePerson[], options: ComparisonOptions) {
  const minimum = options.minimumGroup ?? DEFAULT_MINIMUM_GROUP;
  const confidence = options.confidence ?? DEFAULT_CONFIDENCE;
  const caliper = options.caliper ?? 0.5;
  parseWith(z.array(outcomePersonSchema), people, 'people');
  const issues: ErrorIssue[] = [];
  repeatedPeople(people, 'people', issues);
  checkMinimumGroup(issues, minimum);
  checkConfidence(issues, confidence);
  if (!(caliper > 0)) addIssue(issues, 'caliper', 'not a caliper', caliper, 'a number > 0, such as 0.5');
  refuseIssues(issues);
  return { minimum, confidence, caliper };
}
