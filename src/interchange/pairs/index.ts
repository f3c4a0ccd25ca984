export { type PairsRead, type ReadPairsOptions, readPairs, readPairsStream } from './read';
