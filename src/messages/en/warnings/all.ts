import { CELL_WARNINGS_EN } from './cells';
import { JOIN_WARNINGS_EN } from './joins';
import { PEOPLE_WARNINGS_EN } from './people';
import { RULE_WARNINGS_EN } from './rules';
import { SCORING_WARNINGS_EN } from './scoring';
import { TABLE_WARNINGS_EN } from './tables';

/** Warnings of all subjects. */
export const WARNINGS_EN = {
  ...CELL_WARNINGS_EN,
  ...JOIN_WARNINGS_EN,
  ...PEOPLE_WARNINGS_EN,
  ...RULE_WARNINGS_EN,
  ...SCORING_WARNINGS_EN,
  ...TABLE_WARNINGS_EN,
};
