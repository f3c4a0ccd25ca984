import { type AskedData, askedFilter } from './asked';
import { type ChartData, chartFilter } from './chart';
import { type ClocksData, clocksFilter } from './clocks';
import { type EqualData, equalFilter } from './equal';
import type { PairCounts, ShapedFilter } from './filter';
import { type ListedPairsData, listedFilter } from './listed';
import { type FreeMinutesData, minutesFilter } from './minutes';
import { type NumbersData, numbersFilter } from './numbers';
import { type SharedData, sharedFilter } from './shared';

/**
 * All that a built-in rule needs to answer for any pair of a cohort: numbers, typed arrays and plain objects of
 * them, so it can be sent to a worker as it is. What reads it goes by the shape, whatever the rule is called.
 */
export type FilterData =
  | ListedPairsData
  | ChartData
  | EqualData
  | NumbersData
  | SharedData
  | FreeMinutesData
  | ClocksData
  | AskedData;

/** What reads a compiled rule. Holds buffers: one per thread. */
export function filterOf(data: FilterData): ShapedFilter {
  switch (data.shape) {
    case 'listed':
      return listedFilter(data);
    case 'chart':
      return chartFilter(data);
    case 'equal':
      return equalFilter(data);
    case 'numbers':
      return numbersFilter(data);
    case 'shared':
      return sharedFilter(data);
    case 'minutes':
      return minutesFilter(data);
    case 'clocks':
      return clocksFilter(data);
    case 'asked':
      return askedFilter(data);
  }
}

/** Steps that take less time than anybody notices, however few the pairs. */
const FREE_STEPS = 2 ** 20;
/** So many steps take a tenth of a second. */
const MOST_STEPS = 2 ** 25;
/** A step for so many pairs takes a fiftieth of the time of scoring them. */
const PAIRS_A_STEP = 3;

/**
 * Counts what a built-in rule forbids, without looking at each pair: by the classes that the rule sorts people into.
 *
 * O(people log people) for equal values, numbers, lists and charts; else O(classes that have something in common),
 * which is given up where it would take more than about a fiftieth of the time of matching.
 *
 * @param mostSteps for shared values and free time: beyond it `forbidden` is `null`, and nothing is counted.
 */
export function countPairs(
  data: FilterData,
  mentors: number,
  mentees: number,
  mostSteps = Math.min(MOST_STEPS, Math.max(FREE_STEPS, (mentors * mentees) / PAIRS_A_STEP)),
): PairCounts {
  return filterOf(data).count(mostSteps);
}
