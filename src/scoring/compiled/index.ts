export { type CompiledScoring, compileScoring, compileScoringSteps } from './compile';
export { criterionWarnings } from './criterion-warnings';
export type { ScoringData } from './data';
export { pairScorerOf } from './pair-scorer';
export { RowScorer } from './row-scorer';
