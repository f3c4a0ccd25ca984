export { WARNINGS_EN } from './all';
export { CELL_WARNINGS_EN } from './cells';
export { JOIN_WARNINGS_EN } from './joins';
export { PEOPLE_WARNINGS_EN } from './people';
export { RULE_WARNINGS_EN } from './rules';
export { SCORING_WARNINGS_EN } from './scoring';
export { TABLE_WARNINGS_EN } from './tables';
