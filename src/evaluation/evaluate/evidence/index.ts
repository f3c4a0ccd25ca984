export { allObjectives } from './all-objectives';
export { checkEvidence } from './check';
export type { EvaluatedPair, GoalRating, ObjectiveMeasurement, ProgramEvidence } from './evidence';
export { hasBegun, isFinished, type Known, type KnownPair } from './known';
