export { FR } from './catalogue';
export { WORKBOOK_FR } from './workbook';
