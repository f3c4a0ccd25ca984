export { comparisonsOf } from './comparisons';
export { levelResults } from './levels';
export { priorityResults, programObjectives, progressTable } from './objectives';
export { participationOf } from './participation';
export { reliabilityFigures } from './survey-figures';
export { whatWorked } from './what-worked';
