import type { ScoringData } from '../scoring/compiled/data';
import {
  type ClassFilter,
  compileRowReader,
  type MinutesFilter,
  type PairFilter,
  type RowReader,
} from '../scoring/scan';
import { classFilter } from './class-filter';
import { type RuleData, ruleKernel } from './kernels';
import {
  type AvailabilityOverlapData,
  isComparable,
  NOT_FREE,
  WITH_ZONE,
  WITHOUT_ZONE,
} from './kernels/availability-overlap';

/**
 * Makes a reader of rows of units in WebAssembly, from data that can be sent to a worker: -1 where a rule forbids the
 * pair or it is below the minimum score. The rows equal those of the TypeScript kernels to the last bit.
 *
 * O(people + length of their lists).
 *
 * @param minimumScore in [0, 1]. @param locks pairs [mentee, mentor] that the minimum score does not apply to.
 * @param forScans made for `RowReader.scan`: that is faster then, and `read` slower.
 * @param plainly reads the units of a row where WebAssembly cannot run: scans list the same mentors then.
 * @returns nothing where WebAssembly with SIMD is not there, and `plainly` is not given.
 * @throws MentorMatchError `too-large` where the memory cannot be had; it names the bytes.
 */
export function wasmRows(
  scoring: ScoringData,
  rules: readonly RuleData[],
  minimumScore: number,
  locks: readonly (readonly [mentee: number, mentor: number])[] = [],
  forScans = false,
  plainly?: (mentee: number, units: Int32Array) => void,
): RowReader | undefined {
  const byClass: ClassFilter[] = [];
  const byPair: PairFilter[] = [];
  const overlaps = rules.filter((rule) => rule.kind === 'availability-overlap');
  for (const rule of rules) {
    // The first of these is counted out mentor by mentor; more than one is rare.
    if (rule === overlaps[0]) continue;
    const filter = classFilter(rule);
    // Whole rows have those few forbidden one by one, scans ask about those few who come into question.
    if (filter === undefined || (filter.forbidsFew === true && !forScans)) byPair.push(ruleKernel(rule));
    else byClass.push(filter);
  }
  byClass.sort((a, b) => Number(a.forbidsFew ?? false) - Number(b.forbidsFew ?? false));
  const eligibility = { byClass, byPair, ...(overlaps[0] && { byMinutes: overlapFilter(overlaps[0]) }) };
  return compileRowReader(scoring, eligibility, minimumScore, locks, forScans, plainly);
}

/** Numbers of the kinds of free time, which are 0, 1, 2. */
const KINDS = [NOT_FREE, WITHOUT_ZONE, WITH_ZONE];
/** More minutes than a week has. */
const NEVER = 2 ** 31 - 1;

function overlapFilter(rule: AvailabilityOverlapData): MinutesFilter {
  const comparable = Math.min(NEVER, Math.ceil(rule.minutes));
  const blank = rule.blankAllowed ? 0 : NEVER;
  return {
    ...rule,
    kinds: KINDS.length,
    needed: (mentorKind, menteeKind) => (isComparable(mentorKind, menteeKind) ? comparable : blank),
  };
}
