export {
  compareEffects,
  type Effect,
  type ExchangedPair,
  isWeighed,
  objectiveRank,
  priorityFirst,
  toEffect,
  turnOf,
  weigh,
} from './effect';
export { describeChange, describeEffect, nameOf, pairAsText } from './text';
export { bestWithPair, costOfPair } from './with-pair';
