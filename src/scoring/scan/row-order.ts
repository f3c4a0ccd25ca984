import type { ScoringData } from '../compiled';
import { jointClassesOf } from './class-table';
import type { Eligibility } from './eligibility';
import { MentorOrder } from './mentor-order';
import { planCriteria, termsOf } from './plan';

/** Whether a scan computes the whole row: minutes in common are added up for whole rows only. */
export function readsWholeRows(data: ScoringData, eligibility: Eligibility): boolean {
  return eligibility.byMinutes !== undefined || data.criteria.some((one) => one.data.shape === 'minutes');
}

/** The order in which scans meet the mentors. */
export function scanOrder(data: ScoringData, eligibility: Eligibility): MentorOrder {
  if (readsWholeRows(data, eligibility)) return MentorOrder.plain();
  const joint = jointClassesOf(data.assessable, termsOf(planCriteria(data)), eligibility.byClass);
  return MentorOrder.byClass(joint.classOf, joint.first.length);
}
