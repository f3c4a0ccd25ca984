import type { SameRule } from '../../model';
import type { RuleKind } from '../definition';
import { equalValue } from './shared';

/** Two values of one field must be the same. */
export const same: RuleKind<SameRule> = equalValue<SameRule>('same');
