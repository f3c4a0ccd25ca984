import {
  type AssignmentLevel,
  type AssignmentProblem,
  denseDuals,
  type OptimalAssignment,
  solveAssignment,
} from '../../assignment';
import type {
  CertificateLevel,
  FeasibilityCertificate,
  IdIndex,
  Matching,
  OptimalityCertificate,
  SparsePrices,
} from '../../model';
import type { Outline, Prepared } from '../prepared';

/**
 * Carries the proof of an assignment over to people: prices by person, objectives by the policy's names. Where groups
 * are by a protected attribute it has no prices: what a person pays who goes without would tell the group.
 */
export function certify(
  prepared: Pick<Outline, 'cohort' | 'policy' | 'groups'>,
  outcome: OptimalAssignment,
): Omit<OptimalityCertificate, 'oneWay'> {
  return {
    kind: 'optimal',
    mentorIds: prepared.cohort.mentors.map((mentor) => mentor.id),
    menteeIds: prepared.cohort.mentees.map((mentee) => mentee.id),
    levels: outcome.levels.map((level) => toCertificateLevel(prepared, level)),
  };
}

/** Prices that are not kept: 0 for everybody. */
export function hiddenPrices(length: number): SparsePrices {
  return { length, base: 0, at: [], values: [] };
}

function toCertificateLevel(
  { policy, groups: known }: Pick<Outline, 'policy' | 'groups'>,
  level: AssignmentLevel,
): CertificateLevel {
  const { kind, step, value, u, v, groups } = level;
  const sign = signOf(kind);
  const stated = {
    objective: policy.objectives[level.objective]!,
    kind,
    step,
    value: value === null ? null : turned(value, valueSign(kind)),
  };
  if (known?.isProtected === true)
    return { ...stated, mentorPrices: hiddenPrices(v.length), menteePrices: hiddenPrices(u.length) };
  return {
    ...stated,
    mentorPrices: toPrices(v, sign),
    menteePrices: toPrices(u, sign),
    ...(groups !== undefined && {
      groupPrices: Array.from(denseDuals(groups), (price) => turned(price, sign)),
    }),
  };
}

/**
 * The solver minimises costs, people are told what is gained: this is the one place where prices change their sign.
 * Those of a worst score are a cut and a count of pairs, which are the same on both sides.
 */
function signOf(kind: AssignmentLevel['kind']): 1 | -1 {
  return kind === 'worst-cost' || isCount(kind) ? 1 : -1;
}

/** Pairs at the lowest score are as few as can be: a count on both sides. */
function isCount(kind: AssignmentLevel['kind']): boolean {
  return kind === 'pairs-at-worst';
}

/** People whom groups miss are counted on both sides. */
function valueSign(kind: AssignmentLevel['kind']): 1 | -1 {
  return isCount(kind) || kind === 'cover-groups' ? 1 : -1;
}

/** There is no -0 among numbers that people read. */
function turned(value: number, sign: 1 | -1): number {
  return sign === 1 ? value : 0 - value;
}

function toPrices(duals: AssignmentLevel['u'], sign: 1 | -1): readonly number[] | SparsePrices {
  const turnedAll = (values: ArrayLike<number>) => Array.from(values, (value) => turned(value, sign));
  if (!('base' in duals)) return turnedAll(duals);
  const { length, base, at, values } = duals;
  return { length, base: turned(base, sign), at: Array.from(at), values: turnedAll(values) };
}

/** Certificates with prices. */
type PriceCertificate = OptimalityCertificate | FeasibilityCertificate;

/** The levels as the solver states them, for its checker. */
function toAssignmentLevels(prepared: Prepared, certificate: PriceCertificate): AssignmentLevel[] {
  const { mentorIndex, menteeIndex, policy } = prepared;
  return certificate.levels.map(
    ({ objective, kind, step, value, mentorPrices, menteePrices, groupPrices }) => {
      const sign = signOf(kind);
      return {
        objective: policy.objectives.indexOf(objective),
        kind,
        step,
        value: value === null ? null : turned(value, valueSign(kind)),
        u: toDuals(certificate.menteeIds, menteePrices, menteeIndex, sign),
        v: toDuals(certificate.mentorIds, mentorPrices, mentorIndex, sign),
        ...(groupPrices !== undefined && { groups: groupPrices.map((price) => turned(price, sign)) }),
      };
    },
  );
}

function toDuals(
  ids: readonly string[],
  prices: readonly number[] | SparsePrices,
  indexOf: IdIndex,
  sign: 1 | -1,
): AssignmentLevel['u'] {
  if (!('base' in prices)) return byIndex(ids, prices, indexOf).map((price) => turned(price, sign));
  // A person who is not in the list, or not in the cohort, has an index that no check passes.
  const at = prices.at.map((place) => indexOf.get(ids[place] ?? '') ?? -1);
  const { length, base, values } = prices;
  return { length, base: turned(base, sign), at, values: values.map((value) => turned(value, sign)) };
}

/** Prices in index order; a person without a price gets NaN, which no check passes. */
export function byIndex(ids: readonly string[], prices: readonly number[], indexOf: IdIndex): Float64Array {
  const ordered = new Float64Array(indexOf.size).fill(Number.NaN);
  for (const [at, id] of ids.entries()) {
    const index = indexOf.get(id);
    if (index !== undefined) ordered[index] = prices[at] ?? Number.NaN;
  }
  return ordered;
}

/**
 * The same with prices where the certificate has none: those of a solve of its own, which prove the stated values or do
 * not. The checker trusts them no more than others.
 */
export function withPrices(
  { groups }: Pick<Prepared, 'groups'>,
  problem: AssignmentProblem,
  stated: OptimalAssignment,
): OptimalAssignment {
  if (groups?.isProtected !== true) return stated;
  const solved = solveAssignment(problem);
  if (solved.status === 'infeasible' || solved.levels.length !== stated.levels.length) return stated;
  return {
    ...stated,
    levels: solved.levels.map((level, at) => ({ ...level, value: stated.levels[at]!.value })),
  };
}

/** The matching in indices, pairs by mentee and mentor. */
export function toAssignment(prepared: Prepared, matching: Matching): OptimalAssignment {
  const pairs = matching.matches
    .map(
      ({ mentorId, menteeId }) =>
        [prepared.menteeIndex.get(menteeId) ?? -1, prepared.mentorIndex.get(mentorId) ?? -1] as const,
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    status: 'optimal',
    pairs,
    totalCost: turned(matching.summary.totalUnits, -1),
    levels: matching.status === 'stable' ? [] : toAssignmentLevels(prepared, matching.certificate),
    solver: 'flow',
  };
}
