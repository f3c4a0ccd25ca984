export { type Effect, type ExchangedPair, isWeighed, objectiveRank, toEffect, weigh } from './effect';
export { describeChange, describeEffect, nameOf, pairAsText } from './text';
export { bestWithPair, costOfPair } from './with-pair';
