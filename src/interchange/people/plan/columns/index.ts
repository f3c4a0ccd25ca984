export { blankOf, type ColumnContext, formatOf, LEVELED, memoOf, NUMERIC } from './format';
export { type ColumnNotice, Notices } from './notices';
