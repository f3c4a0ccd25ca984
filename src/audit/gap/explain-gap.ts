import { expectObject } from '../../errors';
import { holmAdjust, rankDifference } from '../../evaluation';
import {
  type Counterfactuals,
  type CriterionMeans,
  counterfactualSteps,
  type OpenMatching,
  type RunSteps,
  type Sliceable,
  sliceable,
  type Variant,
} from '../../matching';
import { expectKnown } from '../../options';
import type { Grouping } from '../groups';
import { type Factor, factorsOf, idsOf } from './factors';
import { shapleyValues } from './shapley';
import { meanOf, referenceOf, toldGroups } from './told-groups';
import type { GapExplanation, GapFactor, GapOfGroup, GapOptions, GapPart, GroupProxy, Place } from './types';

/**
 * Where the difference between the shares of two groups that are matched arises, as parts that add up to it: which
 * rule, uneven seats, which criterion, who goes first. {@link Place} says between which two worlds each part lies.
 *
 * Several rules, or criteria, share a part by Shapley values: the mean over all orders. A difference for which two
 * places are needed goes to the earlier one (few seats behind a rule that is harmless with even seats are `seats`).
 *
 * Up to 17 lotteries and 21 solves: O(mentors * mentees) memory, seconds for 1,000 people.
 *
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a name that nobody has, or a reference that may not be told;
 *   `wrong-cohort` unless the result is an optimal matching; `too-large` from 2^26 pairs on; `callback-failed` where a
 *   criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { explainGap } from 'mentor-match/audit';
 *
 * // Ten seats for twenty mentees; a rule keeps those of the department "ops" from the mentors of "ops", nine of ten.
 * const cohort = {
 *   mentors: Array.from({ length: 10 }, (_, at) => ({ id: `t${at}`, department: at < 9 ? 'ops' : 'law' })),
 *   mentees: Array.from({ length: 20 }, (_, at) => ({ id: `m${at}`, department: at < 10 ? 'ops' : 'tax' })),
 * };
 * const policy = { rules: [{ kind: 'different', field: 'department' } as const] };
 * const open = openMatching(cohort, policy, matchCohort(cohort, policy));
 * const [ops] = explainGap(open, { by: 'department' }).groups;
 * ops?.gap.toFixed(2); // => '0.80'
 * const parts = ops?.parts.map(({ place, part }) => `${place} ${part.toFixed(2)}`);
 * parts?.slice(0, 2); // => ['eligibility 0.80', 'seats 0.00']
 * ```
 */
export const explainGap: Sliceable<[open: OpenMatching, options: GapOptions], GapExplanation> =
  /* @__PURE__ */ sliceable(function* (open: OpenMatching, options: GapOptions): RunSteps<GapExplanation> {
    expectObject('options', options, 'an object with "by"');
    expectKnown(options, { by: true, table: true, minimumGroup: true, before: true, reference: true });
    const worlds = yield* counterfactualSteps(open);
    const { grouping, told } = yield* toldGroups(worlds.mentees, options);
    const members = (value: string): readonly number[] => told.get(value) ?? [];
    const reference = referenceOf(worlds.covered, told, options.reference);
    const rates = yield* ratesOf(
      worlds,
      grouping,
      (covered) => new Map([...told].map(([value, own]) => [value, meanOf(covered, own)])),
    );
    const others = [...told.keys()].filter((value) => value !== reference);
    const proxies = proxiesOf(rates.criteria, others, reference, members);
    return {
      by: options.by,
      reference,
      groups: others.map(
        (value): GapOfGroup => ({
          value,
          ...gapOf(rates, reference, value),
          proxies: proxies.get(value) ?? [],
        }),
      ),
      hidden: grouping.groups.length - told.size,
    };
  });

/** Shares that are matched, by group. */
type Rates = ReadonlyMap<string, number>;

/** The shares in every world. */
interface WorldRates {
  readonly actual: Rates;
  readonly rules: readonly Factor[];
  /** By the set of rules taken away: a lottery with even seats. */
  readonly evenWithout: readonly Rates[];
  readonly lottery: Rates;
  readonly criteria: readonly CriterionMeans[];
  readonly scores: readonly Factor[];
  /** By the set of criteria made alike. */
  readonly alike: readonly Rates[];
  /** All criteria alike and nobody first. */
  readonly neutral: Rates;
  /** Matched again without what stands here alone. */
  readonly without: ReadonlyMap<string, Rates>;
  readonly withoutPrecedence: Rates;
}

