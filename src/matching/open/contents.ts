import type { CheckedCohort, Policy } from '../../model';
import type { Extensions, Prepared } from '../prepared';
import type { StoredResult } from '../records';
import { type OpenMatching, sessionOf } from './open-matching';

/** What was opened, for what shows it. */
export interface OpenContents {
  /** The people, in the order of the policy's seed. */
  readonly cohort: CheckedCohort;
  readonly policy: Policy;
  readonly result: StoredResult;
  readonly scoring: Prepared['scoring'];
  readonly rules: Prepared['rules'];
  readonly extensions: Extensions;
}

/** @throws MentorMatchError `invalid-input` for anything that is not an open matching. */
export function contentsOf(open: OpenMatching): OpenContents {
  const session = sessionOf(open);
  const { cohort, policy, scoring, rules } = session.prepared;
  return { cohort, policy, scoring, rules, result: session.expectResult(), extensions: session.options };
}
