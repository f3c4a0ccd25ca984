export { type Effect, type ExchangedPair, toEffect } from './effect';
export { type Reopened, reopen, reopenSteps } from './reopen';
export { describeChange, describeEffect, nameOf, pairAsText } from './text';
export { bestWithPair, costOfPair } from './with-pair';
