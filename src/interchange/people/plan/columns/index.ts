export { type ColumnContext, LEVELED, memoOf, NUMERIC, notationOf } from './format';
export { NOTICES, Notices } from './notices';
