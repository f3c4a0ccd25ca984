export { FR } from './catalogue';
export { COLUMNS_FR } from './columns';
export { WORKBOOK_FR } from './workbook';
