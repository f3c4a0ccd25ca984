import { type AvailabilityOverlapData, availabilityCommonMinutesPass } from './availability-overlap';
import { type EqualValueData, equalValueKernel } from './equal-value';
import { type GapData, gapKernel } from './gap';
import type { ListingKernel, RuleKernel } from './kernel';
import { type ListedPairsData, listedPairsKernel } from './listed-pairs';
import { type ReportingLineData, reportingLineKernel } from './reporting-line';
import { type SharedValueData, sharedValueKernel } from './shared-value';

/**
 * All that a built-in rule needs to answer for any pair of a cohort: numbers, typed arrays and plain objects of
 * them, so it can be sent to a worker as it is. {@link ruleKernel} reads it.
 */
export type RuleData =
  | ListedPairsData
  | EqualValueData
  | GapData
  | SharedValueData
  | AvailabilityOverlapData
  | ReportingLineData;

/** A kernel holds buffers: one per thread. */
export function ruleKernel(data: RuleData): RuleKernel {
  switch (data.kind) {
    case 'equal-value':
      return equalValueKernel(data);
    case 'gap':
      return gapKernel(data);
    case 'shared-value':
      return sharedValueKernel(data);
    case 'availability-overlap':
      return availabilityCommonMinutesPass(data);
    case 'listed-pairs':
    case 'reporting-line':
      return listingKernel(data);
  }
}

/** The kernel of a rule that forbids single pairs; nothing for others. */
export function listingKernel(data: ListedPairsData | ReportingLineData): ListingKernel;
export function listingKernel(data: RuleData): ListingKernel | undefined;
export function listingKernel(data: RuleData): ListingKernel | undefined {
  switch (data.kind) {
    case 'listed-pairs':
      return listedPairsKernel(data);
    case 'reporting-line':
      return reportingLineKernel(data);
    default:
      return undefined;
  }
}
