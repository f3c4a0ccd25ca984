import { type ErrorIssue, expectObject, printValue } from '../errors';
import {
  checkConfidence,
  checkTableRows,
  DEFAULT_CONFIDENCE,
  refuseIssues,
  studentCritical,
} from '../evaluation';
import { sumOf } from '../lists';
import { comparePolicies, type PolicyOutcome } from '../matching';
import { type Cohort, definePolicy, type Policy, type PolicyInput } from '../model';
import { expectKnown } from '../options';
import { crossValidate } from './cross-validate';
import { type Features, featuresOf } from './features';
import { fitRidge, Moments, toSimplex } from './fit';
import {
  areEnough,
  differenceTest,
  type LeastSquares,
  leastSquares,
  varianceOf,
  weightInterval,
} from './inference';
import { distinct, type Observation, withinPrograms } from './observations';
import { proxiesOf } from './proxies';
import { dot } from './quadratic';
import { scaleWarnings } from './scales';
import { selectionWeights } from './selection';
import type { LearnedCriterion, LearnedGain, LearnedWeights, LearnOptions, RatedPair } from './types';

/** Variance of values below which a criterion tells nothing. */
const NO_VARIANCE = 1e-9;
/** Digits of proposed weights. */
const DIGITS = 1e4;

/**
 * What the outcomes of earlier programs say of the weights of a policy: learned weights, the interval of each, and a
 * proposal only where the outcomes support one. Learned weights are shrunk towards those before, as strongly as
 * predicts left-out pairs best; intervals rest on the outcomes alone. Nothing is applied by it; a person decides.
 *
 * - Outcomes are compared within programs; pairs of one mentor count as alike. See `validation` for how weights were
 *   chosen.
 * - Those who met were chosen for their scores: see `selection`. What made somebody choose a pair by hand and is in no
 *   criterion cannot be allowed for, and shows as if the criteria had done it.
 * - Of fewer pairs, or mentors, than the criteria and three more nothing is learned: the weights are those before.
 * - Nothing is learned of protected attributes, of the people or in a table of its own. The weight of a criterion that
 *   goes with one is held: see `proxies`.
 *
 * Deterministic. O(pairs * criteria * (criteria + folds)), and for each fold and strength tried a fit of criteria^3;
 * the association with protected attributes over up to 20,000 pairs of the cohort, and two matchings of it.
 *
 * @param cohort the people to be matched next; earlier pairs among them are scored anew, others by their contributions.
 * @throws MentorMatchError `invalid-input` for malformed outcomes, cohorts, policies and options, pairs of whom nothing
 *   is known, and criteria with the name of a protected attribute.
 *
 * @example
 * ```ts
 * import { learnWeights } from 'mentor-match/learning';
 * import { generateCohort } from 'mentor-match/synthetic';
 *
 * const cohort = generateCohort({ mentors: 40, mentees: 40, bothRate: 0, seed: 'spring' });
 * const outcomes = cohort.mentees.map(({ id }, at) => ({
 *   mentorId: cohort.mentors[at]!.id,
 *   menteeId: id,
 *   outcome: 3 + ((at * 7) % 5) / 5,
 * }));
 * const learned = learnWeights(outcomes, cohort, {});
 * learned.gain.claimed; // => false
 * learned.proposal; // => null
 * ```
 */
