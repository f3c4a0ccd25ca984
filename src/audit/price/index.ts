export { closeGap } from './close-gap';
export { fairnessCurve } from './fairness-curve';
export type {
  FairnessCurve,
  FairnessOptions,
  FairnessPoint,
  GapClosing,
  GapRemedy,
  PolicyChange,
} from './types';
