import {
  type ClassFilter,
  compileUnitRows,
  type PairFilter,
  type ScoringData,
  type UnitRows,
} from '../../scoring';
import { type FilterData, filterOf } from './filter-of';
import { minutesForKernel } from './minutes';

/**
 * Makes a reader of rows of units in WebAssembly, from data that can be sent to a worker: -1 where a rule forbids the
 * pair or it is below the minimum score. The rows equal those of TypeScript to the last bit.
 *
 * O(people + length of their lists).
 *
 * @param minimumScore in [0, 1]. @param locks pairs [mentee, mentor] that the minimum score does not apply to.
 * @param forScans made for `UnitRows.scan`: that is faster then, and `read` slower.
 * @param plainly reads the units of a row where WebAssembly cannot run: scans list the same mentors then.
 * @returns nothing where WebAssembly with SIMD is not there, and `plainly` is not given.
 * @throws MentorMatchError `too-large` where the memory cannot be had; it names the bytes.
 */
export function wasmRows(
  scoring: ScoringData,
  rules: readonly FilterData[],
  minimumScore: number,
  locks: readonly (readonly [mentee: number, mentor: number])[] = [],
  forScans = false,
  plainly?: (mentee: number, units: Int32Array) => void,
): UnitRows | undefined {
  const byClass: ClassFilter[] = [];
  const byPair: PairFilter[] = [];
  // The kernel adds minutes up; it knows no windows.
  const minutes = rules.flatMap((rule) => (rule.shape === 'minutes' && !rule.contiguous ? [rule] : []));
  for (const rule of rules) {
    // The first of these is counted out mentor by mentor; more than one is rare.
    if (rule === minutes[0]) continue;
    const filter = filterOf(rule);
    const mentors = filter.classes?.().mentors;
    // Whole rows have those few forbidden one by one, scans ask about those few who come into question.
    if (mentors === undefined || (mentors.forbidsFew === true && !forScans)) byPair.push(filter);
    else byClass.push(mentors);
  }
  byClass.sort((a, b) => Number(a.forbidsFew ?? false) - Number(b.forbidsFew ?? false));
  const eligibility = { byClass, byPair, ...(minutes[0] && { byMinutes: minutesForKernel(minutes[0]) }) };
  return compileUnitRows(scoring, eligibility, minimumScore, locks, forScans, plainly);
}
