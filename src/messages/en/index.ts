export { AUDIT_EN } from './audit';
export { EN } from './catalogue';
export { CHANGES_EN } from './changes';
export { COLUMNS_EN } from './columns';
export { DIFFERENCES_EN } from './differences';
export { EFFECTS_EN } from './effects';
export { INSPECT_EN } from './inspect';
export { LABELS_EN } from './labels';
export { LEARNING_EN } from './learning';
export { LETTER_REASONS_EN, LETTERS_EN } from './letters';
export { MATCHING_EN } from './matching';
export { PAGE_EN, PAGE_POLICY_EN } from './page';
export { RULES_EN } from './rules';
export { SCORING_EN } from './scoring';
export {
  CELL_WARNINGS_EN,
  JOIN_WARNINGS_EN,
  PEOPLE_WARNINGS_EN,
  RULE_WARNINGS_EN,
  SCORING_WARNINGS_EN,
  TABLE_WARNINGS_EN,
} from './warnings';
export { WORKBOOK_EN, WORKBOOK_WARNINGS_EN } from './workbook';
