export { type CompiledScoring, compileScoring, compileScoringSteps } from './compile';
export type { ScoringData } from './data';
export { pairScorerOf } from './pair-scorer';
export { RowScorer } from './row-scorer';
