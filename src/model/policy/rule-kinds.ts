import type { Rule } from './rule';

/** Each kind of rule there is: the compiler misses one that is left out. */
const KINDS: { readonly [K in Rule['kind']]: true } = {
  different: true,
  same: true,
  'no-reporting-line': true,
  'no-previous-pair': true,
  'excluded-pairs': true,
  'not-both-ways': true,
  'shared-value': true,
  'no-shared-value': true,
  gap: true,
  'availability-overlap': true,
  'time-zones': true,
  'if-asked': true,
  custom: true,
};

/** The kinds of rules there are. */
export const RULE_KINDS: readonly string[] = Object.keys(KINDS);
