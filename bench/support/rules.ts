import { SYNTHETIC_GRADES } from '../../src/entries/synthetic';
import type { Rule } from '../../src/model';

/** A rule of each kind that a program commonly sets, on fields that synthetic people have. */
export const COMMON_RULES: readonly Rule[] = [
  { kind: 'no-reporting-line' },
  { kind: 'different', field: 'department' },
  { kind: 'shared-value', mentorField: 'languages' },
  { kind: 'gap', field: 'grade', scale: SYNTHETIC_GRADES, min: 1, max: 4 },
  { kind: 'availability-overlap', minutes: 30 },
];

/** The same, and people of one place. */
export const SIX_RULES: readonly Rule[] = [...COMMON_RULES, { kind: 'same', field: 'location' }];
