export { guardedRule } from './guarded';
export { defineRule, type RuleContext, type RuleDefinition } from './rule';
