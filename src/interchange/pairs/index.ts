export {
  type OutcomesRead,
  type RatedOutcome,
  type ReadOutcomesOptions,
  readOutcomes,
  readOutcomesStream,
} from './outcomes';
export { type PairsRead, type ReadPairsOptions, readPairs, readPairsStream } from './read';
