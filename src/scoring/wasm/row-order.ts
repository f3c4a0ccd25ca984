import type { ScoringData } from '../kernels';
import { careerKernel } from '../kernels/career';
import { experienceKernel } from '../kernels/experience';
import type { ClassEarnings } from '../kernels/kernel';
import { LogisticsKernel } from '../kernels/logistics';
import { ventureKernel } from '../kernels/venture';
import { jointClassesOf } from './class-table';
import type { Eligibility } from './eligibility';
import { MentorOrder } from './mentor-order';

/** Whether a scan works out the whole row: free time in common is added up for whole rows only. */
export function readsWholeRows(data: ScoringData, eligibility: Eligibility): boolean {
  return (
    eligibility.byOverlap !== undefined || data.criteria.some((criterion) => criterion.kind === 'logistics')
  );
}

/** The order in which scans meet the mentors. */
export function scanOrder(data: ScoringData, eligibility: Eligibility): MentorOrder {
  if (readsWholeRows(data, eligibility)) return MentorOrder.plain;
  const joint = jointClassesOf(data.assessable, termsOf(data), eligibility.byClass);
  return MentorOrder.byClass(joint.classOf, joint.first.length);
}

/** What mentors earn by class. */
export function termsOf(data: ScoringData): ClassEarnings[] {
  return data.criteria.flatMap((criterion) => {
    switch (criterion.kind) {
      case 'experience':
        return [experienceKernel(criterion.data).byClass];
      case 'career':
        return [careerKernel(criterion.data).byClass];
      case 'venture':
        return [ventureKernel(criterion.data).byClass];
      case 'logistics':
        return [new LogisticsKernel(criterion.data).byClass];
      default:
        return [];
    }
  });
}
