/** Why a job failed, as it is kept in the store. */
export interface MatchingErrors {
  /** Code of the `MentorMatchError`, or `internal` where it was another. */
  readonly code: string;
  readonly message: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}
