import type { ScoringData } from '../scoring/kernels';
import { type ClassFilter, compileRowReader, type PairFilter, type RowReader } from '../scoring/wasm';
import { type RuleData, ruleKernel } from './kernels';

/**
 * Makes a reader of rows of units in WebAssembly, from data that can be sent to a worker: -1 where a rule forbids the
 * pair or it is below the minimum score. The rows equal those of the TypeScript kernels to the last bit.
 *
 * O(people + length of their lists).
 *
 * @param minimumScore in [0, 1]. @param locks pairs [mentee, mentor] that the minimum score does not apply to.
 * @returns nothing where WebAssembly with SIMD is not there.
 * @throws MentorMatchError `too-large` where the memory cannot be had; it names the bytes.
 */
export function wasmRows(
  scoring: ScoringData,
  rules: readonly RuleData[],
  minimumScore: number,
  locks: readonly (readonly [mentee: number, mentor: number])[] = [],
): RowReader | undefined {
  const byClass: ClassFilter[] = [];
  const byPair: PairFilter[] = [];
  for (const rule of rules) {
    const filter = classFilter(rule);
    if (filter === undefined) byPair.push(ruleKernel(rule));
    else byClass.push(filter);
  }
  return compileRowReader(scoring, { byClass, byPair }, minimumScore, locks);
}

/**
 * The rule by classes of mentors, if it goes by them: its kernel, on data in which each class is a mentor, says
 * what becomes of each class.
 */
function classFilter(rule: RuleData): ClassFilter | undefined {
  switch (rule.kind) {
    case 'gap': {
      const classes = rule.mentorValue.length;
      const kernel = ruleKernel({ ...rule, mentorClass: eachOnce(classes) });
      return { classOf: rule.mentorClass, classes, clear: kernel.clear };
    }
    case 'shared-value': {
      const classes = rule.mentorBlank.length;
      const kernel = ruleKernel({ ...rule, mentorPattern: eachOnce(classes) });
      return { classOf: rule.mentorPattern, classes, clear: kernel.clear };
    }
    case 'availability-overlap': {
      const classes = rule.mentorKind.length;
      const kernel = ruleKernel({ ...rule, mentorProfile: eachOnce(classes) });
      return { classOf: rule.mentorProfile, classes, clear: kernel.clear };
    }
    case 'equal-value': {
      // Values that must differ forbid few mentors, who are listed.
      if (!rule.wantsEqual) return undefined;
      const classes = rule.mentorsWith.starts.length - 1;
      const kernel = ruleKernel({ ...rule, mentorCode: eachOnce(classes) });
      return { classOf: rule.mentorCode, classes, clear: kernel.clear };
    }
    case 'listed-pairs':
    case 'reporting-line':
      return undefined;
  }
}

function eachOnce(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => at);
}
