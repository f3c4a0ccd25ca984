export { planJoin } from './plan';
export { notJoined, requireJoined } from './problems';
export { RowJoin } from './row';
export { JoinedTable } from './table';
