import type { Visibilities } from '../types';
import { RULE_WARNING_VISIBILITY, type RuleWarningMessages } from './rule-warnings';

/** What was read, and means less than its author believes. */
export interface WarningMessages extends RuleWarningMessages {
  'warnings.unused-rule': { readonly rule: string };
  'warnings.unused-criterion': { readonly criterion: string };
}

export const WARNING_VISIBILITY: Visibilities<WarningMessages> = {
  ...RULE_WARNING_VISIBILITY,
  'warnings.unused-rule': 'administrator',
  'warnings.unused-criterion': 'administrator',
};
