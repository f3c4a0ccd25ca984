export { type CompiledRules, compileRules } from './compile';
export type { RuleCheck } from './compiled-rule';
export { type EligibilityMatrix, eligibilityMatrix } from './eligibility-matrix';
export { defineRule, type RuleContext, type RuleDefinition } from './own/rule';
