import { type ErrorIssue, expectObject, MentorMatchError, printValue } from '../../errors';
import {
  type OpenMatching,
  type RunSteps,
  type ShareCosts,
  type Sliceable,
  shareCostSteps,
  sliceable,
} from '../../matching';
import { expectKnown } from '../../options';
import { expectTold, toldGroups } from '../gap';
import type { FairnessOptions, FairnessPoint, GroupCurve } from './types';

/**
 * What it costs to give groups more: for each least share matched (or least score of their pairs) the best total score
 * there is, exact, with the price of each group's demand. All that the policy asks for before the total score is kept
 * to as far as the demand leaves it possible; as many mentees are matched as without it, where a share alone is asked,
 * since whoever is matched can stay so while others are added.
 *
 * Each point is one solve of a transport problem in which every mentee has a mentor or a place among those of the group
 * who go without; its prices prove it, and were checked. Total scores fall from share to share ever faster: the curve
 * is concave.
 *
 * Complexity: one solve for each point. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a name or value that nobody has or that may not be told, for shares and
 *   scores out of range, mentees who take several mentors, policies on the lowest scores, and the rule `not-both-ways`;
 *   `wrong-cohort` unless the result is an optimal matching; `callback-failed` where a criterion or rule of your own
 *   fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { fairnessCurve } from 'mentor-match/audit';
 *
 * // Ten seats; twenty mentees, of whom those of "law" share an interest with everybody.
 * const cohort = {
 *   mentors: Array.from({ length: 10 }, (_, at) => ({ id: `t${at}`, interests: ['chess'] })),
 *   mentees: Array.from({ length: 20 }, (_, at) => ({
 *     id: `m${at}`,
 *     department: at < 10 ? 'law' : 'ops',
 *     interests: [at < 10 ? 'chess' : 'go'],
 *   })),
 * };
 * const policy = { weights: { interests: 1 }, rules: [] };
 * const open = openMatching(cohort, policy, matchCohort(cohort, policy));
 * const { points } = fairnessCurve(open, { by: 'department', value: 'ops', shares: [0, 0.2, 0.5] });
 * points.map(({ groups }) => groups[0]?.matched); // => [0, 2, 5]
 * ```
 */
export const fairnessCurve: Sliceable<[open: OpenMatching, options: FairnessOptions], GroupCurve> =
  /* @__PURE__ */ sliceable(function* (open: OpenMatching, options: FairnessOptions): RunSteps<GroupCurve> {
    expectObject('options', options, 'an object with "by"');
    expectKnown(options, {
      by: true,
      table: true,
      minimumGroup: true,
      before: true,
      value: true,
      shares: true,
      scores: true,
    });
    checkOptions(options);
    const costs = yield* shareCostSteps(open);
    const { told } = yield* toldGroups(costs.mentees, options);
    const asked =
      options.value === undefined ? [...told.keys()] : [expectTold(told, options.value, 'options.value')];
    const groups = asked.map((value) => {
      const members = told.get(value)!;
      return { value, members, matched: members.reduce((sum, at) => sum + costs.covered[at]!, 0) };
    });
    const points: FairnessPoint[] = [];
    for (const [share, score] of demandsOf(options, groups))
      points.push(yield* pointOf(costs, groups, share, score));
    return {
      by: options.by,
      groups: groups.map(({ value, members, matched }) => ({ value, people: members.length, matched })),
      totalScore: costs.totalScore,
      points,
    };
  });

interface Group {
  readonly value: string;
  readonly members: readonly number[];
  readonly matched: number;
}

/** A step of the default curve. */
const STEPS = 20;

function demandsOf(
  { shares, scores }: FairnessOptions,
  groups: readonly Group[],
): (readonly [number, number])[] {
  if (scores !== undefined)
    return (shares ?? [0]).flatMap((share) => scores.map((score) => [share, score] as const));
  if (shares !== undefined) return shares.map((share) => [share, 0]);
  const lowest = groups.reduce((least, { members, matched }) => Math.min(least, matched / members.length), 1);
  const grid = Array.from({ length: STEPS + 1 }, (_, at) => at / STEPS).filter((share) => share > lowest);
  return [lowest, ...grid].map((share) => [share, 0]);
}

/** The fewest people who are such a share of a group; shares of counts come back as those counts. */
export function neededFor(share: number, people: number): number {
  return Math.max(0, Math.min(people, Math.ceil(share * people - 1e-9)));
}

function* pointOf(
  costs: ShareCosts,
  groups: readonly Group[],
  share: number,
  score: number,
): RunSteps<FairnessPoint> {
  const demands = groups.map(({ members }) => ({
    members,
    matched: neededFor(share, members.length),
    leastScore: score,
  }));
  const found = yield* costs.solve(demands);
  const asked = { share, score };
  if (found === null)
    return {
      ...asked,
      possible: false,
      totalScore: null,
      loss: null,
      matched: null,
      pairs: [],
      newPairs: null,
      groups: [],
      proof: null,
    };
  return {
    ...asked,
    possible: true,
    totalScore: found.totalScore,
    loss: costs.totalScore - found.totalScore,
    matched: found.covered.reduce((sum, one) => sum + one, 0),
    pairs: found.pairs,
    newPairs: found.newPairs,
    groups: demands.map(({ members, matched }, at) => ({
      needed: matched,
      matched: members.reduce((sum, member) => sum + found.covered[member]!, 0),
      price: found.prices[at]!,
    })),
    proof: found.proof,
  };
}

function checkOptions({ shares, scores }: FairnessOptions): void {
  const issues: ErrorIssue[] = [];
  for (const [name, list] of Object.entries({ shares, scores })) {
    if (list === undefined) continue;
    const isList: boolean = Array.isArray(list);
    const wrong = isList
      ? list.findIndex((value) => !(typeof value === 'number' && value >= 0 && value <= 1))
      : -1;
    if (isList && wrong < 0) continue;
    issues.push({
      path: `options.${name}${isList ? `[${wrong}]` : ''}`,
      message: isList ? 'not a share or score' : 'not a list',
      received: printValue(isList ? list[wrong] : list),
      expected: isList ? 'a number from 0 to 1' : 'a list of numbers from 0 to 1',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
