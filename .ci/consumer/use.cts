// A typical strict TypeScript user; as CommonJS.
import {
  type Cohort,
  type MatchingResult,
  matchCohort,
  type PolicyInput,
  verifyMatching,
} from 'mentor-match';
import { generateCohort } from 'mentor-match/synthetic';

const cohort: Cohort = generateCohort({ mentors: 12, mentees: 15, seed: 'smoke' });
const policy: PolicyInput = { form: 'professional', rules: [{ kind: 'different', field: 'department' }] };
const result: MatchingResult = matchCohort(cohort, policy);
if (result.status === 'infeasible') throw new Error(result.conflict.text);
const scores: readonly number[] = result.matches.map((match) => match.score);
if (scores.length === 0) throw new Error('nobody was matched');
if (!verifyMatching(cohort, policy, result).ok) throw new Error('the certificate does not hold');

// @ts-expect-error a misspelt option is a compile error
export const misspelt = () => generateCohort({ mentors: 1, mentees: 1, sead: 'smoke' });
