import type { ErrorIssue } from '../../errors';
import { addIssue } from '../statistics';

/** Figures of fewer people than this are hidden unless the caller says otherwise. */
export const DEFAULT_MINIMUM_GROUP = 5;
/** The minimum cannot be set lower than this: a figure of two people tells each of them about the other. */
export const LOWEST_MINIMUM_GROUP = 3;

/** A figure that is told only where enough people stand behind it. Hidden, it carries nothing: no size either. */
export type Figure<T> = { readonly hidden: false; readonly value: T } | { readonly hidden: true };

export const HIDDEN: { readonly hidden: true } = Object.freeze({ hidden: true });

export function shown<T>(value: T): Figure<T> {
  return { hidden: false, value };
}

/** Options of every estimate of an evaluation. */
export interface EvaluationOptions {
  /** Smallest group that is shown: an integer from 3, default 5. */
  readonly minimumGroup?: number;
  /** Confidence of all intervals, in (0, 1), default 0.95. */
  readonly confidence?: number;
}

/** Adds an issue unless the minimum is an integer of at least {@link LOWEST_MINIMUM_GROUP}. */
export function checkMinimumGroup(issues: ErrorIssue[], minimum: number, path = 'minimumGroup'): void {
  if (!Number.isInteger(minimum) || minimum < LOWEST_MINIMUM_GROUP) {
    addIssue(
      issues,
      path,
      'groups this small would point at people',
      minimum,
      `an integer >= ${LOWEST_MINIMUM_GROUP}`,
    );
  }
}
