export { type Effect, type ExchangedPair, objectiveRank, toEffect } from './effect';
export { describeChange, describeEffect, nameOf, pairAsText } from './text';
export { bestWithPair, costOfPair } from './with-pair';
