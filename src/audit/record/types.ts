import type { Proposal, ReviewLogEntry } from '../../matching';
import type { Message, MessageCatalogue } from '../../messages';
import type { Manifest, ObjectiveKind, PairRef } from '../../model';
import type { GapExplanation } from '../gap';
import type { Audit } from '../tables';

/** What a record says of itself. */
export interface AuditRecordOptions {
  /** Instant in ISO 8601 with an offset, such as `2026-03-02T09:30:00Z`: no function reads a clock. */
  readonly at: string;
  /** Who keeps the record. */
  readonly by: string;
  /** What the matching is for, in the deployer's words. */
  readonly purpose?: string;
  /** Results of `auditMatching`, for each side that was audited. */
  readonly audits?: readonly Audit[];
  /** Results of `explainGap`. */
  readonly gaps?: readonly GapExplanation[];
  /** Language of the notes, default English. */
  readonly locale?: MessageCatalogue;
}

/** Where a person set aside what the matching proposed, or a rule. */
export interface Override {
  readonly kind: 'reject' | 'change' | 'waiver';
  readonly pairs: readonly PairRef[];
  /** Rules that were waived. */
  readonly rules: readonly string[];
  readonly reviewer: string;
  readonly at: string;
  readonly reason: string;
}

/** What a deployer's log keeps of one matching: enough to replay it, and who decided what. Plain JSON. */
export interface AuditRecord {
  readonly format: 1;
  readonly at: string;
  readonly by: string;
  readonly purpose: string | null;
  /** Library version, policy, hashes of people and policy parts, seed: what replays the run. */
  readonly manifest: Manifest;
  readonly result: {
    readonly status: Proposal['status'];
    /** Objectives in their order. */
    readonly objectives: readonly ObjectiveKind[];
    /** Levels of the certificate with the value that none beats; empty where the result has none. */
    readonly proven: readonly { readonly objective: ObjectiveKind; readonly value: number | null }[];
    /** Mentors of the cohort. */
    readonly mentors: number;
    /** Mentees of the cohort. */
    readonly mentees: number;
    /** Pairs that the matching proposed. */
    readonly matches: number;
    /** Pairs in force after the decisions. */
    readonly inForce: number;
    /** Of the pairs proposed. */
    readonly totalScore: number;
  };
  /** Ids of the warnings of the reading, each with how often it was given. */
  readonly warnings: readonly { readonly id: string; readonly count: number }[];
  readonly approvals: readonly (PairRef & { readonly reviewer: string; readonly at: string })[];
  readonly overrides: readonly Override[];
  /** The whole log of decisions, each line with its hash over the one before. */
  readonly log: readonly ReviewLogEntry[];
  readonly audits: readonly Audit[];
  readonly gaps: readonly GapExplanation[];
  /** That this is no legal advice. */
  readonly notes: readonly Message[];
}