export function learnWeights(
  outcomes: readonly RatedPair[],
  cohort: Cohort,
  policy: PolicyInput = {},
  options: LearnOptions = {},
): LearnedWeights {
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, {
    seed: true,
    confidence: true,
    criteria: true,
    proxyLimit: true,
    table: true,
    compare: true,
  });
  const { confidence = DEFAULT_CONFIDENCE, proxyLimit = 0.1, compare = true } = options;
  checkInput(outcomes, options, confidence, proxyLimit);
  const fullPolicy = definePolicy(policy);
  const features = featuresOf(outcomes, cohort, fullPolicy, options);
  const { criteria, values } = features;
  const { weights, treatment } = selectionWeights(outcomes, features);
  const observed = outcomes.map(
    ({ outcome, program = '', mentorId }, at): Observation => ({
      values: values[at]!,
      outcome,
      weight: weights[at]!,
      program,
      cluster: mentorId,
    }),
  );
  const within = withinPrograms(observed);
  const programs = distinct(observed, 'program').length;
  const prior = priorShares(fullPolicy, criteria);
  const proxies = proxiesOf(features).filter(({ association }) => association >= proxyLimit);
  const named = new Set(proxies.map(({ criterion }) => criterion));
  const constant = criteria.map((_, at) => spreadOf(within, at) < NO_VARIANCE);
  const held = new Set(criteria.flatMap((id, at) => (constant[at] || named.has(id) ? [at] : [])));
  const shrinkage = { prior, held };
  const validation = crossValidate(within, shrinkage, options.seed ?? fullPolicy.seed);
  const gains = fitRidge(Moments.of(criteria.length, within), shrinkage, validation.strength);
  const doubt = doubtOf(within, programs, constant);
  // Of so few pairs any weights are an accident.
  const learned = doubt.enough ? toSimplex(gains, prior) : prior;
  const p = differenceTest(
    doubt.fit,
    doubt.kept.map((at) => prior[at]! / sumOf(doubt.kept.map((one) => prior[one]!))),
  );
  const told = criteria.map((criterion, at): LearnedCriterion => {
    const place = doubt.kept.indexOf(at);
    const share = sumOf(doubt.kept.map((one) => prior[one]!));
    const own = place < 0 ? undefined : tellDoubt(doubt.fit, place, prior[at]! / share, confidence);
    return {
      criterion,
      before: prior[at]!,
      learned: learned[at]!,
      // Shares of what varies become shares of all.
      interval:
        own === undefined
          ? { lower: 0, upper: 1, confidence }
          : {
              lower: own.range.lower * share,
              upper: own.range.upper === 1 ? 1 : own.range.upper * share,
              confidence,
            },
      gain: place < 0 ? null : (doubt.fit?.gains[place] ?? null),
      noise: own?.noise === undefined ? null : own.noise * share,
      detectable: own?.detectable === undefined ? null : own.detectable * share,
      ...(constant[at] ? { held: 'constant' as const } : named.has(criterion) && { held: 'proxy' as const }),
    };
  });
  const isBetter = p < 1 - confidence && validation.errorAfter < validation.errorBefore;
  const proposed = withWeights(policy, fullPolicy, criteria, learned);
  const comparison = compare && isBetter ? comparisonOf(cohort, policy, proposed, options) : null;
  const gain = gainOf(comparison, features, gains, doubt, p, isBetter, confidence);
  return {
    pairs: outcomes.length,
    mentors: distinct(observed, 'cluster').length,
    programs,
    criteria: told,
    noise: middleOf(told.map(({ noise }) => noise)),
    validation,
    selection: treatment,
    proxies,
    gain,
    proposal: gain.claimed ? proposed : null,
    comparison,
    warnings: scaleWarnings(outcomes),
  };
}

function checkInput(
  outcomes: readonly RatedPair[],
  { seed, table }: LearnOptions,
  confidence: number,
  proxyLimit: number,
): void {
  const issues: ErrorIssue[] = [];
  checkConfidence(issues, confidence, 'options.confidence');
  const wrong = (path: string, message: string, received: unknown, expected: string) =>
    issues.push({ path, message, received: printValue(received), expected });
  if (seed !== undefined && typeof seed !== 'string')
    wrong('options.seed', 'not a seed', seed, 'a text, or nothing');
  if (!(typeof proxyLimit === 'number' && proxyLimit >= 0 && proxyLimit <= 1))
    wrong('options.proxyLimit', 'not a share', proxyLimit, 'a number in [0, 1]');
  if (table !== undefined) checkTableRows(issues, table);
  if (!Array.isArray(outcomes) || outcomes.length === 0)
    wrong('outcomes', 'there are no outcomes', outcomes, 'a list of pairs that met, with their outcomes');
  else
    for (const [at, pair] of outcomes.entries()) {
      if (typeof pair !== 'object' || pair === null) {
        wrong(`outcomes[${at}]`, 'not an outcome', pair, 'a pair that met, with its outcome');
        continue;
      }
      for (const name of ['mentorId', 'menteeId'] as const)
        if (typeof pair[name] !== 'string')
          wrong(`outcomes[${at}].${name}`, 'not an id', pair[name], 'the id of a person');
      const { outcome, margin, propensity, program } = pair;
      if (program !== undefined && typeof program !== 'string')
        wrong(`outcomes[${at}].program`, 'not a program', program, 'a text, or nothing');
      if (!Number.isFinite(outcome))
        wrong(`outcomes[${at}].outcome`, 'not a number', outcome, 'a finite number');
      if (margin !== undefined && !(margin >= 0))
        wrong(`outcomes[${at}].margin`, 'not a margin', margin, 'a number >= 0');
      if (propensity !== undefined && !(propensity > 0 && propensity <= 1))
        wrong(`outcomes[${at}].propensity`, 'not a chance', propensity, 'a number in (0, 1]');
    }
  refuseIssues(issues);
}

/** The weights of the policy as shares of 1. */
function priorShares({ weights }: Policy, criteria: readonly string[]): number[] {
  const given = criteria.map((criterion) => weights[criterion] ?? 0);
  const sum = sumOf(given);
  return given.map((weight) => weight / sum);
}

