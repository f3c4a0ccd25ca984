import type { Rule } from './rule';

/** The kinds of rules there are. */
export const RULE_KINDS: readonly string[] = [
  'different',
  'same',
  'no-reporting-line',
  'no-previous-pair',
  'excluded-pairs',
  'shared-value',
  'gap',
  'availability-overlap',
  'custom',
] satisfies readonly Rule['kind'][];