function* ratesOf(
  worlds: Counterfactuals,
  grouping: Grouping,
  of: (covered: ArrayLike<number>) => Rates,
): RunSteps<WorldRates> {
  const solved = function* (variant: Variant): RunSteps<Rates> {
    const covered = yield* worlds.solve(variant);
    // Fewer rules and other scores leave every matching possible that was.
    if (covered === null) throw new Error('unreachable: the matching itself is possible in this world');
    return of(covered);
  };
  const lottery = (gone: ReadonlySet<string>, even: boolean): Rates => {
    const { numerator, denominator } = worlds.chances(gone, even);
    return of(numerator.map((value, at) => value / denominator[at]!));
  };
  const rules = factorsOf(worlds.rules.map(({ rule, pairs }) => ({ id: rule, weight: pairs })));
  const evenWithout: Rates[] = [];
  for (let gone = 0; gone < 2 ** rules.length; gone++) {
    yield { phase: 'questioning', fraction: (0.3 * gone) / 2 ** rules.length };
    evenWithout.push(lottery(idsOf(rules, gone), true));
  }
  const criteria = yield* worlds.criteria();
  const shifts = new Map(criteria.map((criterion) => [criterion.criterion, shiftOf(criterion, grouping)]));
  const scores = factorsOf([...shifts].map(([id, shift]) => ({ id, weight: spread(shift) })));
  const shiftBy = (set: number): Float64Array => {
    const sum = new Float64Array(worlds.mentees.length);
    for (const id of idsOf(scores, set))
      for (const [at, value] of shifts.get(id)!.entries()) sum[at] = sum[at]! + value;
    return sum;
  };
  const alike: Rates[] = [];
  for (let set = 0; set < 2 ** scores.length; set++)
    alike.push(set === 0 ? of(worlds.covered) : yield* solved({ shift: shiftBy(set) }));
  const neutral = yield* solved({ shift: shiftBy(2 ** scores.length - 1), plain: true });
  const without = new Map<string, Rates>();
  for (const ids of rules) without.set(ids.join(), yield* solved({ without: new Set(ids) }));
  return {
    actual: of(worlds.covered),
    rules,
    evenWithout,
    lottery: lottery(new Set(), false),
    criteria,
    scores,
    alike,
    neutral,
    without,
    withoutPrecedence: yield* solved({ plain: true }),
  };
}

/**
 * What each mentee's scores gain where a criterion is distributed alike in all groups: whoever is at a place of their
 * own group gets what is at that place among everybody, and of equals the order of the people decides, as a lottery
 * does.
 */
function shiftOf({ share, bestMeans: means }: CriterionMeans, grouping: Grouping): Float64Array {
  const ascending = (members: readonly number[]) =>
    members.filter((at) => !Number.isNaN(means[at]!)).sort((a, b) => means[a]! - means[b]! || a - b);
  const everybody = ascending(grouping.groups.flatMap(({ members }) => members));
  const shift = new Float64Array(means.length);
  for (const { members } of grouping.groups) {
    const own = ascending(members);
    for (const [place, at] of own.entries()) {
      const same = everybody[Math.floor(((place + 0.5) * everybody.length) / own.length)]!;
      shift[at] = share * (means[same]! - means[at]!);
    }
  }
  return shift;
}

/** How much a shift moves people on average; differences too small to change a unit of score are none. */
function spread(shift: Float64Array): number {
  const sum = shift.reduce((total, value) => total + Math.abs(value), 0);
  return sum / Math.max(1, shift.length) < 1e-6 ? 0 : sum;
}

function gapOf(rates: WorldRates, reference: string, value: string): Pick<GapOfGroup, 'gap' | 'parts'> {
  const gap = (of: Rates) => of.get(reference)! - of.get(value)!;
  const byRules = rates.evenWithout.map(gap);
  const byScores = rates.alike.map(gap);
  const [evenSeats, noRules] = [byRules[0]!, byRules.at(-1)!];
  const [actual, sameScores] = [byScores[0]!, byScores.at(-1)!];
  const lottery = gap(rates.lottery);
  const neutral = gap(rates.neutral);
  const part = (
    place: Place,
    size: number,
    without: number | null = null,
    factors: readonly GapFactor[] = [],
  ): GapPart => ({ place, part: size, without, factors });
  const ofRules = shapleyValues(rates.rules.length, byRules).map((size, at): GapFactor => {
    const ids = rates.rules[at]!;
    return { ids, part: size, without: gap(rates.without.get(ids.join())!) };
  });
  const ofScores = shapleyValues(rates.scores.length, byScores).map(
    (size, at): GapFactor => ({ ids: rates.scores[at]!, part: size, without: byScores[1 << at]! }),
  );
  return {
    gap: actual,
    parts: [
      part('eligibility', evenSeats - noRules, null, ofRules),
      part('seats', lottery - evenSeats),
      part('score', actual - sameScores, sameScores, ofScores),
      part('assignment', sameScores - neutral, gap(rates.withoutPrecedence)),
      // Without rules a lottery is the same for everybody: nothing is left of the gap there.
      part('rest', neutral - lottery + noRules),
    ],
  };
}

/**
 * A criterion predicts a group from here on: J. Romano et al., Florida Association of Institutional Research 2006
 * ("medium").
 */
const PREDICTS = 1 / 3;

function proxiesOf(
  criteria: readonly CriterionMeans[],
  values: readonly string[],
  reference: string,
  members: (value: string) => readonly number[],
): ReadonlyMap<string, readonly GroupProxy[]> {
  const known = (means: Float64Array, value: string) =>
    members(value)
      .map((at) => means[at]!)
      .filter((mean) => !Number.isNaN(mean));
  const tests = values.flatMap((value) =>
    criteria.map(({ criterion, means }) => ({
      value,
      criterion,
      ...rankDifference(known(means, value), known(means, reference)),
    })),
  );
  const adjusted = holmAdjust(tests.map(({ p }) => p));
  const proxies = new Map<string, GroupProxy[]>();
  for (const [at, { value, criterion, probability }] of tests.entries()) {
    const limit = adjusted[at] ?? null;
    if (probability === null || limit === null || limit >= 0.05) continue;
    if (Math.abs(2 * probability - 1) < PREDICTS) continue;
    proxies.set(value, [...(proxies.get(value) ?? []), { criterion, probability, adjusted: limit }]);
  }
  return proxies;
}
