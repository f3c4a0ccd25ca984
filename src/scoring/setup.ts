import type { ErrorIssue } from '../errors';
import { addAll } from '../lists';
import type { Cohort, CriterionParams, Policy } from '../model';
import { mentorOfMentee } from './people';
import { type TagSpace, tagSpaceOf } from './similarity';
import { offsetsOn } from './time';

/** What the built-in criteria know of a policy and a cohort beside the two people of a pair. */
export interface Facts {
  readonly params: CriterionParams;
  readonly tags: TagSpace;
  /** Minutes by which a zone is ahead of UTC on the policy's reference date. */
  readonly offset: (timeZone: string) => number;
  /** The mentor that each mentee also is, -1 for those who are none. */
  readonly mentorOfMentee: () => Int32Array;
}

/** What one criterion knows besides. */
export interface CriterionSetup extends Facts {
  /** What the criterion counts where it cannot be assessed, and each part of it that is not known. In [0, 1]. */
  readonly prior: number;
  /** How many of its parts can be assessed of any pair at all; the others are left out for the whole cohort. */
  readonly parts: number;
}

/** @param issues receives what is wrong with the policy's `similarity`. */
export function gatherFacts(cohort: Cohort, policy: Policy, issues: ErrorIssue[]): Facts {
  const { tags, problems } = tagSpaceOf(policy.similarity);
  addAll(issues, problems);
  return {
    params: policy.params,
    tags,
    offset: offsetsOn(policy.params.logistics.referenceDate),
    mentorOfMentee: () => mentorOfMentee(cohort, policy.ids),
  };
}