function spreadOf(within: readonly Observation[], at: number): number {
  return sumOf(within.map(({ values, weight }) => weight * values[at]! ** 2)) / within.length;
}

/** Least squares over the criteria that vary. */
interface Doubt {
  readonly fit: LeastSquares | undefined;
  /** Which criteria these are. */
  readonly kept: readonly number[];
  /** Whether there are pairs enough for so many. */
  readonly enough: boolean;
}

function doubtOf(within: readonly Observation[], programs: number, constant: readonly boolean[]): Doubt {
  const kept = constant.flatMap((is, at) => (is ? [] : [at]));
  const varying = within.map((one) => ({ ...one, values: kept.map((at) => one.values[at]!) }));
  return { kept, fit: leastSquares(varying, programs), enough: areEnough(varying, programs) };
}

/** How likely a difference of the size called `detectable` is to be found: four times in five. */
const POWER = 0.8;

/** @param before the weight before, as a share of those that vary. */
function tellDoubt(fit: LeastSquares | undefined, at: number, before: number, confidence: number) {
  const range = weightInterval(fit, at, confidence);
  const slope = fit === undefined ? 0 : sumOf(fit.gains);
  // Where the score as a whole predicts nothing beyond doubt, no difference of weights is found.
  if (fit === undefined || slope <= 0 || (range.lower === 0 && range.upper === 1)) return { range };
  const factors = fit.gains.map((_, own) => (own === at ? 1 - before : -before));
  const error = Math.sqrt(varianceOf(fit, factors)) / slope;
  const critical = studentCritical(confidence, fit.df);
  return {
    range,
    noise: critical * error,
    detectable: (critical + studentCritical(2 * POWER - 1, fit.df)) * error,
  };
}

function withWeights(
  policy: PolicyInput,
  fullPolicy: Policy,
  criteria: readonly string[],
  learned: readonly number[],
): PolicyInput {
  const sum = sumOf(criteria.map((criterion) => fullPolicy.weights[criterion] ?? 0));
  const rounded = learned.map((weight) => Math.round(weight * DIGITS) / DIGITS);
  const most = rounded.indexOf(Math.max(...rounded));
  // What rounding leaves over goes to the largest, so that the sum stays what it was.
  rounded[most]! += 1 - sumOf(rounded);
  const weights = Object.fromEntries(
    criteria.map((criterion, at) => [criterion, Number((rounded[at]! * sum).toPrecision(10))]),
  );
  return { ...policy, weights: { ...fullPolicy.weights, ...weights } };
}

function comparisonOf(
  cohort: Cohort,
  policy: PolicyInput,
  proposed: PolicyInput,
  { criteria }: LearnOptions,
): readonly PolicyOutcome[] {
  return comparePolicies(
    cohort,
    [
      { name: 'current', policy },
      { name: 'learned', policy: proposed },
    ],
    criteria === undefined ? {} : { criteria },
  );
}

function gainOf(
  comparison: readonly PolicyOutcome[] | null,
  features: Features,
  gains: readonly number[],
  { fit, kept }: Doubt,
  p: number,
  isBetter: boolean,
  confidence: number,
): LearnedGain {
  const means = comparison?.map((outcome) => meanValues(outcome, features));
  const [current, learned] = means ?? [];
  if (fit === undefined || current === undefined || learned === undefined)
    return { claimed: isBetter, p, expected: null, interval: null };
  const change = learned.map((value, at) => value - current[at]!);
  const expected = dot(gains, change);
  const error = Math.sqrt(
    varianceOf(
      fit,
      kept.map((at) => change[at]!),
    ),
  );
  const critical = studentCritical(confidence, fit.df);
  const interval = { lower: expected - critical * error, upper: expected + critical * error, confidence };
  return { claimed: isBetter && interval.lower > 0, p, expected, interval };
}

/**
 * Mean value of each criterion over the matches of a policy, blanks at their priors; nothing for one without matches.
 */
function meanValues(
  { summary, criteria: totals }: PolicyOutcome,
  { criteria, priors }: Features,
): readonly number[] | undefined {
  const matches = summary?.matches ?? 0;
  if (matches === 0) return undefined;
  const byId = new Map(totals.map((one) => [one.criterion, one]));
  return criteria.map((criterion, at) => {
    const one = byId.get(criterion);
    const [assessed, total] = [one?.assessed ?? 0, one?.total ?? 0];
    return (total + (matches - assessed) * priors[at]!) / matches;
  });
}

function middleOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length === 0 ? null : known[Math.floor(known.length / 2)]!;
}
