export { type CompiledRules, compileRules } from './compile';
export type { RuleCheck } from './compiled-rule';
export { type EligibilityMatrix, eligibilityMatrix, type RuleExtensions } from './eligibility-matrix';
export { defineRule, type RuleContext, type RuleDefinition } from './rule';
