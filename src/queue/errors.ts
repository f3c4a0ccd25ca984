import * as z from 'zod';
import { parseWith, schemaFor } from '../model';

/** Why a job failed, as it is kept in the store. */
export interface MatchingErrors {
  /** Code of the `MentorMatchError`, or `internal` where it was another. */
  readonly code: string;
  readonly message: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

const matchingErrorsSchema = schemaFor<MatchingErrors>()(
  z.object({
    code: z.string(),
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
