export { conflictOf, conflictSteps } from './conflict';
export { feasibility, meetMinimums } from './flow';
export { type ConflictRelaxation, conflictRelaxations, isSmallestConflict } from './relaxations';
export { findShortage } from './search';
