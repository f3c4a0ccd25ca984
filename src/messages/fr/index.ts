export { FR } from './catalogue';
export { COLUMNS_FR } from './columns';
export { PLACES_FR } from './places';
export { WORKBOOK_FR } from './workbook';
