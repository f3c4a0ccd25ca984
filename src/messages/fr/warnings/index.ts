export { CELL_WARNINGS_FR } from './cells';
export { JOIN_WARNINGS_FR } from './joins';
export { PEOPLE_WARNINGS_FR } from './people';
export { RULE_WARNINGS_FR } from './rules';
export { SCORING_WARNINGS_FR } from './scoring';
export { TABLE_WARNINGS_FR } from './tables';
