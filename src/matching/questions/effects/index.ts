export { type Effect, type ExchangedPair, toEffect } from './effect';
export { describeChange, describeEffect, nameOf, pairAsText } from './text';
export { bestWithPair, costOfPair } from './with-pair';
