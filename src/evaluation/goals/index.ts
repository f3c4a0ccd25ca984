export {
  ATTAINMENT_LEVELS,
  type AttainmentLevel,
  goalAttainmentScore,
  type RatedGoal,
  ratedGoalSchema,
} from './goal-attainment';
export { type KeyResult, keyResultProgress } from './key-result';
