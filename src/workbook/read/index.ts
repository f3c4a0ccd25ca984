export { type DecisionsRead, type ReadDecisionsOptions, readDecisions } from './read-decisions';
