/** Cohorts made up from a seed, for tests, demonstrations and measurements. Start at `generateCohort`. */
export { generateCohort, SYNTHETIC_GRADES, type SyntheticCohortOptions } from '../synthetic';
