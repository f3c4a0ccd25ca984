import type { ErrorIssue } from '../errors';
import type { Cohort, CriterionParams, Policy } from '../model';
import type { IdIndex } from '../model/canonical-id';
import { priorOf } from './combine';
import { InterestWeights } from './interest-weights';
import { type Parts, partsOf } from './parts';
import { indexById } from './people';
import { type TagSpace, tagSpaceOf } from './similarity/tag-space';
import { utcOffsetMinutes } from './time/time-zone';

/** What the built-in criteria know beside the two people of a pair. */
export interface Facts {
  readonly params: CriterionParams;
  readonly tags: TagSpace;
  readonly interests: InterestWeights;
  /** Minutes by which a zone is ahead of UTC on the policy's reference date. */
  readonly offset: (timeZone: string) => number;
  /** Where people stand in their lists. */
  readonly mentorIndex: IdIndex;
  readonly menteeIndex: IdIndex;
  /** What a part counts that is not known: a side that does not name the other, no language given. In [0, 1]. */
  readonly priors: { readonly [K in 'preferences' | 'logistics' | 'venture']: number };
  /** How many parts of a criterion count. */
  readonly parts: Parts;
}

/**
 * @param issues receives what is wrong with the policy's `similarity`. @param read the cohort as the built-in criteria
 *   read it.
 */
export function gatherFacts(
  cohort: Cohort,
  policy: Policy,
  issues: ErrorIssue[],
  read: Cohort = cohort,
): Facts {
  const { tags, problems } = tagSpaceOf(policy.similarity);
  issues.push(...problems);
  let interests: InterestWeights | undefined;
  let parts: Parts | undefined;
  return {
    params: policy.params,
    tags,
    // Counted only where the criterion has a weight.
    get interests() {
      interests ??= new InterestWeights(cohort, policy.params.interests, tags, policy.ids);
      return interests;
    },
    get parts() {
      parts ??= partsOf(read);
      return parts;
    },
    get mentorIndex() {
      return indexById(cohort.mentors);
    },
    get menteeIndex() {
      return indexById(cohort.mentees);
    },
    priors: {
      preferences: priorOf(policy, 'preferences'),
      logistics: priorOf(policy, 'logistics'),
      venture: priorOf(policy, 'venture'),
    },
    offset: offsetsOn(policy.params.logistics.referenceDate),
  };
}

const readers = new Map<string, Facts['offset']>();
const MOST_DAYS = 100;

/** Minutes by which zones are ahead of UTC on a day; each zone is looked up once. Equal days, the same function. */
export function offsetsOn(day: string): Facts['offset'] {
  let reader = readers.get(day);
  if (reader === undefined) {
    if (readers.size === MOST_DAYS) readers.clear();
    reader = offsetReader(day);
    readers.set(day, reader);
  }
  return reader;
}

function offsetReader(day: string): Facts['offset'] {
  const offsets = new Map<string, number>();
  return (timeZone) => {
    const known = offsets.get(timeZone);
    if (known !== undefined) return known;
    const offset = utcOffsetMinutes(timeZone, day);
    offsets.set(timeZone, offset);
    return offset;
  };
}
