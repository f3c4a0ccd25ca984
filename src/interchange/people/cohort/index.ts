export type { CohortFiles, CohortRead, ReadCohortOptions } from './files';
export { readCohort, readCohortStream, readPlacedCohort } from './read';
