export { checkAuditTable } from './check-table';
export { figureOf, KINDS, type Kind, membersOf, scoreOf } from './figures';
export { checkAuditOptions, type GroupBy, Grouping, type GroupOptions, groupingsOf } from './grouping';
export { takersOf } from './takers';
export { figuresBefore, type ToldBefore, type ToldResult } from './told-before';
