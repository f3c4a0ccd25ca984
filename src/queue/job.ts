import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { StoppedMatching } from '../matching';
import { type MatchingResult, schemaFor } from '../model';
import { VERSION } from '../version';

/** What Redis holds of a job: names of texts in the store, and sizes. */
export interface MatchingJob {
  readonly tenant: string;
  /** Key of the cohort in the store, as JSON. */
  readonly cohort: string;
  /** Key of the policy in the store, as JSON. */
  readonly policy: string;
  /** Key under which the result is kept, as JSON. */
  readonly result: string;
  /** Key under which the errors of a job that failed are kept, as JSON: they may name people. */
  readonly errors: string;
  readonly mentors: number;
  readonly mentees: number;
  /** Milliseconds after which the best matching so far is the result. */
  readonly timeLimit?: number;
}

const size = z.number().int().min(0);
export const matchingJobSchema = schemaFor<MatchingJob>()(
  z.strictObject({
    tenant: z.string(),
    cohort: z.string(),
    policy: z.string(),
    result: z.string(),
    errors: z.string(),
    mentors: size,
    mentees: size,
    timeLimit: z.number().positive().optional(),
  }),
);

/** What Redis holds of a job that is done. */
export interface MatchingDone {
  /** `stopped` (by its time limit, or cancelled) is the best so far, without proof. */
  readonly status: (MatchingResult | StoppedMatching)['status'];
  /** Why it was stopped. */
  readonly reason?: StoppedMatching['reason'];
  readonly matches: number;
  /** The result was in the store already: another worker had computed it. */
  readonly found: boolean;
}

export const hashOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
};

/**
 * The same people, policy, limit and version are the same job, and have the same result to the byte unless a limit
 * stops it.
 */
export function jobId(cohort: string, policy: string, timeLimit: number | undefined): string {
  return hashOf(VERSION, cohort, policy, `${timeLimit ?? 'none'}`).slice(0, 40);
}

/** What of a result the queue is told. */
type Summary = Pick<MatchingDone, 'status' | 'reason' | 'matches'>;

const resultSchema = z.object({
  status: z.enum(['optimal', 'feasible', 'stable', 'infeasible', 'stopped']),
  reason: z.enum(['time-limit', 'aborted']).optional(),
  matches: z.array(z.unknown()).optional(),
});

/** The same of a result in the store, in JSON; undefined for a text that is none. */
export function summaryFrom(text: string): Summary | undefined {
  const { data } = resultSchema.safeParse(parsed(text));
  if (data === undefined) return undefined;
  const { status, reason, matches = [] } = data;
  return { status, matches: matches.length, ...(reason === undefined ? {} : { reason }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function summaryOf(result: MatchingResult | StoppedMatching): Summary {
  const matches = result.status === 'infeasible' ? 0 : result.matches.length;
  return result.status === 'stopped'
    ? { status: result.status, reason: result.reason, matches }
    : { status: result.status, matches };
}
