export { AUDIT_FR } from './audit';
export { FR } from './catalogue';
export { WORKBOOK_FR } from './workbook';
