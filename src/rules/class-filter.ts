import type { ClassFilter } from '../scoring/scan';
import { type RuleData, ruleKernel } from './kernels';

/**
 * The rule by classes of mentors, if it goes by them: its kernel, on data in which each class is a mentor, says
 * what becomes of each class.
 */
export function classFilter(rule: RuleData): ClassFilter | undefined {
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
      const classes = rule.mentorsWith.starts.length - 1;
      const mentorCode = eachOnce(classes);
      const mentorsWith = { starts: eachOnce(classes + 1), items: mentorCode };
      const kernel = ruleKernel({ ...rule, mentorCode, mentorsWith });
      const forbidsFew = !rule.wantsEqual;
      return { classOf: rule.mentorCode, classes, clear: kernel.clear, forbidsFew };
    }
    case 'listed-pairs':
    case 'reporting-line':
      return undefined;
  }
}

function eachOnce(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => at);
}
