export { type CompiledRules, compileRules, compileRulesSteps } from './compile';
export type { RuleCheck } from './compiled-rule';
export { type EligibilityMatrix, eligibilityMatrix } from './eligibility-matrix';
export { countEligible, type FilterData, filterOf, wasmRows } from './filters';
export { fieldsOfRule } from './kinds';
export { defineRule, type RuleContext, type RuleDefinition } from './own';
export { ENDED_OR_DECLINED, nearField } from './void';
