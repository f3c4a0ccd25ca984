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
};
