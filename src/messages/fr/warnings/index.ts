import { CELL_WARNINGS_FR } from './cells';
import { JOIN_WARNINGS_FR } from './joins';
import { PEOPLE_WARNINGS_FR } from './people';
import { RULE_WARNINGS_FR } from './rules';
import { SCORING_WARNINGS_FR } from './scoring';
import { TABLE_WARNINGS_FR } from './tables';

/** Warnings of all subjects. */
export const WARNINGS_FR = {
  ...CELL_WARNINGS_FR,
  ...JOIN_WARNINGS_FR,
  ...PEOPLE_WARNINGS_FR,
  ...RULE_WARNINGS_FR,
  ...SCORING_WARNINGS_FR,
  ...TABLE_WARNINGS_FR,
};
