import type { CheckedCohort, Policy } from '../../model';
import type { Extensions, Prepared } from '../prepared';
import type { StoredResult } from '../records';
import { type OpenCohort, type OpenMatching, sessionOf } from './open-matching';

/** What was opened, for what shows it. */
export interface OpenContents {
  /** The people, in the order of the policy's seed. */
  readonly cohort: CheckedCohort;
  readonly policy: Policy;
  readonly result: StoredResult;
  readonly scoring: Prepared['scoring'];
  readonly rules: Prepared['rules'];
  readonly extensions: Extensions;
  /** Whether `cover-groups` goes by a protected attribute: what one person costs or brings would tell theirs. */
  readonly hidesGroups: boolean;
}

/** The people of what is open. @throws MentorMatchError `invalid-input` for anything that is not open. */
export function peopleOf(open: OpenCohort): CheckedCohort {
  return sessionOf(open).prepared.cohort;
}

/** @throws MentorMatchError `invalid-input` for anything that is not an open matching. */
export function contentsOf(open: OpenMatching): OpenContents {
  const session = sessionOf(open);
  const { cohort, policy, scoring, rules, groups } = session.prepared;
  const hidesGroups = groups?.isProtected === true;
  const [result, extensions] = [session.expectResult(), session.options];
  return { cohort, policy, scoring, rules, result, extensions, hidesGroups };
}
