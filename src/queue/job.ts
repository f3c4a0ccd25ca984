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

/** What of a result the queue is told. */
export type ResultSummary = { readonly matches: number } & (
  | { readonly status: MatchingResult['status']; readonly reason?: never }
  | {
      /** The best so far, without proof. */
      readonly status: 'stopped';
      /** Whether it was cancelled or its time was over. */
      readonly reason: StoppedMatching['reason'];
    }
);

/** What Redis holds of a job that is done. */
export type MatchingDone = ResultSummary & {
  /** The result was in the store already: another worker had computed it. */
  readonly found: boolean;
};

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

const matches = z.array(z.unknown());
const resultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('infeasible') }),
  z.object({ status: z.enum(['optimal', 'feasible', 'stable']), matches }),
  z.object({ status: z.literal('stopped'), reason: z.enum(['time-limit', 'aborted']), matches }),
]);

/** The summary of a result in the store, in JSON; undefined for a text that is none. */
export function summaryFrom(text: string): ResultSummary | undefined {
  const { data } = resultSchema.safeParse(parsed(text));
  return data === undefined ? undefined : summaryOf(data);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param result one of `matchCohortAsync`, or what is read of it. */
export function summaryOf(
  result: z.infer<typeof resultSchema> | MatchingResult | StoppedMatching,
): ResultSummary {
  const { status } = result;
  if (status === 'infeasible') return { status, matches: 0 };
  const matches = result.matches.length;
  return status === 'stopped' ? { status, reason: result.reason, matches } : { status, matches };
}
