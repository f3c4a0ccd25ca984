import type { WarningMessages } from '../rooms/warnings';
import type { Templates } from '../types';
import { RULE_WARNINGS_EN } from './rule-warnings';

export const WARNINGS_EN: Templates<WarningMessages> = {
  ...RULE_WARNINGS_EN,
  'warnings.unused-rule':
    'the rule “{rule}” was passed, but the policy does not name it, so it never applies; ' +
    'add it to “rules” of the policy as kind “custom”, or leave it out',
  'warnings.unused-criterion':
    'the criterion “{criterion}” was passed, but the policy gives it no weight, so it never counts; ' +
    'add it to “weights” of the policy, or leave it out',
};
