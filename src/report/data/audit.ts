import {
  hasMatches,
  type OpenContents,
  rematchOf,
  type StoredResult,
  type Verification,
} from '../../matching';
import { compareText, ruleId } from '../../model';
import type { ReportJson } from './basic';
import { effectOf } from './pairs';
import type { ReportAudit, ReportDecision, ReportPolicy } from './record';
import type { ReportProof } from './types';

/** What a result claims, and whether that was confirmed. */
export function proofOf(result: StoredResult, scoreUnit: number, checked: Verification | null): ReportProof {
  const stopped = result.status === 'stopped' ? result : null;
  const stable = result.status === 'stable' ? result.certificate : null;
  const limit = rematchOf(result)?.proof;
  return {
    kind: proofKind(result),
    bestBound: stopped?.bestBound ?? null,
    gap: stopped?.gap ?? null,
    bonus: limit?.kind === 'prices' && limit.bonusUnits > 0 ? limit.bonusUnits / scoreUnit : null,
    priceOfStability:
      stable === null || stable.kind !== 'stable' ? null : stable.priceOfStabilityUnits / scoreUnit,
    verified: checked?.ok ?? null,
    problems: checked?.problems ?? [],
  };
}

/** Whether a search over directions ended early, so that with others a better matching may exist. */
export function isOpenSearch(result: StoredResult): boolean {
  return result.status === 'feasible' && result.certificate.oneWay !== undefined;
}

/** What a result claims of its matching. */
export function proofKind(result: StoredResult): ReportProof['kind'] {
  if (result.status === 'feasible') return isOpenSearch(result) ? 'open' : 'stopped';
  if (result.status !== 'optimal') return result.status;
  const proof = rematchOf(result)?.proof;
  if (proof === undefined || (proof.kind === 'prices' && proof.bonusUnits === 0)) return 'optimal';
  return proof.kind === 'prices' ? 'limited' : 'searched';
}

/** The policy in the words of a report. */
export function policyOf({ cohort, policy, scoring }: OpenContents): ReportPolicy {
  const weightOf = (criterion: string) => policy.weights[criterion] ?? 0;
  const total = scoring.criteria.reduce((sum, criterion) => sum + weightOf(criterion), 0);
  return {
    form: policy.form,
    method: policy.method,
    objectives: policy.objectives,
    weights: [...scoring.criteria]
      .sort((a, b) => weightOf(b) - weightOf(a) || compareText(a, b))
      .map((criterion) => ({ criterion, share: weightOf(criterion) / total })),
    rules: policy.rules.map(ruleId),
    besides: {
      method: policy.method,
      ...(policy.personalWeights !== undefined && { personalWeights: policy.personalWeights }),
      ...(policy.coverGroups !== undefined && { coverGroups: policy.coverGroups }),
      ...(policy.tieBreak !== undefined && { tieBreak: policy.tieBreak }),
    },
    minimumScore: policy.minimumScore,
    minimums: policy.minimums,
    locks: policy.locks.length,
    priorities: new Set(cohort.mentees.map(({ priority = 0 }) => priority)).size > 1,
    scoreUnit: policy.scoreUnit,
  };
}

/** What a later reader needs to replay and check the run. */
export function auditOf(result: StoredResult): ReportAudit {
  const { version, solver, seed, inputHash, extensions, policy, reading } = result.manifest;
  const log = hasMatches(result) ? (result.review?.log ?? []) : [];
  const levels = result.status === 'optimal' ? result.certificate.levels : [];
  return {
    version,
    solver,
    seed,
    inputHash,
    extensions,
    files: (reading?.tables ?? []).map(({ file, rows }) => ({ name: file, rows })),
    levels: levels.map(({ objective, kind, step, value }) => ({ objective, kind, step, value })),
    // A policy is JSON.
    policy: policy as unknown as ReportJson,
    decisions: log.map(({ number, decision, change, hash }): ReportDecision => {
      const many = decision.kind === 'change';
      return {
        number,
        kind: decision.kind,
        pairs: many ? decision.pairs.map(refOf) : [refOf(decision)],
        to: many ? decision.to.map(refOf) : [],
        reviewer: decision.reviewer,
        at: decision.at,
        reason: decision.reason ?? null,
        waived: 'waivers' in decision ? (decision.waivers ?? []).map(({ rule }) => rule) : [],
        effect: effectOf(change),
        hash,
      };
    }),
  };
}

function refOf({ mentorId, menteeId }: { readonly mentorId: string; readonly menteeId: string }) {
  return { mentorId, menteeId };
}
