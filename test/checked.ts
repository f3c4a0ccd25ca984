import type { Cohort, Policy } from '../src/model';
import { loadCohort } from '../src/model/cohort/load';
import { type CompiledRules, compileRules as compileChecked, type RuleDefinition } from '../src/rules';
import { type CompiledScoring, type Criterion, compileScoring as scoreChecked } from '../src/scoring';

/** Compiles scoring for people who were not read yet. */
export function compileScoring(
  cohort: Cohort,
  policy: Policy,
  criteria?: readonly Criterion[],
): CompiledScoring {
  return scoreChecked(loadCohort(cohort, undefined, policy.ids), policy, criteria);
}

/** Compiles rules for people who were not read yet. */
export function compileRules(
  cohort: Cohort,
  policy: Policy,
  definitions?: readonly RuleDefinition[],
): CompiledRules {
  return compileChecked(loadCohort(cohort, undefined, policy.ids), policy, definitions);
}
