/** Why a job failed, as it is kept in the store. */
export interface MatchingErrors {
  /** Code of the `MentorMatchError`, or `internal` where it was another. */
  readonly code: string;
  readonly message: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** What was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
