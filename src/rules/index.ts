export { type CompiledRules, compileRules } from './compile';
export type { RuleCheck } from './compiled-rule';
export { type EligibilityMatrix, eligibilityMatrix, type RuleExtensions } from './eligibility-matrix';
export { type RuleData, ruleKernel } from './kernels';
export type { RuleKernel } from './kernels/kernel';
export { defineRule, type RuleContext, type RuleDefinition } from './rule';
