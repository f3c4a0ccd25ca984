/** A call of the command that cannot be carried out: exit code 1, and the way to the help. */
export class UsageError extends Error {}

export function usage(message: string): UsageError {
  return new UsageError(message);
}
