export { type Finding, type FindingCode, SEVERITIES, type Severity } from './finding';
export { DEFAULT_LINT_LIMITS, type LintLimits } from './limits';
export { lintProgram } from './lint';
