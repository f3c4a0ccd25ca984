export type { WeightRange } from './range';
export { type PairSurvival, type Sensitivity, type SensitivityOptions, sensitivity } from './sensitivity';
