export { priceOf, solveWithin, withBonus } from './limit';
export type { RematchOptions } from './options';
export { endedPast, takenOutPast, withPast } from './past';
export { openPairs, pairsWithStanding, problemWithStanding, problemWithStandingSteps } from './problem';
export { type RematchResult, rematch } from './rematch';
export { endedPair, forbiddingRules, standingOf, whoLeft } from './standing';
