export { generateCohort } from './generate';
export type { SyntheticCohortOptions } from './options';
export { SYNTHETIC_GRADES } from './vocabulary';
