export {
  type AuditTableRow,
  checkAuditOptions,
  type GroupBy,
  Grouping,
  type GroupOptions,
  groupingsOf,
} from './grouping';
