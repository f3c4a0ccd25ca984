import type { AssignmentLevel, OptimalAssignment } from '../../assignment';
import type { CertificateLevel, IdIndex, Matching, OptimalityCertificate, SparsePrices } from '../../model';
import type { Outline, Prepared } from '../prepared';

/** Carries the proof of an assignment over to people: prices by person, objectives by the policy's names. */
export function certify(
  prepared: Pick<Outline, 'cohort' | 'policy'>,
  outcome: OptimalAssignment,
): OptimalityCertificate {
  return {
    kind: 'optimal',
    mentorIds: prepared.cohort.mentors.map((mentor) => mentor.id),
    menteeIds: prepared.cohort.mentees.map((mentee) => mentee.id),
    levels: outcome.levels.map((level) => toCertificateLevel(prepared, level)),
  };
}

function toCertificateLevel(prepared: Pick<Outline, 'policy'>, level: AssignmentLevel): CertificateLevel {
  return {
    objective: prepared.policy.objectives[level.objective]!,
    kind: level.kind,
    step: level.step,
    value: level.value === null ? null : inScores(level.kind, level.value),
    mentorPrices: toPrices(level.v),
    menteePrices: toPrices(level.u),
  };
}

function toPrices(duals: AssignmentLevel['u']): readonly number[] | SparsePrices {
  if (!('base' in duals)) return Array.from(duals);
  const { length, base, at, values } = duals;
  return { length, base, at: Array.from(at), values: Array.from(values) };
}

/** The solver minimises costs: what is scored, or counted for something, is negative there; pairs at the worst cost are a count. */
function inScores(kind: AssignmentLevel['kind'], value: number): number {
  return kind === 'pairs-at-worst' || value === 0 ? value : -value;
}

/** The levels as the assignment room states them, for its checker. */
function toAssignmentLevels(prepared: Prepared, certificate: OptimalityCertificate): AssignmentLevel[] {
  const { mentorIndex, menteeIndex, policy } = prepared;
  return certificate.levels.map((level) => ({
    objective: policy.objectives.indexOf(level.objective),
    kind: level.kind,
    step: level.step,
    value: level.value === null ? null : inScores(level.kind, level.value),
    u: toDuals(certificate.menteeIds, level.menteePrices, menteeIndex),
    v: toDuals(certificate.mentorIds, level.mentorPrices, mentorIndex),
  }));
}

function toDuals(
  ids: readonly string[],
  prices: readonly number[] | SparsePrices,
  indexOf: IdIndex,
): AssignmentLevel['u'] {
  if (!('base' in prices)) return byIndex(ids, prices, indexOf);
  // A person who is not in the list, or not in the cohort, has an index that no check passes.
  const at = prices.at.map((place) => indexOf.get(ids[place] ?? '') ?? -1);
  return { ...prices, at };
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

/** The matching in indices, pairs by mentee and mentor. */
export function toAssignment(prepared: Prepared, matching: Matching): OptimalAssignment {
  const pairs = matching.matches
    .map(
      ({ mentorId, menteeId }) =>
        [prepared.menteeIndex.get(menteeId) ?? -1, prepared.mentorIndex.get(mentorId) ?? -1] as const,
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const { totalUnits } = matching.summary;
  return {
    status: 'optimal',
    pairs,
    totalCost: totalUnits === 0 ? 0 : -totalUnits,
    levels: matching.certificate.kind === 'optimal' ? toAssignmentLevels(prepared, matching.certificate) : [],
    solver: 'flow',
  };
}
