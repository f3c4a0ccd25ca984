import type { TableWarningMessages } from '../../subjects';
import type { Templates } from '../../types';

export const TABLE_WARNINGS_EN: Templates<TableWarningMessages> = {
  'warnings.table-survey-headers':
    'the table looks like an export of {source}: rows {rows} are headers, not people; “headerRows” in the mapping says otherwise',
  'warnings.table-rows-above-header':
    '{count, plural, one {one row stands} other {# rows stand}} above the header, which is row {header}, and ' +
    '{count, plural, one {is} other {are}} left out, as {example}; “skipRows” in the mapping says otherwise',
  'warnings.table-header-repeated':
    '{count, plural, one {one row repeats} other {# rows repeat}} the header and {count, plural, one {is} other {are}} left out: ' +
    '{count, plural, one {row} other {rows}} {rows}',
  'warnings.table-rows-beside':
    '{count, plural, one {one row holds sums or a note of the report and is} other {# rows hold sums or notes of the report and are}} left out: ' +
    '{count, plural, one {row} other {rows}} {rows}, as {example}',
  'warnings.table-rows-filtered':
    '{count, plural, one {one row is} other {# rows are}} left out by “where” of the mapping',
  'warnings.people-replaced':
    '{count, plural, one {one person stands} other {# people stand}} here more than once, and one row counts: {examples}',
  'warnings.people-merged':
    '{rows} rows are put together to {count, plural, one {one person} other {# people}}',
  'warnings.capacity-of-both-roles':
    'one column says how many partners {count, plural, one {a person} other {# people}} in both roles may have; it is read for ' +
    'the mentor role alone; headers “mentees max” and “mentors max” say it for each role',
  'warnings.columns-unread':
    '{count} columns are not read: {columns}{more, given, {, and # more}}; map them to fields, or list them under “ignore”',
  'warnings.columns-unread-series':
    '{count} columns are not read, “{first}” to “{last}”; map them to fields, or list “{pattern}” under “ignore”',
  'warnings.taxonomy-ambiguous':
    '{count, plural, one {# label stands} other {# labels stand}} for several concepts: {labels}{more, given, {, and # more}}; who writes one is taken to mean the nearest',
  'warnings.taxonomy-unknown-parents':
    '{count, plural, one {# broader concept is} other {# broader concepts are}} in no file and left out: {parents}{more, given, {, and # more}}',
  'warnings.table-empty': 'the table has no rows, so this side is empty',
  'warnings.table-garbled':
    'some accents look damaged, as in {example}: was the file saved in another encoding on its way?',
  'warnings.table-entities':
    'some characters stand as web pages write them, as {example}, and are read as they stand; their semicolons may part lists: save the file as plain text, or replace them',
  'warnings.table-encoding-told':
    'the file is not UTF-8; its bytes tell that it is {encoding}, and it is read so: look whether these are right: {examples}',
  'warnings.column-near':
    'the column “{column}” is not read; did you mean “{near}”? Nothing else gives it: rename the column or map it, or list it under “ignore”',
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
  'warnings.cells-merged':
    '{values} values, no two of them alike, each with blanks below it ({blanks} in all), as cells leave them that were merged before the table was saved: a blank is read as none; if a value is meant for the rows below it too, fill it in there',
  'warnings.sheet-merged':
    '{count, plural, one {# merged cell counts} other {# merged cells count}} for the first of the cells only, as {ranges}; the others are blank',
};
