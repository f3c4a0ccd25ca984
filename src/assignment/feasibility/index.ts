export { conflictOf, conflictSteps } from './conflict';
export { feasibility, meetMinimums } from './flow';
export { type AssignmentRelaxation, conflictRelaxations, isSmallestConflict } from './relaxations';
export { findShortage } from './search';
