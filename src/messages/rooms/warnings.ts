import type { Visibilities } from '../types';

/** What was read, and means less than its author believes. */
export interface WarningMessages {
  'warnings.unused-rule': { readonly rule: string };
  'warnings.unused-criterion': { readonly criterion: string };
}

export const WARNING_VISIBILITY: Visibilities<WarningMessages> = {
  'warnings.unused-rule': 'administrator',
  'warnings.unused-criterion': 'administrator',
};
