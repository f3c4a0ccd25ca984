import type { DifferentRule } from '../../model';
import type { RuleKind } from '../definition';
import { equalValue } from './shared';

/** Two values of one field must differ. */
export const different: RuleKind<DifferentRule> = equalValue<DifferentRule>('different');
