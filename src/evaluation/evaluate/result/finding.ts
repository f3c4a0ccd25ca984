import type { Interval } from '../../statistics';

/** What an evaluation can find. */
export const PROGRAM_FINDING_CODES = [
  'level-not-measured',
  'objective-not-measured',
  'objective',
  'priority',
  'comparison',
  'completion',
  'response-rate',
  'recommendation',
  'satisfaction',
  'learning',
  'cadence',
  'reliability',
  'form',
  'criterion',
  'training',
] as const;
/** What one finding is about: one of {@link PROGRAM_FINDING_CODES}. */
export type ProgramFindingCode = (typeof PROGRAM_FINDING_CODES)[number];

/**
 * `change`: the evidence carries a change. `cannot-tell`: it does not, one way or the other. `works`: it speaks for
 * keeping what there is.
 */
export const FINDING_KINDS = ['change', 'cannot-tell', 'works'] as const;
/** What a finding asks for: one of {@link FINDING_KINDS}. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A figure of the evaluation that a finding rests on, with its values. */
export interface FindingEvidence {
  readonly figureId: string;
  readonly label: string;
  /** Cases behind the figure; `null` where that is not known. */
  readonly n: number | null;
  /** In the unit of the figure; `null` where it is not known. */
  readonly value: number | null;
  readonly interval: Interval | null;
  /** What the figure was held against. */
  readonly threshold: number | null;
}

/** One conclusion. */
export interface ProgramFinding {
  /** Code and subject, unique: `objective/next-roles`. */
  readonly id: string;
  readonly code: ProgramFindingCode;
  readonly kind: FindingKind;
  /** In a sentence or two for a program lead; plain text. */
  readonly statement: string;
  /** Never of a hidden figure; empty only where the finding is that there is no figure at all. */
  readonly evidence: readonly FindingEvidence[];
  /** What to do in the next program; `null` where the evidence asks for nothing. */
  readonly recommendation: string | null;
}

/** From when on a figure gives rise to a finding. Conventions, not laws: set your own before looking at results. */
export interface FindingLimits {
  /** Share of pairs that complete, in (0, 1), default 0.7. */
  readonly completion: number;
  /** Share of people asked who answer, in (0, 1), default 0.6. */
  readonly responseRate: number;
  /** Share of people whose reaction is favourable, in (0, 1), default 0.5. */
  readonly favourable: number;
  /** Progress of a priority, in (0, 1), default 0.5: halfway. */
  readonly priorityProgress: number;
  /** Share of the cadence's turns with a meeting, in (0, 1), default 0.6. */
  readonly cadence: number;
  /** Cronbach's alpha, in (0, 1), default 0.7. */
  readonly reliability: number;
}

/** The limits that hold unless you give others; shares and progress from 0 to 1. */
export const DEFAULT_FINDING_LIMITS: FindingLimits = {
  completion: 0.7,
  responseRate: 0.6,
  favourable: 0.5,
  priorityProgress: 0.5,
  cadence: 0.6,
  reliability: 0.7,
};
