export { generateCohort, SYNTHETIC_GRADES, type SyntheticCohortOptions } from '../synthetic';
