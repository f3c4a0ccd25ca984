import { type ErrorIssue, expectObject, MentorMatchError, printValue } from '../../errors';
import {
  counterfactualSteps,
  type OpenMatching,
  type RunSteps,
  type ShareCosts,
  type Sliceable,
  sliceable,
} from '../../matching';
import { expectKnown } from '../../options';
import { expectTold, factorsOf, type GapOptions, meanOf, referenceOf, toldGroups } from '../gap';
import type { GapClosing, GapRemedy, PolicyChange } from './types';

/**
 * The smallest change of the policy that closes the gap between the shares of two groups that are matched: which rules
 * to lift, whether to put nobody first, or how many of the group to ask for, each matched again. Sets of changes are
 * tried from the smallest on, and the first size at which any closes the gap is the last that is tried.
 *
 * A share is no part of a policy: `fairnessCurve` at that share gives its pairs, to be looked at or locked. None is
 * looked for where a mentee takes several mentors, nor under a policy on the lowest scores (`worst-off`, `leximin`).
 *
 * Complexity: at most 32 solves for sets of changes, and some ten for the share, found by bisection. Deterministic.
 *
 * @param options.value the group that fares worse.
 * @param options.tolerance a gap of at most this is closed, in [0, 1); default 0.02.
 * @throws MentorMatchError `invalid-input` for names and values that nobody has or that may not be told; `wrong-cohort`
 *   unless the result is an optimal matching; `too-large` from 2^26 pairs on; `callback-failed` where a criterion or
 *   rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching } from 'mentor-match';
 * import { closeGap } from 'mentor-match/audit';
 *
 * const cohort = {
 *   mentors: Array.from({ length: 10 }, (_, at) => ({ id: `t${at}`, department: at < 9 ? 'ops' : 'law' })),
 *   mentees: Array.from({ length: 20 }, (_, at) => ({ id: `m${at}`, department: at < 10 ? 'ops' : 'tax' })),
 * };
 * const policy = { rules: [{ kind: 'different', field: 'department' } as const] };
 * const open = openMatching(cohort, policy, matchCohort(cohort, policy));
 * const { gap, remedies } = closeGap(open, { by: 'department', value: 'ops', tolerance: 0.3 });
 * gap.toFixed(1); // => '0.8'
 * remedies[0]?.changes; // => [{ kind: 'lift-rules', rules: ['different:department'] }]
 * ```
 */
export const closeGap: Sliceable<
  [open: OpenMatching, options: GapOptions & { readonly value: string; readonly tolerance?: number }],
  GapClosing
> = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
  options: GapOptions & { readonly value: string; readonly tolerance?: number },
): RunSteps<GapClosing> {
  expectObject('options', options, 'an object with "by"');
  expectKnown(options, {
    by: true,
    table: true,
    minimumGroup: true,
    before: true,
    reference: true,
    value: true,
    tolerance: true,
  });
  const { by, tolerance = 0.02 } = options;
  checkTolerance(tolerance);
  const worlds = yield* counterfactualSteps(open);
  const { told } = yield* toldGroups(worlds.mentees, options);
  const value = expectTold(told, options.value, 'options.value');
  const reference = referenceOf(worlds.covered, told, options.reference);
  const [own, others] = [told.get(value)!, told.get(reference)!];
  const gapOf = (covered: Uint8Array) => meanOf(covered, others) - meanOf(covered, own);
  const changed = (covered: Uint8Array) =>
    covered.reduce((sum, one, at) => sum + (one === worlds.covered[at] ? 0 : 1), 0);
  const gap = gapOf(worlds.covered);
  const remedies: GapRemedy[] = [];
  const rules = factorsOf(worlds.rules.map(({ rule, pairs }) => ({ id: rule, weight: pairs })));
  const single: PolicyChange[] = [
    ...rules.map((ids): PolicyChange => ({ kind: 'lift-rules', rules: ids })),
    { kind: 'nobody-first' },
  ];
  for (let size = 1; gap > tolerance && size <= single.length && remedies.length === 0; size++) {
    for (const changes of subsetsOf(single, size)) {
      const without = new Set(changes.flatMap((one) => (one.kind === 'lift-rules' ? one.rules : [])));
      const plain = changes.some(({ kind }) => kind === 'nobody-first');
      const covered = yield* worlds.solve({ without, plain });
      if (covered === null || gapOf(covered) > tolerance) continue;
      remedies.push({ changes, gap: gapOf(covered), people: changed(covered), loss: null });
    }
  }
  const costs = gap > tolerance ? worlds.shares() : null;
  if (costs !== null) {
    const share = yield* smallestShare(costs, own, gapOf, tolerance);
    if (share !== undefined)
      remedies.push({
        changes: [{ kind: 'share', matched: share.matched, share: share.matched / own.length }],
        gap: gapOf(share.covered),
        people: changed(share.covered),
        loss: costs.totalScore - share.totalScore,
      });
  }
  remedies.sort((a, b) => a.changes.length - b.changes.length || a.people - b.people || a.gap - b.gap);
  return { by, value, reference, gap, remedies };
});

/** The fewest of a group whose being matched closes the gap; gaps fall as more of them are asked for. */
function* smallestShare(
  costs: ShareCosts,
  members: readonly number[],
  gapOf: (covered: Uint8Array) => number,
  tolerance: number,
) {
  let low = members.reduce((sum, at) => sum + costs.covered[at]!, 0) + 1;
  let high = members.length;
  let best:
    | { readonly matched: number; readonly covered: Uint8Array; readonly totalScore: number }
    | undefined;
  while (low <= high) {
    const matched = (low + high) >> 1;
    const found = yield* costs.solve([{ members, matched }]);
    if (found === null) high = matched - 1;
    else if (gapOf(found.covered) <= tolerance) {
      best = { matched, covered: found.covered, totalScore: found.totalScore };
      high = matched - 1;
    } else low = matched + 1;
  }
  return best;
}

function subsetsOf<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsetsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

function checkTolerance(tolerance: number): void {
  if (typeof tolerance === 'number' && tolerance >= 0 && tolerance < 1) return;
  const issue: ErrorIssue = {
    path: 'options.tolerance',
    message: 'not a share',
    received: printValue(tolerance),
    expected: 'a number from 0 to below 1',
  };
  throw new MentorMatchError('invalid-input', [issue]);
}
