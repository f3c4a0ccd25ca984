import { matchCohort, openMatching } from '../../src';
import { generateCohort } from '../../src/entries/synthetic';
import { expectMatches } from '../matching/enumerate';
import { deepFreeze } from '../support/deep-freeze';

const GENERATED = generateCohort({ mentors: 8, mentees: 12, bothRate: 0, seed: 'shapes' });

/**
 * People of whom four remain without a mentor, the policy that matches them, and what comes of it: all deeply frozen.
 */
export const COHORT = deepFreeze({
  ...GENERATED,
  mentees: GENERATED.mentees.map((mentee) => ({ ...mentee, capacity: { max: 1 } })),
});
export const POLICY = deepFreeze({ rules: [{ kind: 'different', field: 'department' }] } as const);
export const RESULT = deepFreeze(expectMatches(matchCohort(COHORT, POLICY)));
export const OPEN = openMatching(COHORT, POLICY, RESULT);
