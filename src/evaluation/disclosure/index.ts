export { type AuditTableRow, checkTableRows, wordOf } from './audit-table';
export {
  checkMinimumGroup,
  DEFAULT_MINIMUM_GROUP,
  type EvaluationOptions,
  type Figure,
  HIDDEN,
  LOWEST_MINIMUM_GROUP,
  shown,
} from './figure';
export { type FormTerm, type ProtectedFigure, protectFigures } from './protect-figures';
export { type ProtectedGroup, protectGroups } from './protect-groups';
