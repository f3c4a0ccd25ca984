export { priorityResults } from './priorities';
export { programObjectives } from './program-objectives';
export { type ProgressTable, progressTable } from './progress-table';
