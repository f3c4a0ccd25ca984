import type { TableWarningMessages } from '../rooms/table-warnings';
import type { Templates } from '../types';

export const TABLE_WARNINGS_EN: Templates<TableWarningMessages> = {
  'warnings.table-empty': 'the table has no rows, so this side is empty',
  'warnings.table-garbled':
    'some accents look damaged, as in {example}: was the file saved in another encoding on its way?',
  'warnings.column-unread': 'the column “{column}” is not read; map it to a field, or list it under “ignore”',
  'warnings.column-nameless': 'the column has no header, so its cells are not read, as {example} here',
  'warnings.column-ignored-missing':
    'the mapping ignores the column “{column}”, but the table has none of this name',
  'warnings.sheets-unread':
    'the workbook has other sheets, which are not read: {sheets}{more, given, { and # more}}; name the sheet that is meant',
  'warnings.sheet-hidden-rows':
    '{count, plural, one {# hidden row is} other {# hidden rows are}} read like the others, as {rows}; show or delete them',
  'warnings.sheet-hidden-columns':
    '{count, plural, one {# hidden column is} other {# hidden columns are}} read like the others, as {columns}',
  'warnings.sheet-errors':
    '{count, plural, one {# cell holds} other {# cells hold}} the error of a formula and {count, plural, one {is} other {are}} read as blank, as {cells}',
  'warnings.sheet-no-results':
    '{count, plural, one {# formula has} other {# formulas have}} no result in the file, as {cells}; open it in a spreadsheet and save it again',
  'warnings.sheet-merged':
    '{count, plural, one {# merged cell counts} other {# merged cells count}} for the first of the cells only, as {ranges}; the others are blank',
};
