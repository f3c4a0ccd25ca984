import * as z from 'zod';
import type { MentorMatchErrorCode } from '../errors';
import { parseWith, schemaFor } from '../model';

/** Why a job failed, as it is kept in the store. */
export interface MatchingErrors {
  /** Code of the `MentorMatchError`. */
  readonly code: MentorMatchErrorCode;
  readonly message: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** Each code, by itself: one that is missing or made up does not compile. */
const CODES = {
  'invalid-input': 'invalid-input',
  'invalid-problem': 'invalid-problem',
  'possible-overflow': 'possible-overflow',
  'too-large': 'too-large',
  'callback-failed': 'callback-failed',
  'invalid-table': 'invalid-table',
  'wrong-cohort': 'wrong-cohort',
  'illegal-transition': 'illegal-transition',
  aborted: 'aborted',
  'worker-failed': 'worker-failed',
} as const satisfies { readonly [Code in MentorMatchErrorCode]: Code };

const matchingErrorsSchema = schemaFor<MatchingErrors>()(
  z.object({
    code: z.enum(CODES),
    message: z.string(),
    issues: z.array(z.looseObject({ path: z.string(), message: z.string() })),
  }),
);

/** @throws MentorMatchError `invalid-input` for what no worker has kept. */
export function errorsFrom(text: string): MatchingErrors {
  return parseWith(matchingErrorsSchema, JSON.parse(text), 'errors');
}

/** What was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
