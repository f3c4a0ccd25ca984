import type { AskedBesides, ObjectiveLoss } from '../../matching';
import type { ReportJson } from './basic';

/** One level of the proof. */
export interface ReportLevel {
  readonly objective: string;
  readonly kind: string;
  /**
   * The step within the objective: at load-balance 1 for first mentees, 2 for second ones; at leximin a position among
   * the scores; otherwise 0.
   */
  readonly step: number;
  /** The most that is gained, an exact integer: units of score, people or seats; `null` without a pair. */
  readonly value: number | null;
}

/** One decision of a review. */
export interface ReportDecision {
  /** 1 for the first. */
  readonly number: number;
  readonly kind: 'approve' | 'reject' | 'change' | 'reopen';
  readonly pairs: readonly { readonly mentorId: string; readonly menteeId: string }[];
  readonly to: readonly { readonly mentorId: string; readonly menteeId: string }[];
  readonly reviewer: string;
  readonly at: string;
  readonly reason: string | null;
  readonly waived: readonly string[];
  readonly effect: ObjectiveLoss;
  readonly hash: string;
}

/** What a later reader needs to replay and check the run. */
export interface ReportAudit {
  readonly version: string;
  readonly solver: string;
  readonly seed: string;
  readonly inputHash: string;
  readonly extensions: readonly string[];
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  readonly levels: readonly ReportLevel[];
  readonly policy: ReportJson;
  readonly decisions: readonly ReportDecision[];
}

/** The policy in the words of a report. */
export interface ReportPolicy {
  readonly form: string;
  readonly method: string;
  readonly objectives: readonly string[];
  /** Criteria that are scored, with their shares of the weight, the largest first. */
  readonly weights: readonly { readonly criterion: string; readonly share: number }[];
  /** Ids of the policy's own rules. */
  readonly rules: readonly string[];
  /** What else it asks for: personal weights, shares of groups, the order of arrival. */
  readonly besides: AskedBesides;
  /** In [0, 1]. */
  readonly minimumScore: number;
  readonly minimums: string;
  /** How many pairs are locked. */
  readonly locks: number;
  /** Whether mentees have several priorities. */
  readonly priorities: boolean;
  /** Units of a score of 1. */
  readonly scoreUnit: number;
}
