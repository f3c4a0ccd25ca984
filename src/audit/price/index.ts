export { closeGap } from './close-gap';
export { fairnessCurve } from './fairness-curve';
export type {
  FairnessOptions,
  FairnessPoint,
  GapClosing,
  GapRemedy,
  GroupCurve,
  PolicyChange,
} from './types';
