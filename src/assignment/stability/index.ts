export {
  blockingPairs,
  blockingPairsSteps,
  deferredAcceptance,
  deferredAcceptanceSteps,
  type PriceOfStability,
  priceOfStability,
  type StabilityOptions,
  type StableAssignment,
  type StableSoFar,
} from './stability';
