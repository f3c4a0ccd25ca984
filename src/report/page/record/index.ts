export { recordSection } from './record';
export { ruleSection, warningSection } from './rules';
